import { addDays, daysBetween, type Day } from '../../calendar/day';
import type { Milestone, ScoringOf } from '../../model/types';
import { perCent } from '../../model/share';
import { compareText } from '../../util/compare';
import { decimal, HUNDRED, isZero, max, ONE, sum, ZERO, type Decimal } from '../../util/decimal';
import { num, percent, result, step, sumOf } from '../step';
import type { Step } from '../types';
import { scoringOrigin, weightOrigin, type Method, type Objective, type Variant } from './method';
import { unless } from './parameters';

type Milestones = ScoringOf<'milestones'>;

const WEEK = 7;

export interface MilestonesWords {
  readonly line: (count: number, latePercent: string, latePerDays: number) => string;
  readonly sentences: {
    readonly accepted: string;
    readonly late: (percent: string, latePerDays: number) => string;
  };
}

/** W · Σ share · quality · max(0, 1 − late units · latePercent) over the milestones accepted (spec 02.3). */
export const milestones: Method<'milestones', MilestonesWords> = {
  example: (draw) => ({
    direction: 'higher',
    scoring: {
      method: 'milestones',
      items: Array.from({ length: draw(1, 4) }, (_, i) => ({
        id: `milestone-${i}`,
        name: `Milestone ${i}`,
        due: `2026-${10 + draw(0, 2)}-${10 + draw(0, 20)}`,
      })),
      latePercent: draw(0, 100),
      latePerDays: draw(1, 30),
    },
  }),
  read: ({ items = [], latePercent, latePerDays = WEEK }, readMilestones) => ({
    method: 'milestones',
    items: readMilestones(items),
    latePercent: latePercent === undefined ? ZERO : perCent(latePercent),
    latePerDays,
  }),
  write: ({ latePercent, latePerDays }) => ({
    latePercent: unless(ZERO, latePercent),
    latePerDays: unless(WEEK, latePerDays),
  }),
  line: ({ items, latePercent, latePerDays }, words) => words.line(items.length, num(latePercent), latePerDays),
  sentences: ({ latePercent, latePerDays }, _kpi, { sentences }) => [
    sentences.accepted,
    ...(isZero(latePercent) ? [] : [sentences.late(num(latePercent), latePerDays)]),
  ],
  most: (_parameters, weight) => weight,
  nothingBeyond: () => ({}),
  keepToWeight: () => ({ en: 'Let the shares total 100%', 'zh-CN': '请让各里程碑的占比合计为100%' }),
  turns: () => [],
  corners: () => [],
  variants: (parameters) => acceptances(parameters),
  inapplicable: ({ items, latePerDays }) => {
    if (items.length === 0) return { reason: 'empty', text: { en: 'needs milestones', 'zh-CN': '需要里程碑' } };
    return latePerDays > 0
      ? undefined
      : {
          reason: 'not-positive',
          text: { en: 'needs a late unit of at least one day', 'zh-CN': '的逾期单位至少为一天' },
        };
  },
  points: (parameters, objective) => {
    const { rate, steps } = milestonesReached(parameters, objective);
    if (!rate) return { steps };
    const { weight } = objective;
    const points = weight.mul(rate);
    return {
      points,
      steps: [
        ...steps,
        step('pointsFromRate', () => `${num(weight)} × ${num(rate)} ${result(points)}`, weightOrigin(objective)),
      ],
    };
  },
};

/** All accepted in time; in time but at 90 %; the last one late by a day; the last one never. The worst first. */
function acceptances(parameters: Milestones): readonly Variant<'milestones'>[] {
  const { items, latePercent } = parameters;
  const last = [...items].sort((a, b) => compareText(a.due, b.due)).at(-1)!;
  const inTime = items.map((item) => acceptedOn(item, item.due));
  const withLast = (made: Milestone): readonly Milestone[] => inTime.map((item) => (item.id === last.id ? made : item));
  const variant = (mark: Variant<'milestones'>['mark'], changed: readonly Milestone[]): Variant<'milestones'> => ({
    mark,
    parameters: { ...parameters, items: changed },
  });
  const { id, name, due, share, origin } = last;
  return [
    variant('lastMissing', withLast({ id, name, due, share, origin })),
    ...(isZero(latePercent) ? [] : [variant('lastLate', withLast(acceptedOn(last, addDays(due, 1))))]),
    variant(
      'qualityNinety',
      items.map((item) => acceptedOn(item, item.due, NINETY_PERCENT)),
    ),
    variant('allInTime', inTime),
  ];
}

