import type { Day } from '../calendar/day';
import type { Challenge, Direction, Kpi, KpiChallenge, Milestone, Requirement, Target } from '../model/types';
import { inside, type Origin } from '../source/locate';
import { clamp, isZero, ONE, sum, ZERO, type Decimal } from '../util/decimal';
import { comparedInNumbers, endsOf, meets, targetInNumbers } from './attainment';
import { isAccepted } from './methods/milestones-reached';
import { num, operand, result, step, sumOf } from './step';
import type { BonusScore, ChallengeScore, Step } from './types';

/** The basic objectives that a bonus requires and that are not met (r ≥ 1). An n/a one asks for nothing. */
export interface Requirements {
  readonly unmet: readonly Kpi[];
  /** A required KPI is not in the plan, so that it cannot be met. */
  readonly unknown: boolean;
}

export interface Rated {
  readonly kpi: Kpi;
  readonly notApplicable: boolean;
  /** points / weight. */
  readonly rate: Decimal | undefined;
}

/**
 * The objectives that `requires` still asks for (spec 02.4). `own` are the basic objectives of the scorecard itself.
 */
export function requirementsOf(
  requires: Requirement,
  own: readonly Rated[],
  rated: (kpi: Kpi) => Rated | undefined,
): Requirements {
  if (requires === 'all') return { unmet: own.filter(isUnmet).map(({ kpi }) => kpi), unknown: false };
  const required = requires.flatMap(({ target }) => target ?? []);
  const unmet = required.filter((kpi) => isUnmet(rated(kpi) ?? { kpi, notApplicable: false, rate: undefined }));
  return { unmet, unknown: required.length < requires.length };
}

export const isUnmet = ({ notApplicable, rate }: Rated): boolean => !notApplicable && !rate?.gte(ONE);

/** The bonus of a challenge on a KPI (spec 02.4). `fullYearValue` is A*; without it nothing is reached. */
export function kpiChallengeScore(
  challenge: KpiChallenge,
  kpi: Pick<Kpi, 'target' | 'direction'>,
  fullYearValue: Decimal | undefined,
  requirements: Requirements,
): BonusScore {
  const { share, met, step: reached } = shareReached(challenge, kpi.target, kpi.direction, fullYearValue);
  return bonusScore(challenge, share, met, requirements, [reached]);
}

/** The bonus of a KPI that earns nothing whatever it reached (spec 02.5). */
export function withoutBonus(score: BonusScore): BonusScore {
  if (isZero(score.points)) return score;
  const none = step('bonusOfZeroed', () => `${num(score.points)} → 0`);
  return { ...score, points: ZERO, steps: [...score.steps, none] };
}

/**
 * The bonus of a project: all of it when its last milestone's day finds every one accepted, or the shares accepted in
 * time; each share counts by its quality.
 */
export function projectScore(challenge: Challenge, until: Day, requirements: Requirements): ChallengeScore {
  const { milestones, award } = challenge;
  const final = milestones.reduce<Day>((last, { due }) => (due > last ? due : last), '');
  const accepted = milestones.filter(
    (item) => isAccepted(item, until) && item.accepted!.on <= (award === 'full' ? final : item.due),
  );
  const met = milestones.length > 0 && accepted.length === milestones.length;
  const won = clamp(sum(accepted.map(worth)), ZERO, ONE);
  const share = award === 'milestones' || met ? won : ZERO;
  const origins = accepted.map((item) => item.accepted!.origin);
  const steps = [
    ...(award === 'full'
      ? [step('milestonesAccepted', () => `${accepted.length} / ${milestones.length}`, ...origins)]
      : []),
    ...(award === 'milestones' || (met && !accepted.every(isWhole))
      ? [step('sharesAccepted', () => sharesInNumbers(accepted, won), ...origins)]
      : []),
  ];
  return { challenge, ...bonusScore(challenge, share, met, requirements, steps) };
}

/** The share of a milestone that was accepted, by its quality. */
const worth = ({ share, accepted }: Milestone): Decimal => share.mul(accepted!.quality);

const isWhole = ({ accepted }: Milestone): boolean => accepted!.quality.equals(ONE);

