export * from './screening.module.js';
export * from './screening.queries.js';
export * from './screening.resolver.js';
export * from './screening.service.js';
export * from './screening.type.js';
export * from './screening.words.js';
export * from './study.service.js';
