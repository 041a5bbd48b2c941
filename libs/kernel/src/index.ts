export * from './domain-error.js';
export * from './id.js';
export * from './local-date.js';
export * from './money.js';
export * from './need-reasons.js';
export * from './transitions.js';
export * from './words.js';
