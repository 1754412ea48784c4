const js = require('@eslint/js');
const ts = require('typescript-eslint');

module.exports = ts.config(
  { ignores: ['dist/**', 'node_modules/**', 'bench/node_modules/**'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
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
  { files: ['**/*.js', '**/*.mjs'], languageOptions: { globals: { module: 'writable', require: 'readonly', process: 'readonly', console: 'readonly', Buffer: 'readonly', __dirname: 'readonly', URL: 'readonly' } }, rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['test/**'], rules: { 'max-lines-per-function': 'off' } },
);
