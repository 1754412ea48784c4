import { locate } from '../source/locate';
import { judgedFigures, unexplainedReds } from '../tracking';
import type { Rule } from './rule';
import { reached } from './tracking/words';

export const reviewWithoutCause: Rule = {
  id: 'review-without-cause',
  summary: 'A review says nothing of why a KPI is red.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { review: { scorecardId, cycle, origin }, reds, since } of unexplainedReds(plan, asOf)) {
      const listed = reds.map((track) => `“${track.item.id}” (${reached(track.item, judgedFigures(track))})`).join(', ');
      report({
        message: `The review of ${scorecardId} for ${cycle.text} does not say why ${listed} ${reds.length === 1 ? 'was' : 'were'} red on ${since}.`,
        span: locate(origin, ['check'], 'key'),
        help: `Add what was found to “check:”, such as “{kpi: ${reds[0]!.item.id}, finding: …, whys: […], cause: …}”.`,
        since,
      });
    }
  },
};
