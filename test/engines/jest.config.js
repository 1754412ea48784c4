const { projects } = require('../../jest.config');

/** Tests with programs that are installed in this folder, and those in a browser with all languages and pictures. */
module.exports = {
  rootDir: '../..',
  projects: [
    { ...projects[0], displayName: 'engines', testMatch: ['**/test/engines/*.test.ts'] },
    ...projects.filter(({ displayName }) => displayName === 'browser'),
  ],
};
