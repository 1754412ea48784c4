import { HUNDRED, isZero, sum, type Decimal } from '../util/decimal';
import { isScored } from './roles';
import type { Kpi, Scorecard } from './types';
import type { Writable } from './writable';

/** The weight of a KPI as a plan writes it. */
export const writtenWeight = ({ weight, writtenWeight: written = weight }: Kpi): Decimal => written;

/** Takes the written weights of each scorecard as shares of their total (`policy.scoring.weights: relative`). */
export function makeWeightsRelative(scorecards: readonly Scorecard[]): void {
  for (const { kpis } of scorecards)
    for (const [kpi, weighed] of relativeWeights(kpis.filter(isScored), writtenWeight))
      Object.assign(kpi satisfies Writable<Kpi>, weighed);
}

/** The weights of KPIs as shares of 100, from those that are written. */
export function relativeWeights(
  kpis: readonly Kpi[],
  writtenOf: (kpi: Kpi) => Decimal,
): ReadonlyMap<Kpi, Required<Pick<Kpi, 'weight' | 'writtenWeight'>>> {
  const whole = sum(kpis.map(writtenOf));
  return new Map(
    kpis.map((kpi) => {
      const written = writtenOf(kpi);
      return [kpi, { weight: isZero(whole) ? written : written.mul(HUNDRED).div(whole), writtenWeight: written }];
    }),
  );
}
