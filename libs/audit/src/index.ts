export * from './audit.module.js';
export * from './timeline.queries.js';
export * from './timeline.resolver.js';
export * from './timeline.type.js';
export * from './timeline.words.js';
