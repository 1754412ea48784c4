import type { FlatTable } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { appliedPoints } from '../../scoring/ledger';
import type { ScorecardChange, WhatIfFacts } from './facts';
import { exact, placeOf, rounded } from '../base/json-values';

const COLUMNS = [
  'period',
  'department',
  'scoreBefore',
  'scoreAfter',
  'gradeBefore',
  'gradeAfter',
  'address',
  'name',
  'unit',
  'seenBefore',
  'seenAfter',
  'pointsBefore',
  'pointsAfter',
  'challengeBefore',
  'challengeAfter',
  'file',
  'line',
] as const;

/** One row for each KPI or challenge project that is supposed or changes. */
export function flat(
  scorecards: readonly ScorecardChange[],
  { before: { question } }: WhatIfFacts,
  { say }: ReportContext,
): FlatTable {
  const rows = scorecards.flatMap(({ before, after, kpis, challenges }) => {
    const shared = [
      question.period.text,
      before.scorecard.id,
      exact(before.score),
      exact(after.score),
      before.grade ?? null,
      after.grade ?? null,
    ];
    return [
      ...kpis.map((pair) => [...shared, ...kpiFields(pair, say)]),
      ...challenges.map((pair) => [...shared, ...challengeFields(pair, say)]),
    ];
  });
  return { columns: COLUMNS, rows };
}

type Pair<T extends 'kpis' | 'challenges'> = ScorecardChange[T][number];

type Fields = readonly (string | number | null)[];

function kpiFields({ before, after }: Pair<'kpis'>, say: ReportContext['say']): Fields {
  const { kpi } = before;
  const { file, line } = placeOf(kpi.origin);
  const figures = [exact(before.fullYearValue), exact(after.fullYearValue)];
  const points = [appliedPoints(before), appliedPoints(after), before.challenge?.points, after.challenge?.points];
  return [kpi.address, say(kpi.name), kpi.unit ?? null, ...figures, ...points.map((one) => rounded(one)), file, line];
}

/** A challenge project has no unit, no figures and no points beside those of the challenge. */
function challengeFields({ before, after }: Pair<'challenges'>, say: ReportContext['say']): Fields {
  const { challenge } = before;
  const { file, line } = placeOf(challenge.origin);
  const none = [null, null, null, null, null];
  return [challenge.address, say(challenge.name), ...none, rounded(before.points), rounded(after.points), file, line];
}
