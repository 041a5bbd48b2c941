export * from './fact.words.js';
export * from './word.input.js';
export * from './word.queries.js';
export * from './word.resolver.js';
export * from './word.service.js';
export * from './word.type.js';
export * from './words.module.js';
