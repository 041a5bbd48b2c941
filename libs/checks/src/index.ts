export * from './check-sweep.service.js';
export * from './check.queries.js';
export * from './check.resolver.js';
export * from './check.service.js';
export * from './check.type.js';
export * from './check.words.js';
export * from './checks.module.js';
export { RENEWAL_DAYS, type Standing } from './check.rules.js';
