import { locate } from '../source/locate';
import { judgedFigures, redsWithoutAction } from '../tracking';
import type { Rule } from './rule';
import { periodsOf, reached } from './tracking/words';

export const redWithoutAction: Rule = {
  id: 'red-without-action',
  summary: 'A KPI is red for two months in a row, and neither review has an action for it.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { kpi, moments, review, since } of redsWithoutAction(plan, asOf)) {
      const [{ own, track }] = moments;
      report({
        message: `“${kpi.address}” has been red since ${since}, ${periodsOf(kpi, moments.length)} in a row (${reached(kpi, judgedFigures(track))} in ${own.period.text}), and its last reviews have no action for it; none is open.`,
        span: locate(review.origin, ['act'], 'key'),
        help: `Decide what to do and write it into the next review: “act: [{id: …, action: …, for: ${kpi.id}, owner: …, due: …}]”.`,
        since,
      });
    }
  },
};
