const js = require('@eslint/js');
const ts = require('typescript-eslint');

module.exports = ts.config(
  {
    ignores: [
      'dist/**',
      'dist-docs/**',
      'dist-standalone/**',
      '**/node_modules/**',
      '.stryker-tmp/**',
      'src/schema/generated/**',
    ],
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // What is heavy is loaded when it is needed, by a typed require: `await import()` works neither in jest nor in ts-node.
      '@typescript-eslint/no-require-imports': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 16],
      // The same bytes on every machine: no order or format that depends on the locale.
      'no-restricted-properties': [
        'error',
        { property: 'localeCompare', message: 'Compare by code point: util/compare.' },
        { property: 'toLocaleString', message: 'Format with util/decimal or language/.' },
        { property: 'toFixed', message: 'Numbers are exact: use fixed() of util/decimal.' },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        module: 'writable',
        exports: 'writable',
        require: 'readonly',
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        __dirname: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['src/serve/live.js', 'src/serve/sheets.js', 'src/site/search.js'],
    languageOptions: {
      sourceType: 'script',
      globals: {
        document: 'readonly',
        location: 'readonly',
        EventSource: 'readonly',
        fetch: 'readonly',
        history: 'readonly',
        sessionStorage: 'readonly',
        URLSearchParams: 'readonly',
        DOMParser: 'readonly',
        scrollX: 'readonly',
        scrollY: 'readonly',
        scrollTo: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['test/**'], rules: { 'max-lines-per-function': 'off' } },
  // Seconds and ratios of a benchmark are no figures of a plan, and plain JavaScript has no types.
  { files: ['scripts/bench/**'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['**/*.js', '**/*.mjs', '**/*.cjs'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
);
