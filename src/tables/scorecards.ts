import type { ScorecardScore } from '../scoring';
import { figure, integer, points, text } from './column';
import { askedPeriod, placeColumns } from './shared-columns';
import { defineTable } from './table';

/** One row a scorecard of the year: its score to the end of the period. */
export const scorecards = defineTable<ScorecardScore>({
  id: 'scorecards',
  key: ['scorecard'],
  list: ({ score }) => score.scorecards,
  columns: {
    scorecard: text(({ scorecard }) => scorecard.id),
    name: text(({ scorecard }, { say }) => say(scorecard.name)),
    type: text(({ scorecard }) => scorecard.department?.type ?? 'company'),
    parent: text(({ scorecard }) => scorecard.department?.parent?.to),
    ...askedPeriod<ScorecardScore>(),
    score: points(({ score }) => score),
    basic: points(({ basic }) => basic),
    bonus: points(({ bonus }) => bonus),
    deductions: points(({ deductions }) => deductions),
    low: points(({ low }) => low),
    high: points(({ high }) => high),
    coverage: figure(({ coverage }) => coverage),
    grade: text(({ grade }) => grade),
    veto: text(({ veto }) => veto?.event.veto.to),
    kpis: integer(({ kpis }) => kpis.length),
    ...placeColumns<ScorecardScore>(({ scorecard }) => scorecard.origin),
  },
});
