/** Prints `N passed, N failed` of several runs, each `RESULTS.json:EXIT CODE`; one that names no file is one test. */
const { existsSync, readFileSync } = require('node:fs');

function countOf(run) {
  const [results, code] = run.split(':');
  const alone = code === '0' ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (results === '') return alone;
  if (!existsSync(results)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(results, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites || alone.failed };
}

const counts = process.argv.slice(2).map(countOf);
const sum = (of) => counts.reduce((total, count) => total + count[of], 0);

console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
