import type { Draw } from './draw';
import { dayOf, periodsOf, type Document, type World, type Yaml } from './world';

type Direction = 'higher' | 'lower' | 'range';
type Aggregate = 'sum' | 'mean' | 'weightedMean' | 'ratio' | 'last' | 'min' | 'max';

/** A KPI as it is written, and what its actuals have to fit. */
export interface RandomKpi {
  readonly id: string;
  readonly document: Document;
  readonly aggregate: Aggregate;
  readonly frequency: 'month' | 'quarter' | 'half' | 'year';
  /** Undefined when milestones are what is measured. */
  readonly target?: number | undefined;
  readonly milestones: readonly string[];
  readonly measures: readonly {
    readonly id: string;
    readonly stages: readonly string[];
    readonly indicators: readonly string[];
  }[];
}

interface Frame {
  readonly id: string;
  readonly weight: number;
  readonly supports: readonly string[];
}

/** A KPI of any method, direction, aggregate, frequency and phasing that go together. */
export function kpi(frame: Frame, world: World): RandomKpi {
  const { draw } = world;
  return draw.chance(12) ? milestoneKpi(frame, world) : valueKpi(frame, world);
}

const head = ({ id, weight, supports }: Frame, { draw, perspectives }: World): Document => ({
  id,
  name: draw.text('KPI'),
  supports: supports.length === 0 ? undefined : supports,
  perspective: draw.of(perspectives),
  weight,
});

function valueKpi(frame: Frame, world: World): RandomKpi {
  const { draw } = world;
  const direction = draw.of<Direction>(['higher', 'higher', 'lower', 'range']);
  const aggregate = draw.of<Aggregate>(
    direction === 'range'
      ? ['mean', 'last', 'min', 'max']
      : ['sum', 'sum', 'mean', 'weightedMean', 'ratio', 'last', 'min', 'max'],
  );
  const frequency = draw.of(['month', 'month', 'month', 'quarter', 'half', 'year'] as const);
  const target = aggregate === 'ratio' ? draw.int(80, 95) : draw.of([12, 120, 1200]) * draw.int(1, 9);
  const step = target / 20;
  const measures = draw.times(0, 2, (i) => measure(`measure-${i}`, world));
  const document = {
    ...head(frame, world),
    unit: aggregate === 'ratio' ? '%' : draw.of(['kg', 'h', undefined]),
    decimals: draw.maybe(() => 1, 30),
    direction,
    aggregate,
    frequency: frequency === 'month' ? undefined : frequency,
    baseline: draw.maybe(() => (direction === 'lower' ? target * 1.1 : target * 0.9), 70),
    source: draw.maybe(() => draw.text('Source')),
    definition: draw.maybe(() => draw.text('Definition')),
    basic: {
      target: direction === 'range' ? [target - step, target + step] : target,
      scoring:
        draw.maybe(() => scoring(direction, target, draw), 75) ??
        (direction === 'range' ? perUnit(direction, target, draw) : undefined),
    },
    challenge: direction === 'range' ? undefined : draw.maybe(() => challenge(direction, target, draw), 40),
    phasing: phasing({ aggregate, direction, frequency, target }, world),
    measures: measures.length === 0 ? undefined : measures.map((one) => one.document),
  };
  return { id: frame.id, document, aggregate, frequency, target, milestones: [], measures };
}

function scoring(direction: Direction, target: number, draw: Draw): Yaml {
  if (direction === 'range') return perUnit(direction, target, draw);
  const [sign, step] = [direction === 'lower' ? -1 : 1, target / 10];
  const at = (steps: number): number => target + sign * steps * step;
  const points = [
    [at(-2), 40],
    [at(0), 100],
    [at(1), 100],
  ];
  return draw.of<() => Yaml>([
    () => ({ method: 'ratio', zeroBelow: draw.share(30, 70), cap: draw.maybe(() => draw.share(101, 120)) }),
    () => ({
      method: 'linear',
      points: sign === 1 ? points : [...points].reverse(),
      [sign === 1 ? 'below' : 'above']: draw.int(0, 30),
    }),
    () => ({
      method: 'steps',
      tiers: [
        [at(1), 110],
        [at(0), 100],
        [at(-1), 60],
      ],
      otherwise: draw.int(5, 20),
    }),
    () => perUnit(direction, target, draw),
  ])();
}