/** `0.6 + 0.4 × 0.89 = 0.956`. */
function sharesInNumbers(accepted: readonly Milestone[], total: Decimal): string {
  if (accepted.every(isWhole))
    return sumOf(
      accepted.map(({ share }) => share),
      total,
    );
  const products = accepted.map((item) =>
    isWhole(item) ? num(item.share) : `${num(item.share)} × ${num(item.accepted!.quality)}`,
  );
  return `${products.join(' + ')} ${result(total)}`;
}

interface ShareReached {
  /** 0 to 1. */
  readonly share: Decimal;
  readonly met: boolean;
  readonly step: Step;
}

function shareReached(
  { target, award, origin }: KpiChallenge,
  basic: Target | undefined,
  direction: Direction,
  fullYearValue: Decimal | undefined,
): ShareReached {
  const at = inside(origin, 'target');
  if (!fullYearValue || (!basic && award === 'prorata'))
    return { share: ZERO, met: false, step: step('challengeOpen', () => '0', at) };
  if (basic && !isHarder(target, basic, direction))
    return {
      share: ZERO,
      met: false,
      step: step('challengeNotHarder', () => `${targetInNumbers(target)} : ${targetInNumbers(basic)}`, at),
    };
  const met = meets(fullYearValue, target, direction);
  const compared = (): string => comparedInNumbers(fullYearValue, target, direction);
  if (met || award === 'full')
    return { share: met ? ONE : ZERO, met, step: step(met ? 'challengeReached' : 'challengeNotReached', compared, at) };
  return prorata(fullYearValue, between(basic!, target, fullYearValue), at);
}

/** clamp((A − basic) / (challenge − basic), 0, 1). */
function prorata(
  fullYearValue: Decimal,
  { from, to }: { readonly from: Decimal; readonly to: Decimal },
  at: Origin,
): ShareReached {
  const way = to.sub(from);
  const share = isZero(way) ? ZERO : clamp(fullYearValue.sub(from).div(way), ZERO, ONE);
  const how = (): string =>
    `min(max((${num(fullYearValue)} − ${operand(from)}) / (${num(to)} − ${operand(from)}); 0); 1) ${result(share)}`;
  return { share, met: false, step: step('challengeProrata', how, at) };
}

/** Basic and challenge target; of ranges, their ends on the side where the value lies. */
function between(
  basic: Target,
  challenge: Target,
  fullYearValue: Decimal,
): { readonly from: Decimal; readonly to: Decimal } {
  const [outer, inner] = [endsOf(basic), endsOf(challenge)];
  return fullYearValue.lt(inner.low) ? { from: outer.low, to: inner.low } : { from: outer.high, to: inner.high };
}

/** Strictly better than the basic target; for a range, strictly inside it on some side. */
export function isHarder(challenge: Target, basic: Target, direction: Direction): boolean {
  const [inner, outer] = [endsOf(challenge), endsOf(basic)];
  if (direction === 'higher') return inner.low.gt(outer.low);
  if (direction === 'lower') return inner.high.lt(outer.high);
  return (
    inner.low.gte(outer.low) && inner.high.lte(outer.high) && (inner.low.gt(outer.low) || inner.high.lt(outer.high))
  );
}

function bonusScore(
  { bonus, origin }: Pick<KpiChallenge, 'bonus' | 'origin'>,
  share: Decimal,
  met: boolean,
  { unmet, unknown }: Requirements,
  reached: readonly Step[],
): BonusScore {
  const earned = bonus.mul(share);
  const blocked = (unmet.length > 0 || unknown) && !isZero(earned);
  const points = blocked ? ZERO : earned;
  const required = blocked
    ? [
        step(
          'requirementNotMet',
          () => `${unmet.map(({ address }) => address).join(', ')} → 0`,
          inside(origin, 'requires'),
        ),
      ]
    : [];
  const own = step(
    'challengeBonus',
    () => `${num(bonus)} × ${operand(share)} ${result(earned)}`,
    inside(origin, 'bonus'),
  );
  return { bonus, points, met, unmet, steps: [...reached, own, ...required] };
}
