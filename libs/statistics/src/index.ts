export * from './statistics.module.js';
export * from './usage.report.js';
export * from './usage.resolver.js';
export * from './usage.type.js';
