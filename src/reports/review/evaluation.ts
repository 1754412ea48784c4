import type { Period } from '../../calendar/period';
import type { ProcessEvaluation } from '../../tracking';
import type { Fact } from '../base/report';
import type { ReportContext } from '../base/report-kind';

/** Counts of the process evaluation: `2 of 3`. What there is none of is not counted, and a year is its own cycle. */
export function evaluationFacts(
  { stages, stagesToDate, indicators, checks }: ProcessEvaluation,
  { unit }: Period,
  { words }: ReportContext,
): readonly Fact[] {
  const { doing: own } = words.review;
  const counts = [
    ...(unit === 'year' ? [] : [[own.stagesInTime, stages] as const]),
    [own.stagesToDate, stagesToDate] as const,
    [own.indicatorsGreen, indicators] as const,
    [own.checksAnswered, checks] as const,
  ];
  return counts
    .filter(([, { of }]) => of > 0)
    .map(([label, { part, of }]) => ({ label, value: own.counted(part, of) }));
}
