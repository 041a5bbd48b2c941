import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Where each of these stands is tested in test/architecture/imports.spec.ts, exceptions and all; here the editor says it at once. */
const ELSEWHERE = {
  paths: [
    { name: 'typeorm', importNames: ['DataSource'], message: 'Use TenantDb.' },
    {
      name: '@nestjs/typeorm',
      importNames: ['InjectRepository', 'InjectDataSource', 'InjectEntityManager'],
      message: 'Use TenantDb.',
    },
    { name: '@nestjs/common', importNames: ['forwardRef'], message: 'Record an event instead of calling back.' },
    { name: 'bullmq', message: 'Use defineJob and @Handles.' },
    { name: 'ioredis', message: 'Use defineJob and @Handles.' },
    { name: 'pg', message: 'Use TenantDb.' },
  ],
  patterns: [{ group: ['#libs/*/*'], message: 'Enter a lib by its front door, #libs/<lib>.' }],
};
const NOW = 'Ask the Clock: time is an input.';

export default tseslint.config(
  {
    ignores: ['**/node_modules/', 'dist*/', '.data*/', 'coverage/', 'test/artefacts/', 'apps/web/src/graphql/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      // Nest and Apollo ask for promises where there is nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // What comes from untyped packages is given its type where it enters; saying so twice helps nobody.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    languageOptions: { parser: tseslint.parser },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-debugger': 'error',
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true } },
      ],
    },
  },
  {
    // Tools that read a default export from their configuration, and Jest's own set-up.
    files: ['*.config.mjs', 'apps/web/*.ts', 'test/jest.config.mjs', 'test/support/global-*.mjs'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['libs/**/*.ts', 'apps/api/**/*.ts', 'apps/worker/**/*.ts'],
    ignores: ['libs/platform/**', '**/*.spec.ts'],
    rules: {
      'no-restricted-imports': ['error', ELSEWHERE],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Ask the settings.' },
        { object: 'Date', property: 'now', message: NOW },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: NOW },
      ],
    },
  },
  {
    files: ['libs/**/*.ts', 'migrations/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
);
