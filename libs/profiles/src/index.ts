export * from './profile.input.js';
export * from './profile.queries.js';
export * from './profile.resolver.js';
export * from './profile.service.js';
export * from './profile.type.js';
export * from './profile.words.js';
export * from './profiles.module.js';
export { AVAILABILITY_DAYS } from './publication.rules.js';
export { AgeBandEnum, AssignmentTypeEnum, CapabilityAreaEnum, CapabilityBandEnum, ZoneType } from '#libs/homes';
