// Lets Node run the TypeScript sources as they stand: `node --import ./test/support/typescript.mjs file.ts`.
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const root = new URL('../../', import.meta.url);
const ENGINE = 'libs/matching/src/engine/index.ts';
const { sourceMaps: _maps, ...options } = JSON.parse(readFileSync(new URL('.swcrc', root), 'utf8'));

registerHooks({
  resolve(specifier, context, next) {
    const lib = /^#libs\/([a-z]+)$/.exec(specifier)?.[1];
    if (specifier === '#engine') return { url: new URL(ENGINE, root).href, shortCircuit: true };
    if (lib) return { url: new URL(`libs/${lib}/src/index.ts`, root).href, shortCircuit: true };
    if (specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL?.endsWith('.ts')) {
      const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
      if (existsSync(source)) return { url: source.href, shortCircuit: true };
    }
    return next(specifier, context);
  },
  load(url, context, next) {
    if (!url.endsWith('.ts') || url.includes('/node_modules/')) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      ...options,
      module: { type: 'es6' },
      swcrc: false,
      filename,
      sourceMaps: 'inline',
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});

/** Imports a TypeScript source by its path from the project's root. */
export const importSource = (path) => import(new URL(path, pathToFileURL(fileURLToPath(root))).href);
