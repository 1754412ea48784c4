const { TestEnvironment } = require('jest-environment-node');

/** Skips what comes after a test that failed: one is enough to kill a mutant, and jest’s “bail” goes by files only. */
class StopAtFirstFailure extends TestEnvironment {
  failed = false;

  handleTestEvent({ name, test }) {
    if (name === 'test_fn_failure' || name === 'hook_failure') this.failed = true;
    if (name === 'test_start' && this.failed) test.mode = 'skip';
  }
}

module.exports = StopAtFirstFailure;
