import {
  appliedWeights,
  aggregate,
  attainment,
  basicScore,
  cappedBonus,
  chainSubstitution,
  coefficient,
  inapplicable,
  kpiChallengeScore,
  phaseSum,
  pointsOf,
  toFullYear,
  shapley,
  sumForecast,
  sheetTotal,
  totalAfter,
  totalScore,
  type SheetLine,
  type Objective,
  type ScorePart,
} from '../src/scoring';
import { projectScore } from '../src/scoring/challenge';
import { nothingDue } from '../src/scoring/full-year';
import { fullYearKind } from '../src/scoring/stretch';
import { addDays } from '../src/calendar/day';
import { annualPay, monthlyAdvance } from '../src/pay/annual-pay';
import { coefficientOf } from '../src/pay/factors';
import { monthlyPay, type Penalty } from '../src/pay/monthly-pay';
import { sharePool } from '../src/pay/pool';
import { DEFAULT_POLICY } from '../src/model/policy';
import { makeWeightsRelative } from '../src/model/relative-weights';
import type { Aggregate, Direction, Scoring, Target } from '../src/model/types';
import { fixed, HUNDRED, ONE, sum, ZERO, type Decimal } from '../src/util/decimal';
import {
  buildKpi,
  buildOne,
  dec,
  grid,
  linear,
  milestones,
  perUnit,
  point,
  range,
  ratio,
  steps,
} from './support/build-plan';
import { multiplied, scoreUnder } from './support/conditional-score';
import vectors from './vectors.json';
import { printedParts } from './support/printed-parts';

interface Vector {
  readonly id: string;
  readonly fn: string;
  readonly args: Record<string, never>;
  readonly expect: string | Record<string, string>;
  readonly dp: number;
  readonly scale?: number;
}

type Pair = readonly [string, string];

const SEEN = {
  sum: { aggregate: 'sum', phasing: { type: 'even' } },
  levelPath: { aggregate: 'last', phasing: { type: 'path', from: ZERO } },
  allowance: { aggregate: 'sum', phasing: { type: 'allowance' } },
} as const;

/** What each line of the vectors asks of the code: numbers, rounded and written by the test. */
const FUNCTIONS: Record<
  string,
  (
    args: never,
    vector: Vector,
  ) => 'pending' | Decimal | undefined | readonly Decimal[] | Record<string, Decimal | undefined>
