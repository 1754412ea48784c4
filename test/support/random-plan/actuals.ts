import type { Period } from '../../../src/calendar/period';
import type { RandomKpi } from './kpis';
import type { RandomScorecard } from './scorecards';
import { dayOf, isReported, periodsOf, type Document, type World, type Yaml } from './world';

/** All that was reported for a scorecard, in one document, or with a month or more in documents of their own. */
export function actuals(card: RandomScorecard, world: World): readonly Document[] {
  const all = reported(card, world);
  return world.months.filter(() => world.draw.chance(10)).reduce(withOwnDocument, [all]);
}

/** Documents in which the values of a month have become one of that period. */
function withOwnDocument([all, ...own]: readonly Document[], { text }: Period): readonly Document[] {
  const { kind, department, values = {}, ...rest } = all!;
  const series = Object.entries(values as Record<string, Document>);
  const ofMonth = series.flatMap(([id, by]) => (by[text] === undefined ? [] : [[id, by[text]] as const]));
  if (ofMonth.length === 0) return [all!, ...own];
  const others = series
    .map(([id, by]) => [id, Object.fromEntries(Object.entries(by).filter(([period]) => period !== text))] as const)
    .filter(([, by]) => Object.keys(by).length > 0);
  return [
    { kind, department, values: others.length > 0 ? Object.fromEntries(others) : undefined, ...rest },
    ...own,
    { kind, department, period: text, values: Object.fromEntries(ofMonth) },
  ];
}

/** Values of every form, milestones, forecasts, deductions, vetoes. */
function reported({ id, kpis, challenges, vetoes }: RandomScorecard, world: World): Document {
  const { draw } = world;
  const items = [...kpis, ...challenges].flatMap((item) =>
    item.milestones.map((milestone) => `${item.id}/${milestone}`),
  );
  const values = kpis.flatMap((kpi) => valuesOf(kpi, world));
  const accepted = items
    .filter(() => draw.chance(50))
    .map((item) => [item, { accepted: dayOf(world, 4), quality: draw.maybe(() => draw.share(70, 95)) }] as const);
  const forecasts = kpis
    .filter(({ target }) => target !== undefined && draw.chance(20))
    .map((kpi) => [kpi.id, { value: kpi.target! * 0.97, on: dayOf(world, 1), reason: draw.text('Reason') }] as const);
  return {
    kind: 'actuals',
    department: id === 'company' ? undefined : id,
    values: values.length > 0 ? Object.fromEntries(values) : undefined,
    milestones: accepted.length > 0 ? Object.fromEntries(accepted) : undefined,
    forecasts: forecasts.length > 0 ? Object.fromEntries(forecasts) : undefined,
    deductions: draw.maybe(() => [{ points: draw.int(1, 4), reason: draw.text('Deduction'), on: dayOf(world, 0) }], 25),
    vetoes:
      vetoes.length > 0
        ? draw.maybe(
            () => [
              { veto: vetoes[0]!, on: dayOf(world, 0), evidence: draw.text('Evidence'), approvedBy: draw.person() },
            ],
            40,
          )
        : undefined,
  };
}

function valuesOf(kpi: RandomKpi, world: World): readonly (readonly [string, Document])[] {
  const { draw } = world;
  const indicators = kpi.measures.flatMap(({ id, indicators: own }) =>
    own.map((indicator) => `${kpi.id}/${id}/${indicator}`),
  );
  const tracked = indicators.map(
    (address) => [address, series(periodsOf(world, 'month'), () => draw.number(70, 99), world)] as const,
  );
  const own =
    kpi.target === undefined
      ? {}
      : draw.chance(5)
        ? { na: draw.text('Not applicable'), approvedBy: draw.person() }
        : entries(kpi, kpi.target, world);
  return [[kpi.id, own] as const, ...tracked].filter(([, values]) => Object.keys(values).length > 0);
}

function entries(kpi: RandomKpi, target: number, world: World): Document {
  const periods = periodsOf(world, kpi.frequency);
  const level = kpi.aggregate === 'sum' ? target / periods.length : target;
  return series(periods, () => entry(kpi, level, world), world);
}

const series = (periods: readonly Period[], value: () => Yaml, world: World): Document =>
  Object.fromEntries(
    periods.filter((period) => isReported(world, period) && world.draw.chance(93)).map(({ text }) => [text, value()]),
  );

function entry({ aggregate }: RandomKpi, level: number, { draw }: World): Yaml {
  const value = Math.round(level * draw.int(85, 110)) / 100;
  const amount = aggregate === 'ratio' ? `${draw.int(800, 950)}/1000` : value;
  if (draw.chance(5)) return { na: draw.text('Stopped'), approvedBy: draw.person() };
  if (aggregate === 'weightedMean') return { value, weight: draw.int(10, 90) };
  if (draw.chance(5)) return { estimate: amount };
  return draw.chance(5) && aggregate !== 'ratio'
    ? { value, corrects: value + 1, reason: draw.text('Recount') }
    : amount;
}
