import fc from 'fast-check';
import { ask, scorePlan, type Asked, type PlanScore, type ScorecardScore } from '../../src/scoring';
import { nextSteps } from '../../src/scoring/next-step';
import { ledger } from '../../src/scoring/ledger';
import { fixed, sum, type Decimal } from '../../src/util/decimal';
import {
  buildOne,
  dec,
  perUnit,
  period,
  reached,
  type KpiSpec,
  type PolicySpec,
  type ScorecardSpec,
} from '../support/build-plan';
import { checkTexts } from '../support/check-texts';
import { runs } from '../support/runs';

/** Accidents: 2 points for each above none, at most 10. */
const deduct = (actual: number | undefined, more: Partial<KpiSpec> = {}): KpiSpec => ({
  ...reached('accidents', 0, actual, { target: 0, direction: 'lower' }),
  role: 'deduct',
  scoring: perUnit({ deduct: 2, per: 1, maxDeduct: 10 }),
  ...more,
});

/** Patents: 1 point for each above 2, at most 3. */
const bonus = (actual: number | undefined, more: Partial<KpiSpec> = {}): KpiSpec => ({
  ...reached('patents', 0, actual, { target: 2 }),
  role: 'bonus',
  scoring: perUnit({ deduct: 0, per: 1, bonus: 1, maxBonus: 3 }),
  ...more,
});

const watch = (actual: number | undefined): KpiSpec => ({ ...reached('morale', 0, actual), role: 'watch' });

function planScore(spec: ScorecardSpec, more: Asked = {}, policy: PolicySpec = {}): PlanScore {
  const { plan } = buildOne(spec, policy);
  return scorePlan(plan, ask(plan, period('2026'), more));
}

const scored = (kpis: readonly KpiSpec[], more: Asked = {}, policy: PolicySpec = {}): ScorecardScore =>
  planScore({ kpis }, more, policy).scorecards[0]!;

const text = (value: Decimal | undefined): string => (value ? fixed(value, 2) : '–');
const summary = ({ score, basic, bonus: won, deductions, low, high }: ScorecardScore): string =>
  [score, basic, won, deductions, low, high].map(text).join(' ');

const OUTPUT = reached('output', 100, 90);

describe('a KPI that takes points', () => {
  test('takes those of its units from the score: 3 accidents at 2 each are 6', () =>
    expect(summary(scored([OUTPUT, deduct(3)]))).toBe('84.00 90.00 0.00 6.00 84.00 84.00'));
  test('takes no more than its most', () => expect(scored([OUTPUT, deduct(9)]).score).toEqual(dec(80)));
  test('has points below 0, and those of the score add up', () => {
    const score = planScore({ kpis: [OUTPUT, deduct(3)] });
    const [card] = score.scorecards;
    expect(card!.kpis.map(({ points }) => text(points))).toEqual(['90.00', '-6.00']);
    expect(ledger(card!, score).map(({ type, points }) => [type, text(points)])).toEqual([['deducted', '-6.00']]);
  });
  test('takes nothing while it is not reported, also in the range', () =>
    expect(summary(scored([OUTPUT, deduct(undefined)]))).toBe('90.00 90.00 0.00 0.00 90.00 90.00'));
  test('takes its most at a final assessment that counts what is missing as zero', () =>
    expect(summary(scored([OUTPUT, deduct(undefined)], { final: true }, { scoring: { missing: 'zero' } }))).toBe(
      '80.00 90.00 0.00 10.00 80.00 80.00',
    ));
  test('is refused there when it could take any number of points', () => {
    const endless = deduct(undefined, { scoring: perUnit({ deduct: 2, per: 1 }) });
    const { refusals } = planScore({ kpis: [OUTPUT, endless] }, { final: true }, { scoring: { missing: 'zero' } });
    expect(refusals.map(({ reason, kpi }) => [reason, kpi?.id])).toEqual([['missing', 'accidents']]);
  });
  test('takes nothing where it does not apply', () =>
    expect(scored([OUTPUT, deduct(3, { notApplicable: { approvedBy: 'Wang Fang' } })]).score).toEqual(dec(90)));
  test('takes the points of its tier by the method steps', () => {
    const scoring = {
      method: 'steps',
      tiers: [
        [dec(0), dec(0)],
        [dec(2), dec('-1.5')],
      ],
      otherwise: dec(-4),
    } as const;
    expect([0, 2, 3].map((actual) => text(scored([OUTPUT, deduct(actual, { scoring })]).score))).toEqual([
      '90.00',
      '88.50',
      '86.00',
    ]);
  });
  test('takes all the same after a veto on it: a further event makes nothing better', () => {
    const vetoes = [{ id: 'v', effect: { kpi: 'accidents' }, on: ['2026-03-01'] }] as const;
    expect(planScore({ kpis: [OUTPUT, deduct(3)], vetoes }).scorecards[0]!.score).toEqual(dec(84));
  });
});

