import { locate } from '../source/locate';
import { offTrack as streaks } from '../tracking';
import type { Rule } from './rule';
import { periodsOf, reached } from './tracking/words';

export const offTrack: Rule = {
  id: 'off-track',
  summary: 'A KPI has missed its target to date for two months in a row.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { kpi, moments, since } of streaks(plan, asOf)) {
      const [{ own, track }] = moments;
      report({
        message: `“${kpi.address}” has missed its target to date since ${since}, ${periodsOf(kpi, moments.length)} in a row: ${reached(kpi, track.toDate)} at the end of ${own.period.text}.`,
        span: locate(kpi.origin, ['id']),
        help: 'Say in the next review why (“check:”) and what will be done (“act:”), or plan another measure.',
        since,
      });
    }
  },
};
