export * from './home.input.js';
export * from './home.queries.js';
export * from './home.resolver.js';
export * from './home.service.js';
export * from './home.type.js';
export * from './home.words.js';
export * from './homes.module.js';
export { PlaceQueries } from './place.queries.js';
export { AgeBandEnum, AssignmentTypeEnum, CapabilityAreaEnum, CapabilityBandEnum, ZoneType } from '#libs/regions';