describe('a KPI that adds points', () => {
  test('adds those of its units beyond the target, with other bonuses at most the cap', () => {
    expect(summary(scored([OUTPUT, bonus(4)]))).toBe('92.00 90.00 2.00 0.00 92.00 92.00');
    expect(scored([OUTPUT, bonus(9)]).bonus).toEqual(dec(3));
    expect(scored([OUTPUT, bonus(9)], {}, { scoring: { challengeCap: dec(1) } }).bonus).toEqual(dec(1));
  });
  test('costs nothing when it falls short', () => expect(scored([OUTPUT, bonus(0)]).score).toEqual(dec(90)));
  test('may be a challenge alone, without a basic target', () => {
    const { target, scoring, ...spec } = bonus(30);
    expect([target, scoring]).toBeDefined();
    const challenge = { target: 30, bonus: 4 };
    expect(scored([OUTPUT, { ...spec, challenge }]).bonus).toEqual(dec(4));
    expect(scored([OUTPUT, { ...spec, challenge: { ...challenge, target: 31 } }]).bonus).toEqual(dec(0));
  });
});

describe('a KPI that is watched', () => {
  test('changes no score', () => expect(summary(scored([OUTPUT, watch(20)]))).toBe(summary(scored([OUTPUT]))));
  test('refuses no final score when it is missing', () =>
    expect(planScore({ kpis: [OUTPUT, watch(undefined)] }, { final: true }).refusals).toEqual([]));
  test('has no next step, and one that takes points is worth what it takes', () => {
    const score = planScore({ kpis: [OUTPUT, deduct(3), watch(20)] });
    expect(nextSteps(score.scorecards[0]!, score).map(({ item, gain }) => [item.id, text(gain)])).toEqual([
      ['output', '10.00'],
      ['accidents', '6.00'],
    ]);
  });
});

test('a scorecard none of whose KPIs has a weight starts from 100', () =>
  expect(summary(scored([deduct(3), watch(20)]))).toBe('94.00 100.00 0.00 6.00 94.00 94.00'));

test('a scorecard whose weights are all n/a has no score, whatever else stands on it', () =>
  expect(scored([reached('output', 100, 90, { notApplicable: { approvedBy: 'Wang Fang' } }), deduct(3)]).score).toBe(
    undefined,
  ));

test('challenges that require all basic objectives look at those with a weight', () => {
  const met = reached('output', 100, 100, { challenge: { target: 100.5, bonus: 5, requires: 'all' } });
  const card = scored([{ ...met, actuals: { '2026': 101 } }, deduct(3), bonus(0), watch(20)]);
  expect(card.bonus).toEqual(dec(5));
});

test('one accident fewer never lowers a score', () => {
  const scores = [9, 6, 4, 2, 1, 0].map((actual) => scored([OUTPUT, deduct(actual), bonus(3)]).score!);
  expect(scores).toEqual([...scores].sort((a, b) => a.compare(b)));
});

test('the lines of a sheet add up to its score in every role', () => {
  const score = planScore({ kpis: [reached('a', 60, 87), reached('b', 40, 99), deduct(1), bonus(3), watch(7)] });
  const [card] = score.scorecards;
  const own = sum(card!.kpis.flatMap(({ kpi, points }) => (kpi.role === 'score' && points ? [points] : [])));
  const more = sum(ledger(card!, score).map(({ points }) => points));
  expect(text(own.add(more))).toBe(text(card!.score));
});

