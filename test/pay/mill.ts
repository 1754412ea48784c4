import { join } from 'node:path';
import { checkPlan } from '../../src/pipeline';
import type { Plan } from '../../src/model/types';
import { readTree } from '../../src/source/read-tree';
import { SourceFile } from '../../src/source/source-file';

const written = readTree(join(__dirname, 'cases/steps')).files[0]!.text;

/** Changes to the text of the plan: what stands there, and what stands there then. */
export type Changes = readonly (readonly [from: string | RegExp, to: string])[];

/** The mill of test/pay/cases/steps: five people in a year of pay, with some things put otherwise. */
export function mill(changes: Changes = []): Plan {
  const text = changes.reduce((left, [from, to]) => {
    const right = left.replace(from, to);
    if (right === left) throw new Error(`There is no ${String(from)} in the plan of the mill.`);
    return right;
  }, written);
  const tree = { root: '/plan', files: [new SourceFile('plan.yaml', text)], findings: [] };
  return checkPlan(tree, { asOf: '2027-02-10' }).plan;
}

/** Results are assessed by halves. */
export const HALVES: Changes = [
  ['policy:', 'policy:\n  assessment: {results: half}'],
  [/frequency: year/g, 'frequency: half'],
  [/2026: ([\d.]+)\}/g, '2026-H1: $1, 2026-H2: $1}'],
];
