import type { FlatTable } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { appliedPoints } from '../../scoring/ledger';
import type { CardChange, WhatIfFacts } from './facts';
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
  cards: readonly CardChange[],
  { before: { question } }: WhatIfFacts,
  { say }: ReportContext,
): FlatTable {
  const rows = cards.flatMap(({ before, after, kpis, challenges }) => {
    const card = [
      question.period.text,
      before.scorecard.id,
      rounded(before.score),
      rounded(after.score),
      before.grade ?? null,
      after.grade ?? null,
    ];
    return [
      ...kpis.map((pair) => {
        const { kpi } = pair.before;
        const { file, line } = placeOf(kpi.origin);
        const figures = [pair.before.fullYearValue, pair.after.fullYearValue].map((seen) => exact(seen));
        const points = [
          appliedPoints(pair.before),
          appliedPoints(pair.after),
          pair.before.challenge?.points,
          pair.after.challenge?.points,
        ].map((value) => rounded(value));
        return [...card, kpi.address, say(kpi.name), kpi.unit ?? null, ...figures, ...points, file, line];
      }),
      ...challenges.map((pair) => {
        const { challenge } = pair.before;
        const { file, line } = placeOf(challenge.origin);
        return [
          ...card,
          challenge.address,
          say(challenge.name),
          null,
          null,
          null,
          null,
          null,
          rounded(pair.before.points),
          rounded(pair.after.points),
          file,
          line,
        ];
      }),
    ];
  });
  return { columns: COLUMNS, rows };
}