const NINETY_PERCENT = decimal('0.9');

/** A milestone as if it were accepted on a day, in full unless another quality is given. */
export const acceptedOn = (milestone: Milestone, day: Day, quality: Decimal = ONE): Milestone => ({
  ...milestone,
  accepted: { on: day, quality, origin: milestone.origin },
});

export interface Reached {
  /** The share reached of the milestones that count, 1 for all on time; undefined when none counts yet. */
  readonly rate?: Decimal;
  readonly steps: readonly Step[];
}

/**
 * The share that the accepted milestones make of those that count: due or accepted by `until`, or all of them at the
 * final assessment.
 */
export function milestonesReached(
  parameters: Milestones,
  objective: Pick<Objective, 'until' | 'all' | 'origin'>,
): Reached {
  const { until = '9999-12-31', all = false } = objective;
  const counted = parameters.items.filter((item) => all || item.due <= until || isAccepted(item, until));
  const weighed = sum(counted.map(({ share }) => share));
  if (isZero(weighed)) return { steps: [] };
  const parts = counted.map((item) => partOf(item, until, parameters, objective));
  const reached = sum(parts.map(({ part }) => part));
  const steps = [
    ...parts.map((part) => part.step),
    step('milestonesReached', () =>
      sumOf(
        parts.map(({ part }) => part),
        reached,
      ),
    ),
  ];
  if (counted.length === parameters.items.length) return { rate: reached, steps };
  const whole = sum(parameters.items.map(({ share }) => share));
  const rate = reached.mul(whole).div(weighed);
  return {
    rate,
    steps: [
      ...steps,
      step(
        'milestonesNotDue',
        () => `${num(reached)} × ${num(whole)} / ${num(weighed)} ${result(rate)}`,
        scoringOrigin(objective),
      ),
    ],
  };
}

/** An acceptance after `until` is not known yet. */
export const isAccepted = ({ accepted }: Milestone, until: Day): boolean =>
  accepted !== undefined && accepted.on <= until;

/** Started units of `latePerDays` days after the due date. */
const lateUnits = (due: Day, accepted: Day, latePerDays: number): Decimal =>
  latePerDays > 0 ? max(ZERO, decimal(daysBetween(due, accepted)).div(decimal(latePerDays)).ceil()) : ZERO;

interface MilestonePart {
  readonly part: Decimal;
  readonly step: Step;
}

function partOf(
  item: Milestone,
  until: Day,
  { latePercent, latePerDays }: Milestones,
  objective: Pick<Objective, 'origin'>,
): MilestonePart {
  const { share, due, accepted } = item;
  if (!accepted || accepted.on > until)
    return {
      part: ZERO,
      step: step('milestoneNotAccepted', () => `${item.id}: ${percent(share)} × 0 = 0`, item.origin),
    };
  const late = lateUnits(due, accepted.on, latePerDays);
  const kept = max(ZERO, ONE.sub(latePercent.mul(late).div(HUNDRED)));
  const part = share.mul(accepted.quality).mul(kept);
  const how = (): string =>
    `${item.id}: ${percent(share)} × ${percent(accepted.quality)}${isZero(late) ? '' : ` × max(0; 1 − ${num(late)} × ${num(latePercent)}%)`} ${result(part)}`;
  return {
    part,
    step: step(
      isZero(late) ? 'milestoneAccepted' : 'milestoneLate',
      how,
      item.origin,
      accepted.origin,
      scoringOrigin(objective),
    ),
  };
}
