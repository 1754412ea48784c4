import { YEAR, type Document, type World } from './world';

/** One KSF for each of some perspectives, each driving the next, with its strategic KPIs. */
export function strategy({ draw, perspectives }: World): {
  readonly document: Document;
  readonly kpis: readonly string[];
} {
  const chosen = perspectives.slice(0, draw.int(2, perspectives.length));
  const years = draw.int(3, 5);
  const ksfs = chosen.map((perspective, i) => ({
    id: `ksf-${i}`,
    name: draw.text('Factor'),
    perspective,
    drives: i === 0 ? undefined : [draw.of([`ksf-${i - 1}`, { to: `ksf-${i - 1}`, strength: 'strong', lag: 6 }])],
    kpis: draw.times(1, 2, (j) => ({
      id: `goal-${j}`,
      name: draw.text('Strategic KPI'),
      unit: draw.maybe(() => 'ppm'),
      direction: 'higher',
      baseline: draw.maybe(() => draw.int(1, 40)),
      targets: Object.fromEntries(Array.from({ length: years }, (_, year) => [String(YEAR + year), 50 + 10 * year])),
    })),
  }));
  return {
    document: { kind: 'strategy', name: draw.text('Strategy'), horizon: { from: YEAR, to: YEAR + years - 1 }, ksfs },
    kpis: ksfs.flatMap((ksf) => ksf.kpis.map(({ id }) => `strategy/${ksf.id}/${id}`)),
  };
}
