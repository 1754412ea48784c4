import fc from 'fast-check';
import { ask, scorePlan } from '../../src/scoring';
import { coefficient } from '../../src/scoring/grades';
import { appliedPoints, ledger, printed, totalPoints } from '../../src/scoring/ledger';
import { roundedScore, toScale } from '../../src/scoring/scale';
import { totalScore } from '../../src/scoring/total-score';
import type { ScorecardScore } from '../../src/scoring/types';
import type { Policy } from '../../src/model/types';
import { decimal, fixed, min, plain, round, sum, ZERO } from '../../src/util/decimal';
import { buildOne, dec, period, reached, type ScorecardSpec } from '../support/build-plan';
import { checkTexts } from '../support/check-texts';
import { runs } from '../support/runs';

const scaled = (full: string, decimals: number, more: Partial<Policy['scoring']> = {}) => ({
  full: dec(full),
  decimals,
  challengeCap: dec(full).div(10),
  totalCap: dec(full).mul(dec('1.2')),
  ...more,
});

interface Sheet {
  readonly score: ScorecardScore;
  /** What the lines come to, as they are printed. */
  readonly lines: string;
  readonly points: string;
}

function sheet(scorecard: ScorecardSpec, scoring = scaled('5', 3)): Sheet {
  const { plan } = buildOne(scorecard, { scoring });
  const made = scorePlan(plan, ask(plan, period('2026'), { asOf: '2027-01-31' }));
  const score = made.scorecards[0]!;
  const lines = ledger(score, made);
  const added = sum([
    ...score.kpis.map((kpi) => printed(appliedPoints(kpi))),
    ...lines.map(({ points }, i) => (lines[i]!.type === 'rounding' ? points : printed(points))),
  ]);
  return { score, lines: plain(added), points: plain(totalPoints(score, made)!) };
}

const inThousandths = fc.integer({ min: 0, max: 130_000 }).map((n) => decimal(n).div(1000));

test('the score is that of 100, brought to the scale before it is rounded', () => {
  fc.assert(
    fc.property(
      inThousandths,
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 0, max: 4 }),
      (basic, full, decimals) => {
        const scoring = scaled(String(full), decimals);
        const made = totalScore({ basic, bonus: ZERO, deductions: ZERO }, scoring, undefined);
        return made.equals(round(min(basic, decimal(120)).mul(full).div(100), decimals));
      },
    ),
    { numRuns: runs(100) },
  );
});

test('the printed lines of a sheet add up to points of 100 from which its score follows', () => {
  fc.assert(
    fc.property(
      fc.array(inThousandths, { minLength: 3, maxLength: 3 }),
      fc.integer({ min: 0, max: 4 }),
      (actuals, decimals) => {
        const kpis = actuals.map((actual, i) =>
          reached(`k${i}`, i === 0 ? 34 : 33, Number(fixed(min(actual, decimal(100)), 3))),
        );
        const scoring = scaled('5', decimals);
        const { score, lines, points } = sheet({ kpis }, scoring);
        return lines === points && roundedScore(toScale(dec(points), scoring), scoring).equals(score.score!);
      },
    ),
    { numRuns: runs(100) },
  );
});

test('bonuses are points on 100, and their cap is written in the scale', () => {
  const { score } = sheet({
    kpis: [reached('k', 100, 90)],
    challenges: [{ id: 'hall', bonus: 14, milestones: [{ id: 'built', due: '2026-05-31', accepted: '2026-05-31' }] }],
  });
  expect([plain(score.bonus), plain(score.score!)]).toEqual(['10', '5']);
  expect(score.steps.map(({ how }) => how)).toEqual(
    expect.arrayContaining(['min(14; 0.5 × 100 / 5) = 10', '100 × 5 / 100 = 5']),
  );
});

