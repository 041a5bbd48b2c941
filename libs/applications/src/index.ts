export * from './application.errors.js';
export * from './application.queries.js';
export * from './application.resolver.js';
export * from './application.service.js';
export * from './application.type.js';
export * from './application.words.js';
export * from './applications.module.js';
