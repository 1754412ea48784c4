/** Types are checked by `tsc` before the tests; here they are only stripped. */
module.exports = {
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  transform: { '\\.ts$': ['ts-jest', { diagnostics: false, tsconfig: { isolatedModules: true } }] },
};
