import { locate } from '../source/locate';
import { divergences, judgedFigures } from '../tracking';
import type { Rule } from './rule';
import { periodsOf, quoted, reached } from './tracking/words';

export const processResultDivergence: Rule = {
  id: 'process-result-divergence',
  summary: 'All process indicators of a KPI are green while it is red for two months, or the reverse.',
  severity: 'info',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { kpi, result, moments, indicators, since } of divergences(plan, asOf)) {
      const process = result === 'red' ? 'green' : 'red';
      const names = quoted(indicators.map(({ measure, id }) => `${measure.id}/${id}`));
      report({
        message: `“${kpi.address}” has been ${result} since ${since}, ${periodsOf(kpi, moments.length)} in a row (${reached(kpi, judgedFigures(moments[0]!.track))}), while its process is ${process}: ${names}.`,
        span: locate(kpi.origin, ['id']),
        help: result === 'red'
          ? 'Ask whether these measures work on the cause at all, or whether the indicators look at the wrong thing.'
          : 'Ask what makes the result good without the process; it may not last, or the indicators look at the wrong thing.',
        since,
      });
    }
  },
};
