import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What holds scoring and pay, the quickest first, as the first test that fails is enough to kill a mutant. */
const SUITES = [
  'vectors.test.ts',
  'scoring',
  'cases/conditions.test.ts',
  'cases/missing-values.test.ts',
  'cases/vetoes.test.ts',
  'cases/value-trees.test.ts',
  'cases/figures-agree.test.ts',
  'pay',
  'reports/what-if.test.ts',
  'reports/forecast.test.ts',
];

/** Others, such as those of the mutated file alone: `SUITES=scoring/grid.test.ts,cases/conditions.test.ts`. */
const asked = process.env.SUITES?.split(',') ?? SUITES;

export const suitesIn = (folder) =>
  asked.flatMap((suite) => (suite.endsWith('.ts') ? [suite] : within(join(folder, 'test', suite), suite)));

const within = (folder, area) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${area}/${name}`);

/** A test that takes seconds for what others hold too. */
const SLOW = /very many levels/;

export const isWanted = (id) => !SLOW.test(id);
