export * from './coarsening.rules.js';
export * from './facts.words.js';
export * from './k-test.rules.js';
export { findLeaks } from './leak-finder.js';
export * from './leak.words.js';
export * from './pool.rules.js';
export { shippedGazetteer } from './shipped-gazetteer.js';
