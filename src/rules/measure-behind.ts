import { percent } from '../scoring/step';
import { locate } from '../source/locate';
import { behindSince, watch } from '../tracking';
import { num } from '../scoring/step';
import { round } from '../util/decimal';
import type { Rule } from './rule';

export const measureBehind: Rule = {
  id: 'measure-behind',
  summary: 'The reported progress of a measure is 20 points or more under the planned one.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { measures } of watch(plan, asOf).reviewed) {
      for (const { measure, planned, reported, newest } of measures.filter(({ state }) => state === 'behind')) {
        const since = behindSince(measure, plan, asOf);
        const gap = num(round(planned!.sub(reported).mul(100), 0));
        report({
          message: `Measure “${measure.address}” is behind: planned ${percent(round(planned!, 2))}, reported ${percent(round(reported, 2))}, ${gap} points behind since ${since}.`,
          span: locate(measure.origin, ['id']),
          help: newest
            ? 'Say in the next review what holds it up and what will be done; if its date cannot be kept, agree a new “due:” there.'
            : 'No review has reported on it yet: write its progress into the next one (“do:”).',
          since,
        });
      }
    }
  },
};
