import { join } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { freshModules } from './fresh-modules.mjs';
import { isWanted, suitesIn } from './suites.mjs';

/** Thirty of the random cases show nearly as much of a mutant as a thousand. */
const MOST_RUNS = '30';

/** An hour, in milliseconds. */
const NO_END = 3_600_000;

/** The place that Stryker and the mutated sources share. */
const stryker = (globalThis.__stryker__ ??= {});

/**
 * Runs tests in its own process, by jest’s own describe, test and expect. Each mutant has its modules loaded anew, so
 * that nothing of the mutant before is left in them; jest itself and the packages stay.
 */
class InProcessRunner {
  capabilities = () => ({ reloadEnvironment: true });

  init() {
    Object.assign(process.env, { MOST_RUNS, NODE_ENV: 'test', FORCE_COLOR: '0' });
    this.modules = freshModules(process.cwd());
    const { require } = this.modules;
    this.circus = require('jest-circus');
    const { jestExpect: expect } = require('@jest/expect');
    const { SnapshotState } = require('jest-snapshot');
    // Those that tests hold in their own lines are compared, which throws only at the end; none is written.
    const snapshotState = new SnapshotState('', { updateSnapshot: 'none', rootDir: process.cwd(), snapshotFormat: {} });
    expect.setState({ snapshotState });
    // A test that is slow on a busy machine kills nothing; what never ends is Stryker’s to end.
    globalThis[Symbol.for('TEST_TIMEOUT_SYMBOL')] = NO_END;
    Object.assign(globalThis, this.circus, { expect, jest: { setTimeout: () => undefined } });
    this.takeSuppressedErrors = () => {
      const { suppressedErrors } = expect.getState();
      expect.setState({ suppressedErrors: [] });
      return suppressedErrors;
    };
    require('./test/support/seed.js');
  }

  /** Runs each suite by itself; what its loading and its hooks reach counts for each test that they are for. */
  async dryRun() {
    const perTest = {};
    const tests = [];
    for (const suite of suitesIn(process.cwd())) {
      stryker.mutantCoverage = { static: {}, perTest: {} };
      this.modules.forget();
      const done = await this.run(suite, isWanted);
      const reached = Object.entries(stryker.mutantCoverage.perTest);
      for (const { id } of done) perTest[id] = totalOf(reached.filter(([by]) => `${id} `.startsWith(`${by} `)));
      tests.push(...done);
    }
    delete stryker.mutantCoverage;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const wanted = new Set(testFilter);
    const tests = [];
    Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: hitLimit && 0, hitLimit });
    this.modules.forget();
    for (const suite of new Set(testFilter.map(suiteOf))) {
      tests.push(...(await this.run(suite, (id) => wanted.has(id), true)));
      if (tests.some(hasFailed)) break;
    }
    const endless = determineHitLimitReached(stryker.hitCount, hitLimit);
    Object.assign(stryker, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests });
  }

  /** Runs the wanted tests of a suite, up to the first failure when one is enough. */
  async run(suite, isAsked, upToFailure = false) {
    const { circus, modules } = this;
    const results = [];
    const skip = (isOut) =>
      testsIn(circus.getState().rootDescribeBlock)
        .filter(isOut)
        .forEach((test) => (test.mode = 'skip'));
    const onEvent = ({ name, test, hook }) => {
      if (name === 'run_start') skip((one) => !isAsked(idOf(one)));
      if (name === 'test_start') stryker.currentTestId = idOf(test);
      if (name === 'hook_start' && hook.type === 'beforeAll') stryker.currentTestId = idOf(hook.parent);
      if (name === 'test_done') test.errors.push(...this.takeSuppressedErrors());
      if (name === 'test_done') results.push(resultOf(test));
      if (upToFailure && results.some(hasFailed)) skip(() => true);
    };
    stryker.currentTestId = suite;
    circus.resetState();
    circus.addEventHandler(onEvent);
    try {
      circus.describe(suite, () => void modules.require(`./test/${suite}`));
      await circus.run();
    } catch (error) {
      results.push({ id: suite, name: suite, timeSpentMs: 0, ...failure(error) });
    }
    circus.removeEventHandler(onEvent);
    return results;
  }
}

const testsIn = ({ children }) => children.flatMap((child) => (child.type === 'test' ? [child] : testsIn(child)));

/** The names of the blocks that a test or block is in, of which the first is its suite, and its own. */
function idOf(block) {
  return block.parent.parent ? `${idOf(block.parent)} ${block.name}` : block.name;
}

const suiteOf = (id) => id.slice(0, id.indexOf(' '));

function resultOf(test) {
  const id = idOf(test);
  const result = { id, name: id, fileName: join(process.cwd(), 'test', suiteOf(id)), timeSpentMs: test.duration ?? 0 };
  return { ...result, ...(test.errors.length > 0 ? failure(test.errors[0]) : { status: TestStatus.Success }) };
}

const hasFailed = ({ status }) => status === TestStatus.Failed;

const failure = (error) => ({
  status: TestStatus.Failed,
  failureMessage: String([error].flat()[0]?.message ?? error),
});

/** How often each mutant was reached by all of these. */
function totalOf(reached) {
  const total = {};
  for (const [, hits] of reached)
    for (const [mutant, count] of Object.entries(hits)) total[mutant] = (total[mutant] ?? 0) + count;
  return total;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
