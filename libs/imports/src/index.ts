export * from './import.resolver.js';
export * from './import.service.js';
export * from './import.type.js';
export * from './imports.module.js';
export * from './preview.service.js';
export { HOME_COLUMNS } from './home-column.words.js';
export { LARGEST_FILE, MOST_ROWS } from './home-list.js';
