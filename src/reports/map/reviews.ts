import { daysOf, fiscalYearOf } from '../../calendar/fiscal-year';
import type { Kpi, Review, ReviewFinding } from '../../model/types';
import type { MapFacts } from './kind';

/** The reviews of the year up to the end of the period, oldest first. */
export const reviewsToDate = ({
  plan: { reviews, fiscalYear },
  score: {
    question: { year, to },
  },
}: MapFacts): readonly Review[] =>
  reviews.filter(({ cycle }) => fiscalYearOf(cycle, fiscalYear) === year && daysOf(cycle, fiscalYear).to <= to);

/** Findings on each KPI in the newest review that states the information wanted. */
export function newestFindings(
  kpi: Kpi,
  facts: MapFacts,
  isWanted: (finding: ReviewFinding) => boolean,
): readonly ReviewFinding[] {
  const found = reviewsToDate(facts).map(({ findings }) =>
    findings.filter((finding) => finding.kpi.target === kpi && isWanted(finding)),
  );
  return found.findLast((findings) => findings.length > 0) ?? [];
}
