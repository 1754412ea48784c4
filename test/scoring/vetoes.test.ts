import fc from 'fast-check';
import { DEFAULT_POLICY } from '../../src/model/policy';
import { ask, coefficient, scorePlan, type ScorecardScore } from '../../src/scoring';
import { fixed, ZERO, type Decimal } from '../../src/util/decimal';
import {
  buildOne,
  buildPlan,
  period,
  reached,
  type KpiSpec,
  type ScorecardSpec,
  type VetoSpec,
} from '../support/build-plan';
import { runs } from '../support/runs';

const BANDS = DEFAULT_POLICY.grades.bands.map(({ grade }) => grade);
const IDS = ['a', 'b', 'c'];

const text = (value: Decimal | undefined): string => (value ? fixed(value, 2) : '–');

const scored = (spec: ScorecardSpec): ScorecardScore =>
  scorePlan(buildOne(spec).plan, ask(buildOne(spec).plan, period('2026'))).scorecards[0]!;

const zeroOf = (id: string): VetoSpec => ({ id: `v-${id}`, effect: { kpi: id }, on: ['2026-05-02'] });

const THREE: readonly KpiSpec[] = [
  reached('a', 40, 100),
  reached('b', 30, 100),
  reached('c', 30, 110, { challenge: { target: 101, bonus: 5, requires: ['a'] } }),
];

test('every KPI that a veto names is 0, and a bonus that requires one of them', () => {
  const { score, basic, bonus, kpis, veto } = scored({ kpis: THREE, vetoes: [zeroOf('a'), zeroOf('b')] });
  expect([score, basic, bonus, ...kpis.map(({ points }) => points)].map(text)).toEqual([
    '30.00',
    '30.00',
    '0.00',
    '0.00',
    '0.00',
    '30.00',
  ]);
  expect([text(veto!.without), veto!.gradeWithout]).toEqual(['105.00', 'A']);
});

test('a bonus of another scorecard that requires the KPI is 0 too', () => {
  const plan = buildPlan({
    scorecards: [
      { kpis: [reached('x', 100, 110, { challenge: { target: 105, bonus: 5, requires: ['production/a'] } })] },
      { id: 'production', kpis: [reached('a', 100, 100)], vetoes: [zeroOf('a')] },
    ],
  });
  const [company] = scorePlan(plan, ask(plan, period('2026'))).scorecards;
  expect([text(company!.score), company!.veto]).toEqual(['100.00', undefined]);
});

test('zero leaves neither score nor range, and wins over a scorecard that is n/a', () => {
  const zero: VetoSpec = { id: 'z', effect: 'zero', on: ['2026-05-02'] };
  const na = reached('a', 100, undefined, { notApplicable: { approvedBy: 'Wang Fang' } });
  for (const kpis of [[reached('a', 60, 100), reached('b', 40, undefined)], [na]]) {
    const { score, low, high, grade } = scored({ kpis, vetoes: [zero] });
    expect([text(score), text(low), text(high), grade]).toEqual(['0.00', '0.00', '0.00', 'E']);
  }
});

test('a KPI that is n/a stays so', () =>
  expect(
    text(
      scored({
        kpis: [reached('a', 60, undefined, { notApplicable: { approvedBy: 'Wang Fang' } }), reached('b', 40, 90)],
        vetoes: [zeroOf('a')],
      }).score,
    ),
  ).toBe('90.00'));

const anyKpi = (id: string, weight: number): fc.Arbitrary<KpiSpec> =>
  fc
    .record({
      percent: fc.option(fc.integer({ min: 0, max: 130 }), { nil: undefined }),
      na: fc.boolean(),
      bonus: fc.integer({ min: 0, max: 8 }),
      requires: fc.constantFrom<'all' | readonly string[]>('all', [], ...IDS.map((one) => [one])),
    })
    .map(({ percent, na, bonus, requires }) =>
      reached(id, weight, percent, {
        challenge: { target: 105, bonus, award: 'prorata', requires },
        ...(na && percent === undefined && { notApplicable: { approvedBy: 'Wang Fang' } }),
      }),
    );

const anyVeto = fc
  .tuple(
    fc.constantFrom<VetoSpec['effect']>(
      'zero',
      ...IDS.map((id) => ({ kpi: id })),
      ...BANDS.map((grade) => ({ gradeAtMost: grade })),
    ),
    fc.integer({ min: 10, max: 28 }),
  )
  .map(([effect, day]) => ({ effect, on: [`2026-05-${day}`] }));

test('a further event never makes a result better', () => {
  const worth = ({ score, grade }: ScorecardScore): Decimal | undefined =>
    score && coefficient(score, DEFAULT_POLICY, grade);
  const rank = ({ grade }: ScorecardScore): number => (grade === undefined ? BANDS.length : BANDS.indexOf(grade));
  const parts = (one: ScorecardScore): readonly (Decimal | undefined)[] => [
    one.score,
    one.low,
    one.high,
    one.basic,
    one.bonus,
    worth(one),
  ];
  fc.assert(
    fc.property(
      fc.tuple(anyKpi('a', 40), anyKpi('b', 30), anyKpi('c', 30)),
      fc.array(anyVeto, { minLength: 1, maxLength: 5 }),
      (kpis, vetoes) => {
        const named = vetoes.map((veto, i) => ({ id: `v${i}`, ...veto }));
        const [before, after] = [scored({ kpis, vetoes: named.slice(1) }), scored({ kpis, vetoes: named })];
        const figures = parts(after);
        expect(parts(before).every((was, i) => !was || (figures[i] ?? ZERO).lte(was))).toBe(true);
        expect(rank(after)).toBeGreaterThanOrEqual(before.grade === undefined ? 0 : rank(before));
      },
    ),
    { numRuns: runs(300) },
  );
});
