export * from './household.input.js';
export * from './household.queries.js';
export * from './household.service.js';
export * from './household.type.js';
export * from './household.words.js';
export * from './households.module.js';
export { personalNumber } from './personal-number.js';
export { Text } from './text.js';
