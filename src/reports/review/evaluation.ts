import type { Count, ProcessEvaluation } from '../../tracking';
import type { Fact } from '../base/report';
import type { ReportContext } from '../base/report-kind';

/** Counts of the process evaluation: `2 of 3`. */
export function evaluationFacts(
  { stages, stagesToDate, indicators, checks }: ProcessEvaluation,
  { words }: ReportContext,
): readonly Fact[] {
  const { doing: own } = words.review;
  const counted = ({ part, of }: Count): string => (of === 0 ? own.noneToCount : own.counted(part, of));
  return [
    { label: own.stagesInTime, value: counted(stages) },
    { label: own.stagesToDate, value: counted(stagesToDate) },
    { label: own.indicatorsGreen, value: counted(indicators) },
    { label: own.checksAnswered, value: counted(checks) },
  ];
}
