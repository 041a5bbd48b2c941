import 'reflect-metadata';
import { importSource } from '../support/typescript.mjs';
const { default: up } = await import('../support/global-setup.mjs'); const { default: down } = await import('../support/global-teardown.mjs');
await up(); try { await (await importSource('test/profiles/scratch.ts')).main(); } finally { await down(); }
process.exit(0);
