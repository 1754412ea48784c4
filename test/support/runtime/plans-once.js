/* global jest */
/**
 * Reads a plan, runs its rules and scores it once for all that a file of tests prints of it, for as long as its files
 * stay as they are: that takes longer than to print it.
 */
jest.mock('../../../src/pipeline', () => {
  const pipeline = jest.requireActual('../../../src/pipeline');
  const { ruleRunner } = jest.requireActual('../../../src/rules/run-rules');
  const known = new Map();

  const loadPlan = (tree, findSignedOff = () => [], language) => {
    const content = contentOf(tree, language);
    const loaded = known.get(content) ?? pipeline.loadPlan(tree, undefined, language);
    // Of those that are new with each call, as in the tests of random plans, none is kept for long.
    known.delete(content);
    if (known.size === MOST_KEPT) known.delete(known.keys().next().value);
    known.set(content, loaded);
    const signedOff = findSignedOff(loaded.plan);
    return signedOff.length === 0 ? loaded : { ...loaded, signedOff, run: ruleRunner(loaded.plan, signedOff) };
  };
  const checkPlan = (tree, { signedOff, ...looked }) =>
    pipeline.checkLoaded(loadPlan(tree, signedOff, looked.language), looked);
  return { ...pipeline, loadPlan, checkPlan };
});

const MOST_KEPT = 12;

/** What a plan is made of: where it was read, at which commit, for whom, and its texts. */
const contentOf = ({ root, commit, files, findings }, language) =>
  JSON.stringify([root, commit?.hash, findings, language, files.map(({ path, bytes }) => [path, String(bytes)])]);
