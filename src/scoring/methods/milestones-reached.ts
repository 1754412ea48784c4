import { daysBetween, type Day } from '../../calendar/day';
import type { Milestone, ScoringOf } from '../../model/types';
import { decimal, HUNDRED, isZero, max, ONE, sum, ZERO, type Decimal } from '../../util/decimal';
import { num, percent, result, step, sumOf } from '../step';
import type { Step } from '../types';
import { scoringOrigin, type Objective } from './method';

type Milestones = ScoringOf<'milestones'>;

export interface Reached {
  /** The share reached of the milestones that count, 1 for all on time; undefined when none counts yet. */
  readonly rate?: Decimal;
  readonly steps: readonly Step[];
}

/**
 * The share that the accepted milestones make of those that count: due or accepted by `until`, or all of them at the
 * final assessment.
 */
export function milestonesReached(parameters: Milestones, objective: Known): Reached {
  const { until = '9999-12-31', all = false } = objective;
  const counted = parameters.items.filter((item) => all || item.due <= until || isAccepted(item, until));
  if (isZero(shareOf(counted))) return { steps: [] };
  const parts = counted.map((item) => partOf(item, until, parameters, objective));
  const made = parts.map(({ part }) => part);
  const reached = sum(made);
  const sumStep = step('milestonesReached', () => sumOf(made, reached));
  const brought = broughtToAll(reached, counted, parameters, objective);
  const { rate, steps } = capped(brought.rate, parameters, objective);
  return { rate, steps: [...parts.map((part) => part.step), sumStep, ...brought.steps, ...steps] };
}

type Known = Pick<Objective, 'until' | 'all' | 'origin'>;

interface Rated {
  readonly rate: Decimal;
  readonly steps: readonly Step[];
}

const shareOf = (items: readonly Milestone[]): Decimal => sum(items.map((item) => item.share));

/** The shares of milestones that do not count yet move to the others. */
function broughtToAll(reached: Decimal, counted: readonly Milestone[], { items }: Milestones, objective: Known): Rated {
  if (counted.length === items.length) return { rate: reached, steps: [] };
  const [whole, weighed] = [shareOf(items), shareOf(counted)];
  const rate = reached.mul(whole).div(weighed);
  const how = (): string => `${num(reached)} × ${num(whole)} / ${num(weighed)} ${result(rate)}`;
  return { rate, steps: [step('milestonesNotDue', how, scoringOrigin(objective))] };
}

function capped(rate: Decimal, { cap }: Milestones, objective: Known): Rated {
  if (rate.lte(cap)) return { rate, steps: [] };
  const how = (): string => `min(${num(rate)}; ${num(cap)}) = ${num(cap)}`;
  return { rate: cap, steps: [step('methodCap', how, scoringOrigin(objective))] };
}

/** An acceptance after `until` is not known yet. */
export const isAccepted = ({ accepted }: Milestone, until: Day): boolean =>
  accepted !== undefined && accepted.on <= until;

/** Started units of `latePerDays` days after the due date. */
const lateUnits = (days: number, latePerDays: number): Decimal =>
  latePerDays > 0 ? max(ZERO, decimal(days).div(latePerDays).ceil()) : ZERO;

/** Complete units of `earlyPerDays` days before the due date. */
const earlyUnits = (days: number, earlyPerDays: number): Decimal =>
  earlyPerDays > 0 ? max(ZERO, decimal(-days).div(earlyPerDays).floor()) : ZERO;

interface MilestonePart {
  readonly part: Decimal;
  readonly step: Step;
}

function partOf(item: Milestone, until: Day, parameters: Milestones, objective: Known): MilestonePart {
  const { share: itsShare, due, accepted } = item;
  if (!accepted || accepted.on > until)
    return {
      part: ZERO,
      step: step('milestoneNotAccepted', () => `${item.id}: ${percent(itsShare)} × 0 = 0`, item.origin),
    };
  const { what, factor, how } = timeliness(daysBetween(due, accepted.on), parameters);
  const part = itsShare.mul(accepted.quality).mul(factor);
  return {
    part,
    step: step(
      what,
      () => `${item.id}: ${percent(itsShare)} × ${percent(accepted.quality)}${how()} ${result(part)}`,
      item.origin,
      accepted.origin,
      scoringOrigin(objective),
    ),
  };
}

interface Timeliness {
  readonly what: 'milestoneAccepted' | 'milestoneEarly' | 'milestoneLate';
  readonly factor: Decimal;
  /** The factor in numbers; nothing where it is 1. */
  readonly how: () => string;
}

/** The factor for days after the due date; for days before it where they are negative. */
function timeliness(days: number, parameters: Milestones): Timeliness {
  const { latePercent, latePerDays, earlyPercent, earlyPerDays } = parameters;
  const late = lateUnits(days, latePerDays);
  if (!isZero(late))
    return {
      what: 'milestoneLate',
      factor: max(ZERO, ONE.sub(latePercent.mul(late).div(HUNDRED))),
      how: () => ` × max(0; 1 − ${num(late)} × ${num(latePercent)}%)`,
    };
  const early = isZero(earlyPercent) ? ZERO : earlyUnits(days, earlyPerDays);
  if (isZero(early)) return { what: 'milestoneAccepted', factor: ONE, how: () => '' };
  return {
    what: 'milestoneEarly',
    factor: ONE.add(earlyPercent.mul(early).div(HUNDRED)),
    how: () => ` × (1 + ${num(early)} × ${num(earlyPercent)}%)`,
  };
}
