import { addDays, type Day } from '../../calendar/day';
import type { Milestone, ScoringOf } from '../../model/types';
import { perCent, share, shareText } from '../../model/share';
import { compareText } from '../../util/compare';
import { decimal, HUNDRED, isZero, min, ONE, ZERO, type Decimal } from '../../util/decimal';
import { num, result, step } from '../step';
import { weightOrigin, type Method, type Variant } from './method';
import { milestonesReached } from './milestones-reached';
import { unless } from './parameters';

type Milestones = ScoringOf<'milestones'>;

const WEEK = 7;

export interface MilestonesWords {
  readonly line: {
    readonly late: (count: number, latePercent: string, latePerDays: number) => string;
    readonly early: (percent: string, earlyPerDays: number) => string;
    readonly cap: (percent: string) => string;
  };
  readonly sentences: {
    readonly accepted: string;
    readonly late: (percent: string, latePerDays: number) => string;
    readonly early: (percent: string, earlyPerDays: number) => string;
    readonly cap: (percent: string) => string;
  };
}

/**
 * W · Σ share · quality · (1 − late units · latePercent, or 1 + early units · earlyPercent) over the milestones
 * accepted, at most `cap` (spec 02.3).
 */
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
      earlyPercent: draw(0, 20),
      earlyPerDays: draw(1, 30),
      cap: `${draw(100, 150)}%`,
    },
  }),
  read: (raw, readMilestones) => ({
    method: 'milestones',
    items: readMilestones(raw.items ?? []),
    latePercent: raw.latePercent === undefined ? ZERO : perCent(raw.latePercent),
    latePerDays: raw.latePerDays ?? WEEK,
    earlyPercent: raw.earlyPercent === undefined ? ZERO : perCent(raw.earlyPercent),
    earlyPerDays: raw.earlyPerDays ?? WEEK,
    cap: raw.cap === undefined ? ONE : share(raw.cap),
  }),
  write: ({ latePercent, latePerDays, earlyPercent, earlyPerDays, cap }) => ({
    latePercent: unless(ZERO, latePercent),
    latePerDays: unless(WEEK, latePerDays),
    earlyPercent: unless(ZERO, earlyPercent),
    earlyPerDays: unless(WEEK, earlyPerDays),
    cap: unless(shareText(ONE), shareText(cap)),
  }),
  line: ({ items, latePercent, latePerDays, earlyPercent, earlyPerDays, cap }, { line }, { clauses }) =>
    clauses([
      line.late(items.length, num(latePercent), latePerDays),
      ...(isZero(earlyPercent) ? [] : [line.early(num(earlyPercent), earlyPerDays)]),
      ...(isCapSaid({ earlyPercent, cap }) ? [line.cap(num(cap.mul(HUNDRED)))] : []),
    ]),
  sentences: ({ latePercent, latePerDays, earlyPercent, earlyPerDays, cap }, _kpi, { sentences }) => [
    sentences.accepted,
    ...(isZero(latePercent) ? [] : [sentences.late(num(latePercent), latePerDays)]),
    ...(isZero(earlyPercent) ? [] : [sentences.early(num(earlyPercent), earlyPerDays)]),
    ...(isCapSaid({ earlyPercent, cap }) ? [sentences.cap(num(cap.mul(HUNDRED)))] : []),
  ],
  most: ({ earlyPercent, cap }, weight) => weight.mul(isZero(earlyPercent) ? min(ONE, cap) : cap),
  nothingBeyond: () => ({}),
  keepToWeight: () => ({ en: 'Write “cap: 100%”', 'zh-CN': '请写“cap: 100%”' }),
  turns: () => [],
  corners: () => [],
  variants: (parameters) => acceptances(parameters),
  inapplicable: ({ items, latePerDays, earlyPerDays }) => {
    if (items.length === 0) return { reason: 'empty', text: { en: 'needs milestones', 'zh-CN': '需要里程碑' } };
    if (latePerDays > 0 && earlyPerDays > 0) return undefined;
    return {
      reason: 'not-positive',
      text:
        latePerDays > 0
          ? { en: 'needs an early unit of at least one day', 'zh-CN': '的提前单位至少为一天' }
          : { en: 'needs a late unit of at least one day', 'zh-CN': '的逾期单位至少为一天' },
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

/** Tells that the most is to be said: early milestones gain, or it is less than the weight. */
const isCapSaid = ({ earlyPercent, cap }: Pick<Milestones, 'earlyPercent' | 'cap'>): boolean =>
  !isZero(earlyPercent) || cap.lt(ONE);

/**
 * All accepted a unit early; in time; in time but at 90 %; the last one late by a day; the last one never. The worst
 * first.
 */
function acceptances(parameters: Milestones): readonly Variant<'milestones'>[] {
  const { items, latePercent, earlyPercent, earlyPerDays } = parameters;
  const last = [...items].sort((a, b) => compareText(a.due, b.due)).at(-1)!;
  const inTime = items.map((item) => acceptedOn(item, item.due));
  const withLast = (made: Milestone): readonly Milestone[] => inTime.map((item) => (item.id === last.id ? made : item));
  const variant = (mark: Variant<'milestones'>['mark'], changed: readonly Milestone[]): Variant<'milestones'> => ({
    mark,
    parameters: { ...parameters, items: changed },
  });
  const { type, id, address, name, due, share, origin } = last;
  return [
    variant('lastMissing', withLast({ type, id, address, name, due, share, origin })),
    ...(isZero(latePercent) ? [] : [variant('lastLate', withLast(acceptedOn(last, addDays(due, 1))))]),
    variant(
      'qualityNinety',
      items.map((item) => acceptedOn(item, item.due, NINETY_PERCENT)),
    ),
    variant('allInTime', inTime),
    ...(isZero(earlyPercent)
      ? []
      : [
          variant(
            'allEarly',
            items.map((item) => acceptedOn(item, addDays(item.due, -earlyPerDays))),
          ),
        ]),
  ];
}

const NINETY_PERCENT = decimal('0.9');

/** A milestone as if it were accepted on a day, in full unless another quality is given. */
export const acceptedOn = (milestone: Milestone, day: Day, quality: Decimal = ONE): Milestone => ({
  ...milestone,
  accepted: { on: day, quality, origin: milestone.origin },
});