> = {
  ratio: (args: Objected & { zeroBelow?: string; cap?: string }) => points(ratio(args), args),
  linear: (args: Objected & { points: Pair[]; below?: string; above?: string }) =>
    points(linear(args.points, args.below as 'continue', args.above as 'continue'), {
      ...args,
      direction: 'range',
      T: ['0', '0'],
    }),
  perUnit: (args: Objected & Parameters<typeof perUnit>[0]) => points(perUnit(args), args),
  deduct: ({ A, direction, T, ...parameters }: Objected & Parameters<typeof perUnit>[0]) =>
    pointsOf(perUnit(parameters), {
      role: 'deduct',
      weight: ZERO,
      direction: direction!,
      target: point(T as string),
      actual: dec(A),
    }).points,
  projectQuality: ({ bonus, award, items }: { bonus: string; award: 'full'; items: Pair[] }) => {
    const [due, on] = ['2026-06-30', '2026-06-01'];
    const made = items.map(([part, quality], i) => ({
      id: `m${i}`,
      due,
      share: hundredth(part),
      accepted: on,
      quality: hundredth(quality),
    }));
    const { scorecard } = buildOne({ kpis: [], challenges: [{ id: 'p', bonus, award, milestones: made }] });
    return projectScore(scorecard.challenges[0]!, due, { unmet: [], unknown: false }).points;
  },
  factors: ({ factors }: { factors: (string | Pair[])[] }) => {
    const owners = ['company', 'department', 'person'];
    const scorecards: object[] = [];
    const part = ([worth, percent]: Pair): object => {
      const of = owners[scorecards.length]!;
      const { scorecard } = buildOne({ id: of, kpis: [] });
      scorecards.push({ scorecard, coefficient: dec(worth), steps: [] });
      return { of, share: hundredth(percent) };
    };
    const written = factors.map((factor) =>
      typeof factor === 'string' ? (part([factor, '100']) as { of: string }).of : { parts: factor.map(part) },
    );
    const cards = scorecards.map((one) => (one as { scorecard: object }).scorecard);
    const plan = { policy: { pay: { factors: written } }, scorecards: cards };
    const post = { department: { to: 'department' }, scorecard: { to: 'person' } };
    return coefficientOf(post as never, 2026, { plan, scorecards } as never).value;
  },
  steps: (args: Objected & { tiers: Pair[]; side: string }) =>
    points(steps(args.tiers), {
      ...args,
      direction: args.side === 'atMost' ? 'lower' : 'higher',
      T: args.tiers[0]![0],
    }),
  milestones: (args: {
    W: string;
    items: [string, string, number | null][];
    latePercent?: string;
    latePerDays?: number;
    earlyPercent?: string;
    earlyPerDays?: number;
    cap?: string;
  }) => {
    const due = '2026-06-30';
    const items = args.items.map(([share, quality, late], i) => ({
      id: `m${i}`,
      due,
      share: hundredth(share),
      quality: hundredth(quality),
      ...(late !== null && { accepted: addDays(due, late) }),
    }));
    const early = { ...args, cap: hundredth(args.cap ?? '100') };
    return pointsOf(milestones(items, args.latePercent, args.latePerDays, early), {
      weight: dec(args.W),
      direction: 'higher',
      all: true,
    }).points;
  },
  grid: ({ W, A, other, ...table }: Objected & { other: string } & Omit<Parameters<typeof grid>[0], 'other'>) =>
    pointsOf(grid(table), { weight: dec(W), direction: 'higher', actual: dec(A), other: dec(other) }).points,
  node: (args: Node) => basicScore(parts(args, ZERO)).basic,
  ifNa: ({ weights, na, to }: NotApplicable) => {
    const { scorecard } = buildOne({
      kpis: weights.map((weight, i) => {
        const heirs = Object.entries(to[i] ?? {}).map(([heir, percent]) => [`k${heir}`, hundredth(percent)]);
        return { id: `k${i}`, weight, ...(heirs.length > 0 && { ifNa: Object.fromEntries(heirs) }) };
      }),
    });
    return appliedWeights(scorecard.kpis.map((kpi, i) => ({ kpi, weight: kpi.weight, notApplicable: na.includes(i) })));
  },
  relativeWeights: ({ weights, rates }: Node) => {
    const { scorecard } = buildOne({ kpis: weights.map((weight, i) => ({ id: `k${i}`, weight })) });
    makeWeightsRelative([scorecard]);
    const shares = parts({ weights, rates }, ZERO).map((part, i) => ({ ...part, weight: scorecard.kpis[i]!.weight }));
    return basicScore(shares).basic;
  },
  provisional: (args: Node) => {
    const { basic, low, high, coverage } = basicScore(parts(args, undefined));
    return { provisional: basic, low, high, coverage: coverage.mul(HUNDRED) };
  },
  scorecard: (args: { basic: string; challenges: string[]; cap: string; deductions?: string; veto?: 'zero' }) => {
    const scoring = { ...DEFAULT_POLICY.scoring, challengeCap: dec(args.cap) };
    const [bonuses, deductions] = [args.challenges.map(dec), dec(args.deductions ?? '0')];
    const line: SheetLine = {
      kpi: buildKpi({}).kpi,
      part: { weight: HUNDRED, notApplicable: false, rate: hundredth(args.basic) },
      bonus: ZERO,
      deducted: ZERO,
    };
    if (args.veto) {
      const policy = { ...DEFAULT_POLICY, scoring };
      const total = sheetTotal({ lines: [line], projects: bonuses, deductions, policy });
      return totalAfter([{ effect: { type: args.veto } }], total, policy.grades).score;
    }
    const terms = { basic: dec(args.basic), bonus: cappedBonus(bonuses, scoring), deductions };
    return totalScore(terms, scoring, undefined);
  },
  scale: ({ score, full }: Record<'score' | 'full', string>, { dp }) => {
    const scoring = { full: dec(full), decimals: dp, totalCap: dec(full).mul(2) };
    return totalScore({ basic: dec(score), bonus: ZERO, deductions: ZERO }, scoring, undefined);
  },
  conditions: scoreUnder,
  multipliers: multiplied,
  challengeProrata: (args: { basic: string; target: string; bonus: string; A: string }) => {
    const { kpi } = buildKpi({
      target: args.basic,
      challenge: { target: args.target, bonus: args.bonus, award: 'prorata' },
    });
    return kpiChallengeScore(kpi.challenge!, kpi, dec(args.A), { unmet: [], unknown: false }).points;
  },
  phasing: (args: { T: string; profile: string[] }, { dp }) =>
    printedParts(
      buildKpi({ target: args.T, aggregate: 'sum' }).kpi,
      phaseSum(dec(args.T), args.profile.map(dec)).map(point),
      dp,
    ),
  phasedSteps: (args: { T: string; step: string; periods: number }) =>
    phaseSum(
      dec(args.T),
      Array.from({ length: args.periods }, () => ONE),
      dec(args.step),
    ),
  forecast: (args: { fyTarget: string; ytdTarget: string; ytdActual: string; monthsLeft: number }) => {
    const [target, targetToDate, actual] = [dec(args.fyTarget), dec(args.ytdTarget), dec(args.ytdActual)];
    const { planRate, restAtPlan, required, requiredPerPeriod } = sumForecast({
      target,
      targetToDate,
      actual,
      left: args.monthsLeft,
    });
    return {
      attainment: attainment(actual, point(targetToDate), 'higher')?.mul(HUNDRED),
      planRate,
      restAtPlan,
      requiredRate: required?.mul(HUNDRED),
      requiredPerMonth: requiredPerPeriod,
    };
  },
  aggregate: (args: { method: Aggregate; xs: (string | Pair | null)[] }, { scale = 1 }) => {
    const amounts = args.xs.filter((x) => x !== null).map((x) => amount(x, args.method));
    const value = aggregate(args.method, amounts, args.method === 'ratio' ? dec(scale) : ONE)!.value;
    return args.method === 'ratio' ? value : value.mul(dec(scale));
  },
  seenValue: ({
    kind,
    A,
    fyTarget,
    ytdTarget,
  }: Record<'A' | 'fyTarget' | 'ytdTarget', string> & { kind: keyof typeof SEEN }) => {
    const { aggregate, phasing } = SEEN[kind];
    const { kpi } = buildKpi({ target: fyTarget, aggregate, phasing });
    if (nothingDue(kpi, dec(A), point(ytdTarget))) return 'pending';
    return toFullYear(fullYearKind(kpi, false), dec(A), kpi.target!, point(ytdTarget)).value;
  },
  coefficient: (args: { points: Pair[]; S: string }) =>
    coefficient(dec(args.S), {
      scoring: DEFAULT_POLICY.scoring,
      grades: {
        bands: [],
        coefficient: { points: args.points.map(([x, percent]) => [dec(x), dec(percent)]), below: ZERO },
      },
    }),
  chainSubstitution: (args: Factors) => chainSubstitution(args.plan.length, product(args)),
  shapley: (args: Factors) => shapley(args.plan.length, product(args)),
  annualPay: ({ base, ...rest }: { base: string | Record<string, string>; K: string; prepay: string }) =>
    typeof base === 'string' ? payOfYear({ base, ...rest }) : payInParts(base, rest),
  monthlyPay: ({ base, deductions, monthlyCap }: { base: string; deductions: string[]; monthlyCap: string }) => {
    const penalties = deductions.map((text): Penalty =>
      text.endsWith('%')
        ? { type: 'share', share: hundredth(text.slice(0, -1)) }
        : { type: 'amount', amount: dec(text) },
    );
    const { deduction, pay } = monthlyPay(dec(base), penalties, hundredth(monthlyCap));
    return { deduction, pay };
  },
  pool: ({ total, parts: shares }: { total: string; parts: string[] }) => sharePool(dec(total), shares.map(dec)),
};

