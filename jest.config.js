/** Types are checked by `tsc` before the tests; here they are only stripped. */
const transform = {
  '\\.ts$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
  ],
};

module.exports = {
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/support/seed.js'],
  transform,
};
