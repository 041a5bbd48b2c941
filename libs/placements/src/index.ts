export * from './placement.input.js';
export * from './placement.queries.js';
export * from './placement.resolver.js';
export * from './placement.service.js';
export * from './placement.type.js';
export * from './placements.module.js';
