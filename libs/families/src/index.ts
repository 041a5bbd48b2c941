export * from './consent.input.js';
export * from './consent.queries.js';
export * from './consent.resolver.js';
export * from './consent.service.js';
export * from './consent.type.js';
export * from './families.module.js';
export * from './family.words.js';
export * from './link.service.js';
