import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CodegenConfig } from '@graphql-codegen/cli';

const here = (place: string) => fileURLToPath(new URL(place, import.meta.url));
const scalars = { ID: 'string', LocalDate: 'string', DateTime: 'string', Ore: 'string' };

/** The browser sends letter for letter what persisted-documents.json holds, so that its hash is on the allowlist. */
function sendWhatTheAllowlistHolds(): void {
  const persisted = JSON.parse(readFileSync(here('src/graphql/persisted-documents.json'), 'utf8')) as Record<
    string,
    string
  >;
  const file = here('src/graphql/graphql.ts');
  const text = readFileSync(file, 'utf8').replace(
    /new TypedDocumentString\(`[^`]*`, (\{"hash":"([^"]+)"[^}]*\})\)/g,
    (_, meta: string, hash: string) =>
      `/*#__PURE__*/ new TypedDocumentString(${JSON.stringify(persisted[hash])}, ${meta})`,
  );
  writeFileSync(file, text);
}

// Run from anywhere: graphql-codegen --config apps/web/codegen.ts
const config: CodegenConfig = {
  schema: here('../api/src/schema.graphql'),
  // The public pages name their operations one by one, so that they load no others.
  documents: [here('src/**/*.{ts,tsx}'), here('src/public/public.graphql')],
  hooks: { afterAllFileWrite: sendWhatTheAllowlistHolds },
  generates: {
    [here('src/graphql/')]: {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        // The allowlist: in production the api answers only operations whose hash is in persisted-documents.json.
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      config: { documentMode: 'string', enumsAsTypes: true, useTypeImports: true, scalars },
    },
    // Every enum of the API, so that ui/words.ts can promise a word for each value.
    [here('src/graphql/enums.ts')]: {
      plugins: ['typescript'],
      config: { onlyEnums: true, enumsAsTypes: true },
    },
  },
};

export default config;