interface Paid {
  readonly base: string;
  readonly K: string;
  readonly prepay: string;
  readonly months?: string;
  readonly paid?: string;
}

function payOfYear({ base, K, prepay, months, paid }: Paid): Record<string, Decimal> {
  const month = monthlyAdvance(dec(base), dec(prepay), ONE);
  const prepaid = paid === undefined ? month.mul(12) : dec(paid);
  return {
    month,
    prepaid,
    ...annualPay([{ spans: [{ annual: dec(base), months: dec(months ?? '12') }], coefficient: dec(K) }], prepaid),
  };
}

/** An annual part that changes inside the year, by the month from which each holds. */
function payInParts(
  base: Readonly<Record<string, string>>,
  { K, prepay }: Omit<Paid, 'base'>,
): Record<string, Decimal> {
  const starts = Object.keys(base).map((text) => Number(text.slice(5)));
  const spans = Object.values(base).map((annual, i) => ({
    annual: dec(annual),
    months: dec((starts[i + 1] ?? 13) - starts[i]!),
  }));
  const advances = spans.map(({ annual, months }) => monthlyAdvance(annual, dec(prepay), ONE).mul(months));
  const prepaid = sum(advances);
  return { prepaid, ...annualPay([{ spans, coefficient: dec(K) }], prepaid) };
}

