/** Types are checked by `tsc` before the tests; here they are only stripped. */
module.exports = {
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/support/seed.js'],
  transform: { '\\.ts$': ['ts-jest', { diagnostics: false, tsconfig: { isolatedModules: true } }] },
};