const perUnit = (direction: Direction, target: number, draw: Draw): Yaml => ({
  method: 'perUnit',
  deduct: draw.number(1, 4),
  ...draw.of<object>([
    { per: target / 50 },
    direction === 'range' ? { per: target / 40 } : { per: 2, unit: 'percent' },
  ]),
  partial: draw.of([undefined, 'ignore', 'full']),
  maxDeduct: draw.maybe(() => 9, 30),
  ...draw.of([{}, { bonus: 1, bonusPer: target / 40, maxBonus: 3 }]),
});

const challenge = (direction: Direction, target: number, draw: Draw): Yaml => ({
  target: direction === 'lower' ? target * 0.8 : target * 1.05,
  bonus: draw.int(1, 6),
  award: draw.maybe(() => 'prorata'),
  requires: draw.maybe(() => 'all', 30),
});

interface Spread extends Pick<RandomKpi, 'aggregate' | 'frequency'> {
  readonly direction: Direction;
  readonly target: number;
}

function phasing({ aggregate, direction, frequency, target }: Spread, world: World): Yaml | undefined {
  const { draw } = world;
  const periods = periodsOf(world, frequency);
  if (draw.chance(50) || frequency === 'year') return undefined;
  if (aggregate !== 'sum') return draw.of<Yaml>(['flat', { from: target * 0.9 }]);
  return draw.of<() => Yaml>([
    () => (direction === 'lower' ? 'allowance' : 'even'),
    () => ({ step: draw.of([1, 5, 50]) }),
    () => ({ profile: periods.map(() => draw.int(5, 7)), step: draw.maybe(() => 10, 30) }),
    () => ({ months: Object.fromEntries(periods.map(({ text }) => [text, target / periods.length])) }),
  ])();
}

function milestoneKpi(frame: Frame, world: World): RandomKpi {
  const { draw } = world;
  const items = milestones(world);
  const document = {
    ...head(frame, world),
    basic: { scoring: { method: 'milestones', items, latePercent: draw.int(5, 20), latePerDays: draw.of([7, 10]) } },
  };
  return {
    id: frame.id,
    document,
    aggregate: 'last',
    frequency: 'year',
    milestones: items.map(({ id }) => id),
    measures: [],
  };
}

export const milestones = (world: World): { id: string; name: Yaml; due: string; share: string }[] => {
  const shares = world.draw.of([['100%'], ['40%', '60%'], ['30%', '30%', '40%']]);
  return shares.map((share, i) => ({
    id: `milestone-${i}`,
    name: world.draw.text('Milestone'),
    due: dayOf(world, 3 + 3 * i),
    share,
  }));
};

function measure(id: string, world: World): RandomKpi['measures'][number] & { readonly document: Document } {
  const { draw } = world;
  const stages = draw.times(0, 2, (i) => ({
    id: `stage-${i}`,
    name: draw.text('Stage'),
    due: dayOf(world, 3 + 2 * i),
    share: draw.of([undefined, i === 0 ? '30%' : undefined]),
  }));
  const indicators = draw.times(0, 1, (i) => ({
    id: `indicator-${i}`,
    name: draw.text('Indicator'),
    unit: '%',
    direction: 'higher',
    aggregate: 'mean',
    target: draw.int(80, 95),
  }));
  const document = {
    id,
    name: draw.text('Measure'),
    owner: draw.person(),
    start: dayOf(world, 0),
    due: dayOf(world, 10),
    effect: draw.maybe(() => draw.number(1, 9), 80),
    stages: stages.length === 1 ? [{ ...stages[0]!, share: undefined }] : stages.length > 1 ? stages : undefined,
    indicators: indicators.length > 0 ? indicators : undefined,
  };
  return {
    id,
    document,
    stages: stages.map((stage) => stage.id),
    indicators: indicators.map((indicator) => indicator.id),
  };
}
