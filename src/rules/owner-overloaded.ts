import { isComplete } from '../model/gaps';
import type { Measure, Plan } from '../model/types';
import { measuresOf } from '../model/walk';
import { locate } from '../source/locate';
import { measureStatus, progressReports } from '../tracking';
import { groupBy } from '../util/group';
import type { Rule } from './rule';

const MOST = 7;

export const ownerOverloaded: Rule = {
  id: 'owner-overloaded',
  summary: 'One person owns more than 7 open measures.',
  severity: 'info',
  group: 'structure',
  check(plan, { asOf, report }) {
    const owned = measuresOf(plan).filter(({ owner }) => owner !== undefined);
    const crowds = [...groupBy(owned, ({ owner, kpi }) => `${kpi.scorecard.year} ${owner}`).values()].filter(({ length }) => length > MOST);
    // A review that could not be read may say that some are done.
    if (crowds.length === 0 || !isComplete(plan, 'review')) return;
    const isOpen = openOn(asOf, plan);
    for (const measures of crowds.map((crowd) => crowd.filter(isOpen))) {
      if (measures.length <= MOST) continue;
      const { owner, kpi } = measures[0]!;
      report({
        message: `${owner} owns ${measures.length} open measures of ${kpi.scorecard.year}, more than ${MOST}.`,
        span: locate(measures[MOST]!.origin, ['owner']),
        help: 'Write another “owner:” into some of them.',
        related: measures.map(({ address, origin }) => ({ message: `Owns “${address}”.`, span: locate(origin, ['owner']) })),
      });
    }
  },
};

function openOn(day: string, plan: Plan): (measure: Measure) => boolean {
  const reports = progressReports(plan);
  return (measure) => !['done', 'doneLate'].includes(measureStatus(measure, day, reports.get(measure)).state);
}
