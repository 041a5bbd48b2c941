// Writes what is generated from the sources, and says which of it was not up to date: `npm run check` fails then.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const steps = {
  schema: {
    where: ['apps/api/src/schema.graphql'],
    command: ['--import', './test/support/typescript.mjs', 'apps/api/src/print-schema.ts'],
  },
  operations: {
    where: readdirSync(`${root}apps/web/src/graphql`).map((file) => `apps/web/src/graphql/${file}`),
    command: ['node_modules/@graphql-codegen/cli/esm/bin.js', '--silent', '--config', 'apps/web/codegen.ts'],
  },
};

const textOf = (file) => (existsSync(`${root}${file}`) ? readFileSync(`${root}${file}`, 'utf8') : '');
const asked = process.argv.slice(2).filter((name) => Object.hasOwn(steps, name));

for (const name of asked.length > 0 ? asked : Object.keys(steps)) {
  const { where, command } = steps[name];
  const before = where.map(textOf);
  execFileSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const changed = where.filter((file, index) => textOf(file) !== before[index]);
  for (const file of changed) console.error(`${file} was not up to date. It is now: review and commit it.`);
  if (changed.length > 0) process.exitCode = 1;
}
