export * from './task.queries.js';
export * from './task.resolver.js';
export * from './task.service.js';
export * from './task.type.js';
export * from './task.words.js';
export * from './tasks.module.js';
