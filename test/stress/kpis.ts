import { YEAR, dayOf, type Document, type World } from '../support/random-plan/world';
import { longName, shortName } from './names';

/** A KPI as it is written, and what is about to be reported of it. */
export interface StressKpi {
  readonly id: string;
  readonly document: Document;
  /** A value of its month, drawn anew each time. */
  value(): string | number;
}

export interface StressScorecard {
  readonly id: string;
  readonly document: Document;
  readonly kpis: readonly StressKpi[];
}

const KPIS = 30;

/** Thirty KPIs of the company: every third is money, every other a rate; the last is made of those of departments. */
export function largeScorecard(id: string, goals: readonly string[], world: World): StressScorecard {
  const kpis = Array.from({ length: KPIS }, (_, i) =>
    (i % 3 === 0 ? money : rate)(
      { id: `kpi-${i}`, weight: i < 10 ? 4 : 3, supports: [goals[i % goals.length]!] },
      world,
    ),
  );
  const first = { ...kpis[0]!, document: { ...kpis[0]!.document, ...formula(world), challenge: undefined } };
  return scorecard(id, [first, ...kpis.slice(1)]);
}

/** The sum of what departments turn over. */
const formula = ({ departments }: World): Document => ({
  formula: departments.map((_, i) => `d${i}`).join(' + '),
  inputs: Object.fromEntries(departments.map((id, i) => [`d${i}`, `${id}/kpi-0`])),
  tolerance: '100%',
});

export const moneyScorecard = (id: string, count: number, world: World): StressScorecard =>
  scorecard(
    id,
    Array.from({ length: count }, (_, i) =>
      money({ id: `kpi-${i}`, weight: 100 / count, supports: [`company/kpi-${i}`] }, world),
    ),
  );

const scorecard = (id: string, kpis: readonly StressKpi[]): StressScorecard => ({
  id,
  kpis,
  document: {
    kind: 'scorecard',
    department: id === 'company' ? undefined : id,
    year: YEAR,
    kpis: kpis.map(({ document }) => document),
  },
});

interface Frame {
  readonly id: string;
  readonly weight: number;
  readonly supports: readonly string[];
}

const head = ({ id, weight, supports }: Frame, { draw, perspectives }: World): Document => ({
  id,
  name: longName(draw),
  supports,
  perspective: draw.of(perspectives),
  weight,
  source: longName(draw),
  measures: [],
});

/** A sum of twelve digits in the year, of up to eleven in a month. */
function money(frame: Frame, world: World): StressKpi {
  const { draw } = world;
  const target = draw.int(123_456_789, 999_999_999) * 1000 + draw.int(1, 999);
  return {
    id: frame.id,
    document: {
      ...head(frame, world),
      unit: 'CNY',
      direction: 'higher',
      aggregate: 'sum',
      basic: { target, scoring: { method: 'ratio', zeroBelow: '50%' } },
      challenge: { target: Math.round(target * 1.1), bonus: 1 },
      phasing: 'even',
      measures: draw.times(0, 2, (i) => measure(i, world)),
    },
    value: () => Math.round((target / 12) * (draw.int(70, 110) / 100)),
  };
}

function rate(frame: Frame, world: World): StressKpi {
  const { draw } = world;
  const target = draw.int(80, 99);
  return {
    id: frame.id,
    document: {
      ...head(frame, world),
      unit: '%',
      decimals: 2,
      direction: 'higher',
      aggregate: 'mean',
      baseline: target - 5,
      basic: { target, scoring: { method: 'perUnit', deduct: 2, per: 0.5 } },
      phasing: { from: target - 5 },
      measures: draw.times(0, 1, (i) => measure(i, world)),
    },
    value: () => (target * 100 - draw.int(-200, 900)) / 100,
  };
}

const measure = (i: number, world: World): Document => ({
  id: `measure-${i}`,
  name: longName(world.draw),
  owner: shortName(world.draw),
  start: dayOf(world, 0),
  due: dayOf(world, world.draw.int(3, 11)),
  effect: 1,
  stages: [
    { id: 'first', name: longName(world.draw, 2, 5), due: dayOf(world, 2), share: '40%' },
    { id: 'second', name: longName(world.draw, 2, 5), due: dayOf(world, 3), share: '60%' },
  ],
});
