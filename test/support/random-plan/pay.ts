import { dayOf, YEAR, type Document, type World, type Yaml } from './world';

/** The negative list, and how performance pay is made. */
export const payPolicy = ({ draw }: Pick<World, 'draw'>): Document => ({
  negativeList: [
    {
      id: 'helmet',
      name: draw.text('Item'),
      severity: 'minor',
      penalty: { percent: draw.share(2, 9) },
      escalate: draw.maybe(() => [1, 2, 3]),
    },
    { id: 'site-order', name: draw.text('Item'), severity: 'minor', penalty: { amount: draw.int(20, 60) } },
    {
      id: 'false-data',
      name: draw.text('Item'),
      severity: 'severe',
      penalty: { points: draw.int(2, 9) },
      effect: 'monthZero',
    },
  ],
  pay: {
    factors: draw.of<Yaml>([
      ['department'],
      ['department', 'company'],
      [{ company: '30%', department: '70%' }],
      ['company', { company: '50%', department: '50%' }],
    ]),
    prepay: draw.share(30, 60),
    shortfall: draw.of(['recover', 'offset', 'waive']),
    monthlyCap: draw.share(40, 90),
    pointValue: draw.int(5, 20),
  },
});

/** A few people with performance pay, and what happened of the negative list. */
export function pay(world: World): { readonly incidents: Document; readonly pay: Document } {
  const { draw, departments } = world;
  const people = draw.times(2, 3, (i) => ({
    id: `P-${i}`,
    name: draw.line('Person'),
    department: draw.of(departments),
    annual: byMonth(100 * draw.int(200, 600), world),
    monthly: byMonth(10 * draw.int(80, 160), world),
    prepay: draw.maybe(() => draw.share(20, 50), 30),
    ...draw.of<Document>([
      {},
      {},
      { joined: dayOf(world, 3) },
      { left: dayOf(world, 8) },
      { transfers: [{ department: 'company', from: world.months[6]!.text }] },
      { offset: 600 },
    ]),
  }));
  const incidents = draw.times(1, 3, (i) => incident(`i-${i}`, draw.of(people).id, world));
  return {
    incidents: { kind: 'incidents', year: YEAR, incidents },
    pay: {
      kind: 'pay',
      year: YEAR,
      people,
      pools: draw.maybe(() => [{ id: 'award', name: draw.text('Pool'), amount: 10000 }]),
    },
  };
}

/** An amount, or two by month. */
const byMonth = (amount: number, { draw, months }: World): Yaml =>
  draw.of<Yaml>([amount, amount, { [months[0]!.text]: amount, [draw.of(months.slice(1)).text]: amount + 500 }]);

function incident(id: string, person: string, world: World): Yaml {
  const { draw } = world;
  const confirmed = dayOf(world, 5);
  const states: readonly Document[] = [
    { state: 'confirmed', confirmed: dayOf(world, 6) },
    { confirmed, appealed: confirmed, upheld: dayOf(world, 6) },
    { state: 'reported' },
    { state: 'revoked', confirmed: dayOf(world, 5), revoked: dayOf(world, 7) },
  ];
  return {
    id,
    on: dayOf(world, 4),
    person,
    items: draw.of([['helmet'], ['site-order'], ['helmet', 'false-data']]),
    ...draw.of(states),
    evidence: draw.text('Evidence'),
    note: draw.maybe(() => draw.text('Note')),
  };
}
