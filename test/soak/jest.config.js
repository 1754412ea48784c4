const { projects } = require('../../jest.config');

/** The tests that mutants of scoring and pay are held against. */
module.exports = { ...projects[0], rootDir: '../..', testMatch: ['**/test/{scoring,pay}/!(command).test.ts'] };
