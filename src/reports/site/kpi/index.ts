import { nameInUnit, shortName } from '../../base/names';
import { onPaper } from '../../base/on-paper';
import * as value from '../../base/json-values';
import type { FlatTable } from '../../base/report';
import type { ReportKind } from '../../base/report-kind';
import { asTable } from '../as-table';
import { changes } from './changes';
import { definition } from './definition';
import type { KpiPageFacts } from './facts';
import { actions, findings, measures } from './work';
import { course, overYears } from './years';

export type { KpiPageFacts, KpiYear } from './facts';

/** A KPI over its years: what it means, how it went, what was done for it, and how its targets were changed. */
export const siteKpi: ReportKind<KpiPageFacts> = {
  build(facts, context) {
    const [{ kpi }] = facts.years;
    return {
      id: 'site-kpi',
      title: nameInUnit(kpi, context),
      ...onPaper(facts.plan, context, { subject: shortName(kpi.scorecard, context) }),
      blocks: [
        definition(facts, context),
        ...overYears(facts, context),
        ...facts.years.flatMap((year) => course(year, context)),
        ...measures(facts, context),
        ...actions(facts, context),
        ...findings(facts, context),
        ...changes(facts, context),
      ],
      ...asTable(flat(facts)),
    };
  },
};

const flat = ({ years }: KpiPageFacts): FlatTable => ({
  columns: ['year', 'period', 'target', 'targetHigh', 'actual', 'attainment', 'status', 'state'],
  rows: years.flatMap(({ track, score: { question } }) =>
    track.periods
      .filter(({ state }) => state !== 'pending')
      .map(({ period, target, actual, attainment, status, state }) => {
        const { low, high } = target?.type === 'range' ? target : { low: target?.value, high: undefined };
        return [
          question.year,
          period.text,
          value.exact(low),
          value.exact(high),
          value.exact(actual),
          value.fraction(attainment),
          status,
          state,
        ];
      }),
  ),
});
