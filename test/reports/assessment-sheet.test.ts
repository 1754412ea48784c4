import { assessmentSheet } from '../../src/reports/score/sheet';
import { scorePlan, ask } from '../../src/scoring';
import { decimal } from '../../src/util/decimal';
import { buildPlan, milestones, period, type PlanSpec } from '../support/build-plan';
import { contextOf, example, render, widest } from './sample';

/** A scorecard's sheet at the end of 2026, as markdown. */
function sheetOf(spec: PlanSpec, { final = true, format = 'markdown' } = {}): string {
  const plan = buildPlan(spec);
  const score = scorePlan(plan, ask(plan, period('2026'), { final }));
  return render(
    {
      id: 'score',
      title: 'Sheet',
      language: 'en',
      page: { organisation: '' },
      blocks: assessmentSheet(score.scorecards[0]!, score, contextOf(plan)),
      data: {},
    },
    format,
  ).replaceAll(/ \(2026[^)]*\)$/gm, '');
}

const YEAR = { frequency: 'year', aggregate: 'last' } as const;

/** Shared weight, a challenge, a project, a deduction, a rounding, a veto. */
const spec: PlanSpec = {
  policy: { scoring: { challengeCap: decimal(8) } },
  scorecards: [
    {
      id: 'x',
      kpis: [
        { id: 'a', weight: 40, target: 90, ...YEAR, actuals: { '2026': 80 } },
        {
          id: 'b',
          weight: 30,
          target: 90,
          ...YEAR,
          actuals: { '2026': 100 },
          challenge: { target: 99, bonus: 5, requires: ['a'] },
        },
        { id: 'moved', weight: 20, target: 90, ...YEAR, notApplicable: { approvedBy: 'Wang Fang' } },
        { id: 'project', weight: 10, scoring: milestones([{ id: 'm', due: '2026-06-30', accepted: '2026-06-30' }]) },
      ],
      challenges: [{ id: 'p', bonus: 9, milestones: [{ id: 'm', due: '2026-09-30', accepted: '2026-09-21' }] }],
      deductions: [{ points: 3, on: '2026-05-20' }],
      vetoes: [{ id: 'accident', effect: { gradeAtMost: 'D' }, on: ['2026-07-02'] }],
    },
  ],
};

