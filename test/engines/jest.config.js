const { maxWorkers, projects } = require('../../jest.config');

const named = (name) => projects.find(({ displayName }) => displayName === name);
const only = (project, displayName, ...testMatch) => ({ ...project, displayName, testMatch });

/** Tests with programs that are installed in this folder, and the printouts and pages of “serve” in all languages. */
module.exports = {
  rootDir: '../..',
  maxWorkers,
  projects: [
    only(named('unit'), 'engines', '**/test/engines/*.test.ts'),
    only(named('browser'), 'browser', '**/test/printouts/*.test.ts', '**/test/serve/serve-in-browser.test.ts'),
  ],
};