interface Objected {
  readonly W: string;
  readonly A: string;
  readonly direction?: Direction;
  readonly T?: string | Pair;
}

/** Undefined where the method cannot go with the target. */
function points(scoring: Scoring, { W, A, direction = 'higher', T }: Objected): Decimal | undefined {
  const target: Target | undefined = T === undefined ? undefined : typeof T === 'string' ? point(T) : range(T[0], T[1]);
  const objective: Objective = { weight: dec(W), direction, target, actual: dec(A) };
  return inapplicable({ scoring, direction, ...(target && { target }) })
    ? undefined
    : pointsOf(scoring, objective).points;
}

interface Node {
  readonly weights: string[];
  readonly rates: string[];
}

interface NotApplicable {
  readonly weights: string[];
  readonly na: number[];
  /** By index, the KPIs that a weight goes to with their shares in per cent. */
  readonly to: Readonly<Record<number, Readonly<Record<string, string>>>>;
}

const parts = ({ weights, rates }: Node, missing: Decimal | undefined): ScorePart[] =>
  weights.map((weight, i) => ({
    weight: dec(weight),
    notApplicable: rates[i] === 'na',
    rate: rates[i] === 'na' ? undefined : rates[i] === 'missing' ? missing : dec(rates[i]!),
  }));

interface Factors {
  readonly plan: string[];
  readonly actual: string[];
}

const product =
  ({ plan, actual }: Factors) =>
  (atActual: (index: number) => boolean) =>
    plan.map((value, i) => dec(atActual(i) ? actual[i]! : value)).reduce((a, b) => a.mul(b));

function amount(
  x: string | Pair,
  method: Aggregate,
): { value: Decimal; numerator?: Decimal; denominator?: Decimal; weight?: Decimal } {
  if (typeof x === 'string') return { value: dec(x) };
  const [first, second] = [dec(x[0]), dec(x[1])];
  return method === 'ratio'
    ? { value: first.div(second), numerator: first, denominator: second }
    : { value: first, weight: second };
}

const hundredth = (percent: string): Decimal => dec(percent).div(HUNDRED);

function written(value: ReturnType<(typeof FUNCTIONS)[string]>, dp: number): Vector['expect'] {
  if (value === undefined) return 'ERROR';
  if (value === 'pending') return value;
  if (Array.isArray(value)) return value.map((one: Decimal) => fixed(one, dp)).join(' ');
  if (typeof value.compare === 'function') return fixed(value as Decimal, dp);
  return Object.fromEntries(
    Object.entries(value as Record<string, Decimal>).map(([name, one]) => [name, fixed(one, dp)]),
  );
}

test.each(vectors as unknown as Vector[])('$id: $fn gives the figures of the specification', (vector) => {
  const run = FUNCTIONS[vector.fn];
  if (!run) throw new Error(`No test knows the function “${vector.fn}”.`);
  expect(written(run(vector.args as never, vector), vector.dp)).toEqual(vector.expect);
});
