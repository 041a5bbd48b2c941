export * from './engine/index.js';
export * from './match.jobs.js';
export * from './match.queries.js';
export * from './match.resolver.js';
export * from './match.service.js';
export * from './match.type.js';
export * from './match.words.js';
export * from './matching.module.js';
export { RULE_VERSION, WEIGHTS, WEIGHT_VERSION } from './suitability.rules.js';
