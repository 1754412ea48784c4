import { contributorsTo } from '../../model/supporters';
import type { Kpi } from '../../model/types';
import type { ReviewFacts } from './facts';
import type { KpiFacts } from './kpi-facts';

/** The KPIs below one: those that support it or a measure of it, and the inputs of its value tree. */
export function childrenOf(kpi: Kpi, facts: ReviewFacts): readonly KpiFacts[] {
  const below = new Set(contributorsTo(kpi, facts.plan));
  const scorecards = new Set([...below].map(({ scorecard }) => scorecard));
  return facts.scorecards
    .filter(({ scorecard }) => scorecards.has(scorecard))
    .flatMap((scorecardScore) => facts.kpisOf(scorecardScore).filter((line) => below.has(line.kpi)));
}

/** The child with the smallest share of its points; those of which nothing counts yet cannot be the worst. */
export function worstOf(children: readonly KpiFacts[]): KpiFacts | undefined {
  const rated = children.filter(({ score }) => score.rate !== undefined);
  return rated.reduce<KpiFacts | undefined>(
    (worst, line) => (worst && worst.score.rate!.lte(line.score.rate!) ? worst : line),
    undefined,
  );
}
