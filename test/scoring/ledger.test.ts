import { ask, scorePlan } from '../../src/scoring';
import { appliedPoints, deductionsOf, ledger, printed } from '../../src/scoring/ledger';
import { fixed } from '../../src/util/decimal';
import { buildOne, dec, period, ratio, reached, type ScorecardSpec } from '../support/build-plan';

/** What stands between the points of the KPIs, as printed, and the score. */
function linesOf(scorecard: ScorecardSpec, asked = '2026'): readonly string[] {
  const { plan } = buildOne(scorecard, { scoring: { challengeCap: dec(10), totalCap: dec(105) } });
  const score = scorePlan(plan, ask(plan, period(asked), { asOf: '2027-01-31' }));
  const [made] = score.scorecards;
  const lines = ledger(made!, score);
  const points = [
    ...made!.kpis.map((kpi) => printed(appliedPoints(kpi))),
    ...lines.map((line) => printed(line.points)),
  ];
  const total = points.reduce((sum, one) => sum.add(one), dec(0));
  // The printed lines add up to the printed score.
  if (made!.score) expect(fixed(total, 2)).toBe(fixed(made!.score, 2));
  return lines.map((line) => `${line.type} ${fixed(line.points, 2)}`);
}

const bonus = (points: number) => ({
  id: 'hall',
  bonus: points,
  milestones: [{ id: 'built', due: '2026-05-31', accepted: '2026-05-31' }],
});

test.each<[claim: string, scorecard: ScorecardSpec, lines: readonly string[]]>([
  ['nothing', { kpis: [reached('k', 100, 90)] }, []],
  [
    'a bonus and a deduction',
    { kpis: [reached('k', 100, 90)], challenges: [bonus(4)], deductions: [{ points: 3, on: '2026-12-31' }] },
    ['bonus 4.00', 'deduction -3.00'],
  ],
  ['the cap of a total', { kpis: [reached('k', 100, 99)], challenges: [bonus(10)] }, ['bonus 10.00', 'cap -4.00']],
  [
    'the floor of a total',
    { kpis: [reached('k', 100, 1)], deductions: [{ points: 3, on: '2026-01-31' }] },
    ['deduction -3.00', 'floor 2.00'],
  ],
  ['what is not reported', { kpis: [reached('k', 50, 90), reached('n', 50, undefined)] }, ['shared 45.00']],
  ['rounding', { kpis: ['a', 'b', 'c'].map((id) => reached(id, 33, 50.01)) }, ['rounding 0.01']],
  [
    'a veto, in the KPI’s own line and in one of the scorecard',
    {
      kpis: [reached('k', 60, 100), reached('n', 40, 100)],
      vetoes: [
        { id: 'spill', effect: { kpi: 'n' }, on: ['2026-05-01'] },
        { id: 'fraud', effect: 'zero', on: ['2026-06-01'] },
      ],
    },
    ['veto -60.00'],
  ],
  ['more than the weight', { kpis: [reached('k', 100, 110, { scoring: ratio({ cap: '1.2' }) })] }, ['cap -5.00']],
  ['no score', { kpis: [reached('k', 100, undefined)] }, []],
])('%s', (_claim, scorecard, lines) => expect(linesOf(scorecard)).toEqual(lines));

test('a deduction counts from its day on', () => {
  const { plan, scorecard } = buildOne({
    kpis: [],
    deductions: ['2026-05-31', '2026-06-01'].map((on) => ({ points: 1, on })),
  });
  const counted = (asked: string): readonly string[] =>
    deductionsOf({ scorecard }, { question: ask(plan, period(asked), { asOf: '2027-01-31' }) }).map(({ on }) => on);
  expect([counted('2026-04'), counted('2026-05'), counted('2026-06')]).toEqual([
    [],
    ['2026-05-31'],
    ['2026-05-31', '2026-06-01'],
  ]);
});