test('every figure stands with the arithmetic that makes it', () => {
  const text = sheetOf(spec);
  expect(
    text
      .slice(text.indexOf('### How the points'))
      .split('\n')
      .filter((line) => line !== ''),
  ).toEqual([
    '### How the points were made',
    '- a: 44.44 of 50 points',
    '  - Annual target: 90 (yearly, the last value, higher is better)',
    '  - Method ratio: attainment × weight, at most 100%',
    '  - Value of the last reported period: 80',
    '  - Attainment: 1 + (80 − 90) / 90 ≈ 0.888889',
    '  - Points: weight × rate: 40 × 0.888889 ≈ 35.555556',
    '  - Weight with its share of those that do not apply: 40 × 100 / (100 − 20) = 50',
    '  - Points of that weight: 35.555556 × 50 / 40 ≈ 44.444444',
    '- b: 37.50 of 37.5 points',
    '  - Annual target: 90 (yearly, the last value, higher is better)',
    '  - Method ratio: attainment × weight, at most 100%',
    '  - Value of the last reported period: 100',
    '  - Attainment: 1 + (100 − 90) / 90 ≈ 1.111111',
    '  - Capped by the method: min(1.111111; 1) = 1',
    '  - Points: weight × rate: 30 × 1 = 30',
    '  - Weight with its share of those that do not apply: 30 × 100 / (100 − 20) = 37.5',
    '  - Points of that weight: 30 × 37.5 / 30 = 37.5',
    '- moved: no points, weight 20',
    '  - Annual target: 90 (yearly, the last value, higher is better)',
    '  - Method ratio: attainment × weight, at most 100%',
    '  - Does not apply: its weight goes to the others: 20 → 0',
    '- project: 12.50 of 12.5 points',
    '  - Method milestones: 1 share, 0% less for each 7 days late that have begun',
    '  - Milestone accepted on time: m: 100% × 100% = 1',
    '  - Shares reached: 1',
    '  - Points: weight × rate: 10 × 1 = 10',
    '  - Weight with its share of those that do not apply: 10 × 100 / (100 − 20) = 12.5',
    '  - Points of that weight: 10 × 12.5 / 10 = 12.5',
    '### How the challenges were awarded',
    '- b: 0.00 of 5 points',
    '  - Challenge: 99, all or nothing',
    '  - Requires x/a',
    '  - Challenge reached: 100 ≥ 99',
    '  - Bonus earned: 5 × 1 = 5',
    '  - Required basic objectives are not met: no bonus: x/a → 0',
    '- p: 9.00 of 9 points',
    '  - Challenge: 1 milestone, all or nothing',
    '  - Milestones accepted by the final day: 1 / 1',
    '  - Bonus earned: 9 × 1 = 9',
    '### From the points to the score',
    '- Basic score: points of the KPIs together: 44.444444 + 37.5 + 12.5 ≈ 94.444444',
    '- Bonuses together: 9',
    '- Bonuses limited: min(9; 8) = 8',
    '- Deductions: 3',
    '- Basic score, bonus and deductions: 94.444444 + 8 − 3 ≈ 99.444444',
    '- Rounded: 99.444444 → 99.44',
    '- Grade: 99.44 ≥ 95 → B',
    '- Veto: the grade is limited: accident: B → D',
    '- Coefficient: D → 0.5000',
  ]);
});

test('the figures above it add up, with each deduction and its reason, the veto and the coefficient', () => {
  const text = sheetOf(spec);
  for (const line of [
    '| **Points of the KPIs** | **100** | **100.00** |  |  |  |  | **94.44** |',
    '| Challenges, at most 8 |  |  |  |  |  |  | +8.00 |',
    '| Deduction of 2026-05-20: Audit |  |  |  |  |  |  | −3.00 |',
    '| **Score, grade D** |  |  |  |  |  |  | **99.44** |',
    '| Coefficient |  |  |  |  |  |  | 0.5000 |',
    'Veto “accident” of 2026-07-02. The grade is D at most. Without it the score would have stood at 99.44, grade B.',
    '- moved: does not apply (approved by Wang Fang).',
    '- b: not counted, as it requires a.',
  ])
    expect(text).toContain(`${line}\n`);
});

test('a provisional sheet shows how a figure is brought to the full year, and no coefficient', () => {
  const plan = buildPlan({ scorecards: [{ id: 'x', kpis: [{ id: 'a', target: 120, actuals: { '2026-01': 9 } }] }] });
  const score = scorePlan(plan, ask(plan, period('2026-01')));
  const text = render(
    {
      id: 'score',
      title: 'Sheet',
      language: 'en',
      page: { organisation: '' },
      blocks: assessmentSheet(score.scorecards[0]!, score, contextOf(plan)),
      data: {},
    },
    'markdown',
  );
  expect(text).toContain('- Target of the periods that count: 10\n');
  expect(text).toContain('- Brought to the full year by its phased targets: 9 × 120 / 10 = 108\n');
  expect(text).not.toContain('Coefficient');
});

test.each([80, 100, 120])('it fits %i columns', (width) => {
  const { plan } = example('cabot-2023');
  const score = scorePlan(plan, ask(plan, period('2023'), { final: true }));
  const blocks = score.scorecards.flatMap((card) => assessmentSheet(card, score, contextOf(plan)));
  expect(
    widest(
      render(
        { id: 'score', title: 'Sheet', language: 'en', page: { organisation: '' }, blocks, data: {} },
        'terminal',
        width,
      ),
    ),
  ).toBeLessThanOrEqual(width);
});
