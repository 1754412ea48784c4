import fc from 'fast-check';
import { ask, scorePlan, type PlanScore, type ScorecardScore } from '../../src/scoring';
import { newestPeriod } from '../../src/app/period';
import { scoreWithValue } from '../../src/scoring/kpi-score';
import { rescore } from '../../src/scoring/rescore';
import { scoresWithOne } from '../../src/scoring/score-with-one';
import { decimal, HUNDRED, ONE, plain } from '../../src/util/decimal';
import { checkTexts } from '../support/check-texts';
import { randomPlan } from '../support/random-plan';
import { runs } from '../support/runs';
import { textsOf } from '../support/monkey';

function scoreOf(texts: Readonly<Record<string, string>>): PlanScore {
  const { plan } = checkTexts(texts, '2026-07-15');
  return scorePlan(plan, ask(plan, newestPeriod(plan)));
}

/** Each KPI at each value, scored by the difference that it makes, and with all else again; how many were compared. */
function compare(now: ScorecardScore, score: PlanScore, values: readonly number[]): number {
  const withOne = scoresWithOne(now, score);
  const kpis = now.kpis.filter(({ state }) => state !== 'na');
  for (const one of kpis)
    for (const value of values) {
      const other = scoreWithValue(one.stood ?? one.unlimited ?? one, decimal(value), score);
      const whole = rescore(now, { kpis: new Map([[one.kpi, other]]) }, score).score;
      const shown = { kpi: one.kpi.address, value };
      expect({ ...shown, score: withOne(other)?.toString() }).toEqual({ ...shown, score: whole?.toString() });
    }
  return kpis.length * values.length;
}

const values = fc.array(fc.integer({ min: -50, max: 500 }), { minLength: 1, maxLength: 3 });

test('a KPI put otherwise gives the score that scoring the whole again gives', () => {
  let compared = 0;
  fc.assert(
    fc.property(fc.gen(), values, (value, others) => {
      const score = scoreOf(textsOf(randomPlan(value)));
      for (const now of score.scorecards.filter((one) => one.score)) compared += compare(now, score, others);
    }),
    { numRuns: runs(25) },
  );
  expect(compared).toBeGreaterThan(runs(25));
});

const EFFECTS = ['{kpis: all, times: 70%}', '{kpis: [b], atMost: 50%}', '{bonus: 2}', '{score: {atMost: 81}}'];

test('so it does with KPIs of every role, multipliers and a condition', () => {
  const file = (figures: readonly number[], effect: string): Readonly<Record<string, string>> => ({
    'plan.yaml': 'kind: plan\nid: p\nname: P\n',
    'scorecard.yaml': `kind: scorecard
year: 2026
kpis:
  - {id: a, name: A, weight: 60, direction: higher, aggregate: last, basic: {target: 100}}
  - {id: b, name: B, weight: 40, direction: higher, aggregate: last, basic: {target: 70}, challenge: {target: 90, bonus: 4, award: prorata}}
  - {id: c, name: C, role: deduct, direction: lower, aggregate: last, basic: {target: 40, scoring: {method: perUnit, deduct: 1, per: 30}}}
  - {id: d, name: D, role: bonus, direction: higher, aggregate: last, basic: {target: 20, scoring: {method: perUnit, deduct: 0, per: 30, bonus: 1, maxBonus: 3}}}
  - {id: e, name: E, role: watch, direction: higher, aggregate: last}
conditions:
  - {id: gate, name: Gate, when: {kpi: e, below: 50}, effect: ${effect}}
multipliers:
  - {id: fixed, name: Fixed, times: 0.95, approvedBy: Li Na}
  - {id: ours, name: Ours, kpi: a, points: [[50, 0.5], [100, 1]]}
`,
    'actuals.yaml': `kind: actuals\nvalues:\n${['a', 'b', 'c', 'd', 'e'].map((id, i) => `  ${id}: {2026-06: ${figures[i]}}\n`).join('')}`,
  });
  const figures = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(figures, fc.constantFrom(...EFFECTS), values, (reported, effect, others) => {
      const score = scoreOf(file(reported, effect));
      expect(compare(score.scorecards[0]!, score, others)).toBe(5 * others.length);
    }),
    { numRuns: runs(25) },
  );
});

const ids = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

/** The targets have no denominator in common. */
const unlike = (count: number): Readonly<Record<string, string>> => ({
  'plan.yaml': 'kind: plan\nid: p\nname: P\n',
  'scorecard.yaml': `kind: scorecard\nyear: 2026\nkpis:\n${ids(count)
    .map(
      (i) =>
        `  - {id: k${i}, name: K${i}, weight: ${100 / count}, direction: higher, aggregate: last, basic: {target: ${1_000_003 + 2 * i}}}\n`,
    )
    .join('')}`,
  'actuals.yaml': `kind: actuals\nvalues:\n${ids(count)
    .map((i) => `  k${i}: {2026-06: 900}\n`)
    .join('')}`,
});

test('so it does where the sum has more than six hundred digits', () => {
  const score = scoreOf(unlike(125));
  const now = score.scorecards[0]!;
  expect(String(now.basic!.d).length).toBeGreaterThan(600);
  expect(compare(now, score, [1300])).toBe(125);
});

test('a tie among such numbers is seen as a tie: 70.005 prints as 70.01', () => {
  const score = scoreOf(unlike(2));
  const [a, b] = score.scorecards[0]!.kpis;
  const tiny = ONE.div(decimal(10n ** 700n + 1n));
  const now = { ...score.scorecards[0]!, kpis: [{ ...a!, rate: ONE.sub(tiny) }, b!] };
  const at = (points: string): string =>
    plain(scoresWithOne(now, score)({ ...b!, rate: decimal(points).div(HUNDRED).mul(2).sub(ONE).add(tiny) })!);
  expect([at('70.005'), at('70.0049')]).toEqual(['70.01', '70']);
});
