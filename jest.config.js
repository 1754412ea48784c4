/** Types are checked by `tsc` before the tests; here they are only stripped, and one package is made CommonJS. */
const transform = {
  '\\.(ts|mjs)$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
  ],
  // A package that is JavaScript of a module, which Jest does not load.
  'node_modules/hyparquet(-writer)?/.*\\.js$': [
    '@swc/jest',
    { jsc: { target: 'es2022' }, module: { type: 'commonjs' } },
  ],
};

const PURE =
  'calendar,charts,diagnostics,forms,history,language,model,pay,rules,schema,scoring,sheets,source,tables,tracking,util';

/** Of the pure areas, what starts git, runs commands, or tries a thousand cases at random. */
const LONG = [
  'source/{changed-since,git-processes,hostile-repository,read-commit,watch-plan}',
  'history/{sign-off,year}',
  'pay/*',
  'scoring/*properties',
];

const BROWSER = ['printouts/*', 'untrusted-pages', '**/*in-browser', 'cli/pdf', 'cli/browser/*'];

const files = (globs) => globs.map((glob) => `**/test/${glob}.test.ts`);
const not = (globs) => globs.map((glob) => `!${glob}`);

const unit = files([`{${PURE}}/**/*`]);
const engines = files(['engines/*']);
const long = files(LONG);
const browser = files(BROWSER);
/** Every picture with facts at random takes as long as half of the pure areas. */
const reports = files(['{reports,render}/**/*', 'charts/charts', 'chinese', 'render']);

const project = (displayName, testMatch) => ({
  displayName,
  rootDir: __dirname,
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  runtime: '<rootDir>/test/support/runtime/index.js',
  setupFiles: ['<rootDir>/test/support/seed.js', '<rootDir>/test/support/runtime/plans-once.js'],
  transform,
  transformIgnorePatterns: ['/node_modules/(?!hucre/|hyparquet)'],
  testMatch,
});

/** Each test is in one project; one of a folder that is not named here in that of the command line. */
const projects = [
  project('unit', [...unit, ...not([...long, ...browser, ...reports])]),
  project('reports', reports),
  project('cli', [...files(['**/*']), ...not([...unit, ...reports, ...browser, ...engines]), ...long]),
];

/** Tests with big or foreign programs: “npm run test:engines”, or `ENGINES=1 npx jest FILE`. */
const withEngines = [project('engines', engines), project('browser', browser)];

module.exports = {
  // All cores: of two, jest would leave one idle.
  maxWorkers: '100%',
  // A loaded machine is slow, and says nothing of the code.
  testTimeout: process.env.SOAK ? 3_600_000 : 300_000,
  testSequencer: '<rootDir>/test/support/runtime/longest-first.js',
  projects: process.env.ENGINES ? withEngines : projects,
};