/** Values in hundredths, of a KPI whose unit may be another by a constant. */
const hundredths = fc.integer({ min: 0, max: 5000 });

test('what is taken lies between its most and none, falls with nothing that gets better, and knows no unit', () => {
  fc.assert(
    fc.property(
      hundredths,
      hundredths,
      hundredths,
      fc.constantFrom('prorate', 'ignore', 'full'),
      (a, b, aim, partial) => {
        const pointsAt = (actual: number, unit: number): Decimal => {
          const target = dec(aim).div(unit);
          const scoring = perUnit({ deduct: 2, per: dec(100).div(unit), maxDeduct: 7, partial });
          const spec = { ...deduct(undefined), target, scoring, actuals: { '2026': dec(actual).div(unit) } };
          return scored([OUTPUT, spec]).kpis[1]!.points!;
        };
        const [worse, better] = [Math.max(a, b), Math.min(a, b)].map((actual) => pointsAt(actual, 100));
        expect(worse!.lte(better!) && worse!.gte(-7) && better!.lte(0)).toBe(true);
        expect(pointsAt(a, 1).equals(pointsAt(a, 100))).toBe(true);
      },
    ),
    { numRuns: runs(40) },
  );
});

test('what is added lies between none and its most, and falls with nothing that gets better', () => {
  fc.assert(
    fc.property(hundredths, hundredths, hundredths, (a, b, aim) => {
      const pointsAt = (actual: number): Decimal =>
        scored([OUTPUT, bonus(undefined, { target: aim, actuals: { '2026': actual } })]).kpis[1]!.points!;
      const [worse, better] = [Math.min(a, b), Math.max(a, b)].map(pointsAt);
      expect(worse!.lte(better!) && worse!.gte(0) && better!.lte(3)).toBe(true);
    }),
    { numRuns: runs(40) },
  );
});

test('the order of KPIs changes no figure in any role', () => {
  const kpis = [reached('a', 60, 87), deduct(1), reached('b', 40, 99), bonus(3), watch(7)];
  expect(summary(scored([...kpis].reverse()))).toBe(summary(scored(kpis)));
});

const errorsOf = (kpi: string): readonly string[] =>
  checkTexts({
    'all.yaml': `kind: scorecard
department: production
year: 2026
kpis:
  - {id: output, name: Output, weight: 100, direction: higher, aggregate: last, basic: {target: 100}}
  - {id: k, name: K, direction: lower, aggregate: sum, ${kpi}}
`,
  })
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);

const UNITS = 'basic: {target: 0, scoring: {method: perUnit, deduct: 1, per: 1}}';

test.each([
  ['a weight', `role: deduct, weight: 5, ${UNITS}`, 'Only a KPI of role score has a “weight”.'],
  ['a way for its weight', `role: deduct, ifNa: {to: [output]}, ${UNITS}`, 'Only a KPI of role score has a weight'],
  ['a challenge', `role: watch, challenge: {target: 0, bonus: 1}`, 'has no “challenge”'],
  ['another method', 'role: deduct, basic: {target: 5}', 'cannot take points from a score'],
  ['points above 0', 'role: deduct, basic: {target: 0, scoring: {method: steps, tiers: [[0, 1]]}}', 'gives some here'],
  ['a bonus that it cannot give', `role: deduct, ${UNITS.replace('}}', ', bonus: 1}}')}`, 'cannot add points'],
  ['nothing to win', 'role: bonus, basic: {target: 5}', 'adds no points without a challenge'],
  ['nothing to start from', 'role: bonus, challenge: {target: 5, bonus: 1, award: prorata}', 'has no “basic”'],
  ['no weight', UNITS, 'has no “weight”'],
])('a KPI with %s that its role does not have is an error', (_, kpi, message) => {
  expect(errorsOf(kpi).join('\n')).toContain(message);
});

test.each(['role: watch', 'role: bonus, challenge: {target: 5, bonus: 1}'])('needs no basic objective: %s', (kpi) =>
  expect(errorsOf(kpi)).toEqual([]),
);