test.each<[claim: string, spec: ScorecardSpec, score: string, points: string]>([
  [
    'the highest score is written in the scale',
    {
      kpis: [reached('k', 100, 90)],
      challenges: [{ id: 'hall', bonus: 10, milestones: [{ id: 'b', due: '2026-05-31', accepted: '2026-05-31' }] }],
    },
    '4.9',
    '98',
  ],
  [
    'a veto leaves nothing',
    { kpis: [reached('k', 100, 90)], vetoes: [{ id: 'fraud', effect: 'zero', on: ['2026-06-01'] }] },
    '0',
    '0',
  ],
])('%s', (_claim, spec, score, points) => {
  const made = sheet(spec, scaled('5', 3, { totalCap: dec('4.9') }));
  expect([plain(made.score.score!), made.points, made.lines]).toEqual([score, points, points]);
});

test('a grade that a veto lowered is worth the best score that has it, in the scale', () => {
  const policy = {
    scoring: { decimals: 3 },
    grades: {
      bands: [
        { grade: 'A', from: dec(4) },
        { grade: 'B', from: dec(0) },
      ],
      coefficient: {
        points: [
          [dec(3), dec(0)],
          [dec(5), dec(100)],
        ] as const,
        below: ZERO,
      },
    },
  };
  // 3.999 is the best score of a B.
  expect(fixed(coefficient(dec('4.5'), policy, 'B')!, 4)).toBe('0.4995');
});

test('a grade without a coefficient is worth none', () => {
  const grades = { bands: [{ grade: 'A', from: dec(0) }] };
  expect(coefficient(dec(90), { scoring: { decimals: 2 }, grades }, 'A')).toBeUndefined();
});

describe('what a plan writes', () => {
  const policyOf = (policy: string): Policy =>
    checkTexts({ 'plan.yaml': `kind: plan\nid: p\nname: P\npolicy: {${policy}}\n` }).plan.policy;

  test('caps and bands that are not written lie in the scale as they do in 100', () => {
    const { scoring, grades } = policyOf('scoring: {full: 5}');
    expect(
      [scoring.challengeCap, scoring.totalCap, ...grades.bands.map(({ from }) => from)].map((one) => plain(one)),
    ).toEqual(['0.5', '6', '5.25', '4.75', '4', '3', '0']);
    expect([scoring.decimals, policyOf('').scoring.decimals, plain(policyOf('').scoring.full)]).toEqual([2, 2, '100']);
  });

  test.each([
    [
      'scoring: {full: 5}, grades: [{grade: A, from: 90}, {grade: B, from: 0}]',
      'With every objective met the score is 5, and its grade would be the last, “B”.',
    ],
    [
      'scoring: {full: 5}, grades: [{grade: A, from: 7}, {grade: B, from: 4}, {grade: C, from: 0}]',
      'Grade “A” begins at 7, which no score reaches: 6 is the highest.',
    ],
    [
      'scoring: {full: 5}, grades: {coefficient: {linear: [[60, 0], [100, 100]]}}',
      'With every objective met the score is 5, and the line of the coefficient begins only at 60.',
    ],
  ])('%s is written in another scale', (policy, message) => {
    const { diagnostics } = checkTexts({ 'plan.yaml': `kind: plan\nid: p\nname: P\npolicy: {${policy}}\n` });
    expect(diagnostics.filter(({ code }) => code === 'bad-value').map((one) => one.message)).toEqual([message]);
  });

  test.each([
    ['grades: [{grade: A, from: 90}, {grade: B, from: 0}]', []],
    ['grades: [{grade: A, from: 90}, {grade: B, from: 0}], pay: {prepay: 50%}', ['A', 'B']],
    ['grades: [{grade: A, from: 90, coefficient: 1}, {grade: B, from: 0}]', ['B']],
  ])('%s: coefficients are asked for where pay follows, or some have one', (policy, grades) => {
    const { diagnostics } = checkTexts({ 'plan.yaml': `kind: plan\nid: p\nname: P\npolicy: {${policy}}\n` });
    expect(diagnostics.filter(({ code }) => code === 'bad-value').map((one) => one.message)).toEqual(
      grades.map((grade) => `Grade “${grade}” has no coefficient, so that it is worth nothing.`),
    );
  });
});
