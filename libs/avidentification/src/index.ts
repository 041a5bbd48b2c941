export * from './coarsening.rules.js';
export * from './facts.words.js';
export * from './k-test.rules.js';
export * from './pool.rules.js';
