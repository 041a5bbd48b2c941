export * from './match-requirement.type.js';
export * from './match-requirement.words.js';
export * from './need.queries.js';
export * from './need.resolver.js';
export * from './need.service.js';
export * from './need.type.js';
export * from './need.words.js';
export * from './needs.module.js';
export { AssignmentTypeEnum, CapabilityBandEnum, NamedMunicipalityType } from '#libs/regions';
