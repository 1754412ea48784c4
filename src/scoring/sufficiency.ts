import type { Kpi, Measure } from '../model/types';
import { inside } from '../source/locate';
import { sum, type Decimal } from '../util/decimal';
import { shortOf, targetInNumbers } from './attainment';
import { num, step, sumOf } from './step';
import type { Step } from './types';

/**
 * Compares the effects of a KPI's open measures, all completed, with its gap (spec 03.7). In the KPI's unit, good is
 * positive.
 */
export interface Sufficiency {
  /** The baseline when planning, the forecast inside the year. */
  readonly from: Decimal;
  /** The distance to the target; 0 when it is reached. */
  readonly gap: Decimal;
  /** Expected effects of the open measures together. */
  readonly effects: Decimal;
  /** False also where the target is out of reach, whatever the measures bring. */
  readonly enough: boolean;
  readonly outOfReach: boolean;
  /** Open measures with an expected effect, and those without, of which nothing can be said. */
  readonly measures: readonly Measure[];
  readonly withoutEffect: readonly Measure[];
  readonly steps: readonly Step[];
}

export interface SufficiencyAt {
  /** Inside the year: where the year ends as things are. Without it the gap is that from the baseline. */
  readonly forecast?: Decimal | undefined;
  readonly outOfReach?: boolean | undefined;
  /** Selects the measures that still have their effect to bring. Default: those not cancelled. */
  readonly isOpen?: (measure: Measure) => boolean;
}

/** Undefined without a target, or without anything to start from. */
export function sufficiency(
  kpi: Kpi,
  { forecast, outOfReach = false, isOpen = isNotCancelled }: SufficiencyAt = {},
): Sufficiency | undefined {
  const { target, direction, origin } = kpi;
  const from = forecast ?? baselineOf(kpi);
  if (!target || !from) return undefined;
  const open = kpi.measures.filter(isOpen);
  const measures = open.filter(({ effect }) => effect !== undefined);
  const [gap, effects] = [shortOf(from, target, direction), sum(measures.map(({ effect }) => effect!))];
  const steps = [
    step(
      'gap',
      () => `${num(from)} → ${targetInNumbers(target)}: ${num(gap)}`,
      inside(origin, 'basic', 'target'),
      inside(origin, 'baseline'),
    ),
    step(
      'effects',
      () =>
        sumOf(
          measures.map(({ effect }) => effect!),
          effects,
        ),
      ...measures.map((measure) => inside(measure.origin, 'effect')),
    ),
  ];
  return {
    from,
    gap,
    effects,
    enough: !outOfReach && effects.gte(gap),
    outOfReach,
    measures,
    withoutEffect: open.filter(({ effect }) => effect === undefined),
    steps,
  };
}

const isNotCancelled = ({ cancelled }: Measure): boolean => !cancelled;

/** Last year's actual: the baseline, or the year before in the history. */
export const baselineOf = ({ baseline, history, scorecard }: Kpi): Decimal | undefined =>
  baseline ?? history.find(({ period }) => period.unit === 'year' && period.year === scorecard.year - 1)?.value;
