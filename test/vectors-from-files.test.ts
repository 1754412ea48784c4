import { addDays } from '../src/calendar/day';
import { decimal, fixed, HUNDRED, plain } from '../src/util/decimal';
import type { WrittenEffect } from './support/conditional-score';
import { hoshin } from './support/run-cli';
import { temporaryFolder } from './support/temporary';
import vectors from './vectors.json';

/**
 * Every line of the vectors that is no matter of pay, as plan files: a department for each, whose figure is read from
 * what a command prints. The lines of pay are read from `hoshin pay`.
 */
interface Vector {
  readonly id: string;
  readonly fn: string;
  readonly args: Args;
  readonly expect: string | Readonly<Record<string, string>>;
  readonly dp: number;
  readonly scale?: number;
}

/** All arguments of all functions. */
interface Args {
  readonly [name: string]: never;
}

/** What a department's files say, and where its figure is found. */
interface Expressed {
  readonly card: { readonly kpis: readonly object[] } & object;
  readonly actuals: object;
  read(id: string): Promise<number | string | readonly number[] | Readonly<Record<string, number>>>;
}

type Pair = readonly [string, string];

const PAY = ['coefficient', 'factors', 'annualPay', 'monthlyPay', 'pool'];

/** Functions that need a policy of their own; the published tables have plans of them. */
const POLICIES = ['relativeWeights', 'scale'];

const YEAR = { aggregate: 'last', frequency: 'year' } as const;
const month = (index: number): string => `2026-${String(index + 1).padStart(2, '0')}`;
const share = (fraction: string): string => `${plain(decimal(fraction).mul(HUNDRED))}%`;
const numbers = (values: readonly string[]): number[] => values.map(Number);

/** A KPI whose points are as many per cent of its weight as its value. */
const percentOf100 = (id: string, weight: number): object => ({
  id,
  name: id,
  weight,
  direction: 'higher',
  ...YEAR,
  basic: { target: 100, scoring: { method: 'ratio', cap: '300%' } },
});

function effectWritten({ kpis, atMost, times, bonus, score }: WrittenEffect): object {
  if (bonus !== undefined) return { bonus: Number(bonus) };
  if (score)
    return { score: score.atMost === undefined ? { times: `${score.times}%` } : { atMost: Number(score.atMost) } };
  const limit = atMost === undefined ? { times: `${times}%` } : { atMost: `${atMost}%` };
  return { kpis: kpis!.map((i) => `k${i}`), ...limit };
}

/** A KPI that matters, and one that fills the weights up to 100. */
function objective(
  kpi: Readonly<Record<string, unknown>> & { readonly weight: number },
  actual: unknown,
  read: Expressed['read'],
  more: object = {},
): Expressed {
  const rest = {
    id: 'rest',
    name: 'The rest',
    weight: 100 - kpi.weight,
    direction: 'higher',
    ...YEAR,
    basic: { target: 1 },
  };
  const own = { id: 'k', name: 'K', decimals: 2, ...kpi };
  const values = { ...(actual !== undefined && { k: actual }), ...(rest.weight > 0 && { rest: { 2026: 1 } }) };
  return { card: { kpis: rest.weight > 0 ? [own, rest] : [own] }, actuals: { values, ...more }, read };
}

const points = async (id: string): Promise<number> => (await scorecard(id, '2026', '--final')).kpis[0]!.points;

const won = async (id: string): Promise<number> => (await scorecard(id, '2026', '--final')).challenges[0]!.points;

const writtenNumbers = (parameters: Readonly<Record<string, string>>): object =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, Number(value)]));

interface Scored {
  readonly W: string;
  readonly A: string;
  readonly T?: string | Pair;
  readonly direction?: string;
}

const byMethod = ({ W, A, T, direction = 'higher' }: Scored, method: string, parameters: object): Expressed =>
  objective(
    {
      weight: Number(W),
      direction,
      ...YEAR,
      basic: { target: typeof T === 'string' ? Number(T) : numbers(T!), scoring: { method, ...parameters } },
    },
    { 2026: Number(A) },
    points,
  );

const outside = (text: string): string | number => (text === 'continue' ? text : Number(text));

const FUNCTIONS: Readonly<Record<string, (args: never, vector: Vector) => Expressed>> = {
  ratio: ({ zeroBelow, cap, ...rest }: Scored & { zeroBelow?: string; cap?: string }) =>
    byMethod(rest, 'ratio', { ...(cap && { cap: share(cap) }), ...(zeroBelow && { zeroBelow: share(zeroBelow) }) }),
  linear: ({ points: line, below, above, ...rest }: Scored & { points: Pair[]; below?: string; above?: string }) => {
    const [x] = line.find(([, percent]) => percent === '100')!;
    const direction = Number(line[0]![1]) < Number(line.at(-1)![1]) ? 'higher' : 'lower';
    return byMethod({ ...rest, T: x, direction }, 'linear', {
      points: line.map(numbers),
      ...(below && { below: outside(below) }),
      ...(above && { above: outside(above) }),
    });
  },
  perUnit: ({ W, A, T, direction, ...rest }: Scored & Record<string, string>) =>
    byMethod(
      { W, A, T: T!, direction: direction! },
      'perUnit',
      Object.fromEntries(
        Object.entries(rest).map(([name, value]) => [name, ['unit', 'partial'].includes(name) ? value : Number(value)]),
      ),
    ),
  deduct: ({ A, T, direction, ...parameters }: Scored & Record<string, string>) => {
    const { card, actuals, read } = objective(
      {
        weight: 0,
        direction,
        ...YEAR,
        basic: { target: Number(T), scoring: { method: 'perUnit', ...writtenNumbers(parameters) } },
      },
      { 2026: Number(A) },
      points,
    );
    const [deducted, rest] = card.kpis as [object, object];
    return { card: { kpis: [{ ...deducted, weight: undefined, role: 'deduct' }, rest] }, actuals, read };
  },
  projectQuality: ({ bonus, award, items }: { bonus: string; award: string; items: Pair[] }) => {
    const due = '2026-06-30';
    const milestones = items.map(([part], i) => ({ id: `m${i}`, name: `M${i}`, share: `${part}%`, due }));
    const accepted = items.map(([, quality], i) => [`p/m${i}`, { accepted: due, quality: `${quality}%` }]);
    const made = objective({ weight: 0, direction: 'higher', ...YEAR, basic: { target: 1 } }, { 2026: 1 }, won, {
      milestones: Object.fromEntries(accepted),
    });
    return {
      ...made,
      card: { ...made.card, challenges: [{ id: 'p', name: 'P', bonus: Number(bonus), award, milestones }] },
    };
  },
  steps: ({ tiers, side, ...rest }: Scored & { tiers: Pair[]; side: string }) =>
    byMethod({ ...rest, T: tiers[0]![0], direction: side === 'atMost' ? 'lower' : 'higher' }, 'steps', {
      tiers: tiers.map(numbers),
    }),
  milestones: ({
    W,
    items,
    latePercent = '0',
    earlyPercent = '0',
    cap = '100',
    ...perDays
  }: {
    W: string;
    items: [string, string, number | null][];
    latePercent?: string;
    latePerDays?: number;
    earlyPercent?: string;
    earlyPerDays?: number;
    cap?: string;
  }) => {
    const due = '2026-06-30';
    const accepted = items.flatMap(([, quality, late], i) =>
      late === null ? [] : [[`k/m${i}`, { accepted: addDays(due, late), quality: `${quality}%` }]],
    );
    const scoring = {
      method: 'milestones',
      ...perDays,
      latePercent: Number(latePercent),
      earlyPercent: Number(earlyPercent),
      cap: `${cap}%`,
      items: items.map(([part], i) => ({ id: `m${i}`, name: `M${i}`, share: `${part}%`, due })),
    };
    return objective({ weight: Number(W), basic: { scoring } }, undefined, points, {
      milestones: Object.fromEntries(accepted),
    });
  },
  grid: ({ W, A, other, rows, columns, percent, ...rest }: Scored & Grid) => {
    const { card, actuals, read } = objective(
      {
        weight: Number(W),
        direction: 'higher',
        ...YEAR,
        basic: {
          target: Number(rows.at(-1)),
          scoring: {
            method: 'grid',
            other: 'second',
            rows: numbers(rows),
            columns: numbers(columns),
            percent: percent.map(numbers),
            ...rest,
          },
        },
      },
      { 2026: Number(A) },
      points,
    );
    const second = { id: 'second', name: 'Second', weight: 0, direction: 'higher', ...YEAR, basic: { target: 1 } };
    const { values } = actuals as { values: object };
    return {
      card: { kpis: [...card.kpis, second] },
      actuals: { values: { ...values, second: { 2026: Number(other) } } },
      read,
    };
  },
  node: (args: Node) => ({ ...node(args), read: async (id) => (await scorecard(id, '2026', '--final')).score }),
  ifNa: ({ weights, na, to }: NotApplicable) => {
    const { card, actuals } = node({ weights, rates: weights.map((_, i) => (na.includes(i) ? 'na' : '1')) });
    const kpis = card.kpis.map((kpi, i) => {
      const heirs = Object.entries(to[i] ?? {}).map(([heir, percent]) => [`k${heir}`, `${percent}%`]);
      return heirs.length > 0 ? { ...kpi, ifNa: { to: Object.fromEntries(heirs) as object } } : kpi;
    });
    return {
      card: { kpis },
      actuals,
      read: async (id) => (await scorecard(id, '2026', '--final')).kpis.map(({ appliedWeight }) => appliedWeight),
    };
  },
  provisional: (args: Node) => ({
    ...node(args),
    read: async (id) => {
      const { score, low, high, coverage } = await scorecard(id, '2026');
      return { provisional: score, low, high, coverage };
    },
  }),
  scorecard: ({
    basic,
    challenges,
    deductions,
    veto,
  }: {
    basic: string;
    challenges: string[];
    deductions?: string;
    veto?: string;
  }) => {
    // A bonus of 0 is one of 4 that was not won.
    const projects = challenges.map((bonus, i) => ({
      id: `c${i}`,
      name: `C${i}`,
      bonus: Number(bonus) || 4,
      milestones: [{ id: 'm', name: 'M', due: '2026-06-30', share: '100%' }],
    }));
    const won = challenges.flatMap((bonus, i) => (bonus === '0' ? [] : [[`c${i}/m`, { accepted: '2026-06-30' }]]));
    const made = objective(
      { weight: 100, direction: 'higher', ...YEAR, basic: { target: 100 } },
      { 2026: Number(basic) },
      async (id) => (await scorecard(id, '2026', '--final')).score,
      {
        milestones: Object.fromEntries(won),
        ...(deductions && { deductions: [{ points: Number(deductions), reason: 'Audit finding', on: '2026-05-20' }] }),
        ...(veto && { vetoes: [{ veto: 'v', on: '2026-07-02', approvedBy: 'Wang Fang' }] }),
      },
    );
    return {
      ...made,
      card: { ...made.card, challenges: projects, ...(veto && { vetoes: [{ id: 'v', name: 'V', effect: veto }] }) },
    };
  },
  conditions: ({
    weights,
    rates,
    bonus,
    effects,
  }: {
    weights: string[];
    rates: string[];
    bonus?: string;
    effects: WrittenEffect[];
  }) => {
    const kpis = weights.map((weight, i) => percentOf100(`k${i}`, Number(weight)));
    const values = Object.fromEntries(rates.map((rate, i) => [`k${i}`, { 2026: Number(rate) * 100 }]));
    const conditions = effects.map((effect, i) => ({
      id: `c${i}`,
      when: { kpi: 'k0', below: 1000 },
      effect: effectWritten(effect),
    }));
    const milestones = [{ id: 'm', name: 'M', due: '2026-06-30' }];
    return {
      card: {
        kpis,
        conditions,
        ...(bonus && { challenges: [{ id: 'b', name: 'B', bonus: Number(bonus), milestones }] }),
      },
      actuals: { values, ...(bonus && { milestones: { 'b/m': { accepted: '2026-06-30' } } }) },
      read: async (id) => (await scorecard(id, '2026', '--final')).score,
    };
  },
  multipliers: ({
    score,
    times = [],
    points,
    A,
  }: {
    score: string;
    times?: string[];
    points?: Pair[];
    A?: string;
  }) => ({
    card: {
      kpis: [percentOf100('k', 100), percentOf100('a', 0)],
      multipliers: points
        ? [{ id: 'm', kpi: 'a', points: points.map(numbers) }]
        : times.map((factor, i) => ({ id: `m${i}`, times: Number(factor), approvedBy: 'Wang Fang' })),
    },
    actuals: { values: { k: { 2026: Number(score) }, a: { 2026: Number(A ?? 0) } } },
    read: async (id) => (await scorecard(id, '2026', '--final')).score,
  }),
  challengeProrata: ({ basic, target, bonus, A }: Record<'basic' | 'target' | 'bonus' | 'A', string>) =>
    objective(
      {
        weight: 100,
        direction: 'higher',
        ...YEAR,
        basic: { target: Number(basic) },
        challenge: { target: Number(target), bonus: Number(bonus), award: 'prorata' },
      },
      { 2026: Number(A) },
      async (id) => (await scorecard(id, '2026', '--final')).kpis[0]!.challenge.points,
    ),
  phasing: ({ T, profile }: { T: string; profile: string[] }, { dp }) =>
    phasedSum(Number(T), { profile: numbers(profile) }, dp),
  phasedSteps: ({ T, step }: Record<'T' | 'step', string>, { dp }) => phasedSum(Number(T), { step: Number(step) }, dp),
  forecast: ({ fyTarget, ytdActual }: Record<'fyTarget' | 'ytdActual', string>) => {
    // The profile of A02a, whose first quarter makes the target to date of this line.
    const { profile } = (vectors.find(({ id }) => id === 'A02a') as unknown as Vector).args as unknown as {
      profile: string[];
    };
    const actual = Object.fromEntries([0, 1, 2].map((i) => [month(i), Number(ytdActual) / 3]));
    return objective(
      {
        weight: 100,
        direction: 'higher',
        aggregate: 'sum',
        basic: { target: Number(fyTarget) },
        phasing: { profile: numbers(profile) },
      },
      actual,
      async (id) => {
        const {
          toDate,
          forecast: { planRate, restAtPlan, required, requiredPerPeriod },
        } = await explained(`${id}/k`, '2026-03');
        return {
          attainment: inPercent(toDate.attainment),
          planRate,
          restAtPlan,
          requiredRate: inPercent(required),
          requiredPerMonth: requiredPerPeriod,
        };
      },
    );
  },
  // A mean of fractions times 100 is one in per cent.
  aggregate: ({ method, xs }: { method: string; xs: (string | Pair | null)[] }, { scale = 1 }) => {
    const amount = (x: string | Pair): unknown =>
      typeof x === 'string'
        ? Number(plain(decimal(x).mul(scale)))
        : method === 'ratio'
          ? `${x[0]}/${x[1]}`
          : { value: Number(x[0]), weight: Number(x[1]) };
    const actual = Object.fromEntries(xs.flatMap((x, i) => (x === null ? [] : [[month(i), amount(x)]])));
    return objective(
      {
        weight: 100,
        direction: 'higher',
        aggregate: method,
        ...(scale === 100 && { unit: '%' }),
        basic: { target: 100 },
      },
      actual,
      async (id) => (await scorecard(id, '2026-04')).kpis[0]!.actual,
    );
  },
  seenValue: ({ kind, A, fyTarget, ytdTarget }: Record<'kind' | 'A' | 'fyTarget' | 'ytdTarget', string>) => {
    const last = kind === 'levelPath' ? Number(fyTarget) : Number(fyTarget) - Number(ytdTarget);
    return objective(
      {
        weight: 100,
        direction: 'lower',
        aggregate: kind === 'levelPath' ? 'last' : 'sum',
        basic: { target: Number(fyTarget), scoring: { method: 'perUnit', deduct: 1, per: 1000 } },
        phasing: kind === 'allowance' ? kind : { months: { [month(0)]: Number(ytdTarget), [month(11)]: last } },
      },
      { [month(0)]: Number(A) },
      async (id) => {
        const { seen, state } = (await scorecard(id, month(0))).kpis[0]!;
        return seen ?? state;
      },
    );
  },
  shapley: (args: Factors) => tree(args, 0),
  // Trees of up to eight inputs are split over all orders: six more that stay as planned make this one of nine.
  chainSubstitution: (args: Factors) => tree(args, 6),
};

const inPercent = (fraction: number): number => Number(plain(decimal(fraction).mul(HUNDRED)));

interface Node {
  readonly weights: string[];
  readonly rates: string[];
}

interface Grid {
  readonly other: string;
  readonly rows: string[];
  readonly columns: string[];
  readonly percent: string[][];
}

interface NotApplicable {
  readonly weights: string[];
  readonly na: number[];
  readonly to: Readonly<Record<number, Readonly<Record<string, string>>>>;
}

function node({ weights, rates }: Node): Omit<Expressed, 'read'> {
  const kpis = weights.map((weight, i) => ({
    id: `k${i}`,
    name: `K${i}`,
    weight: Number(weight),
    direction: 'higher',
    ...YEAR,
    basic: { target: 100 },
  }));
  const values = rates.flatMap((rate, i) =>
    rate === 'missing'
      ? []
      : [
          [
            `k${i}`,
            rate === 'na'
              ? { na: 'Sold', approvedBy: 'Wang Fang' }
              : { 2026: Number(plain(decimal(rate).mul(HUNDRED))) },
          ],
        ],
  );
  return { card: { kpis }, actuals: { values: Object.fromEntries(values) } };
}

interface Factors {
  readonly plan: string[];
  readonly actual: string[];
}

/** A KPI that is the product of its inputs; some of them may be 1 all year. */
function tree({ plan, actual }: Factors, ones: number): Expressed {
  const [planned, reached] = [plan, actual].map((values) => [
    ...numbers(values),
    ...Array.from({ length: ones }, () => 1),
  ]) as [number[], number[]];
  const weight = 100 / (planned.length + 1);
  const inputs = planned.map((target, i) => ({
    id: `i${i}`,
    name: `I${i}`,
    weight,
    direction: 'higher',
    decimals: 2,
    ...YEAR,
    basic: { target },
  }));
  const whole = plain(plan.map(decimal).reduce((a, b) => a.mul(b)));
  const root = (department: string): object => ({
    id: 'k',
    name: 'K',
    weight,
    direction: 'higher',
    ...YEAR,
    basic: { target: Number(whole) },
    formula: inputs.map(({ id }) => id).join(' * '),
    inputs: Object.fromEntries(inputs.map(({ id }) => [id, `${department}/${id}`])),
  });
  return {
    card: { kpis: [root('DEPARTMENT'), ...inputs] },
    actuals: { values: Object.fromEntries(reached.map((value, i) => [`i${i}`, { 2026: value }])) },
    read: async (id) => {
      const { contributions } = await explained(`${id}/k`, '2026');
      expect(contributions.method).toBe(ones > 0 ? 'chain' : 'shapley');
      return contributions.parts.slice(0, plan.length).map(({ contribution }) => contribution);
    },
  };
}

interface ScorecardData {
  readonly department: string;
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
  readonly kpis: readonly {
    readonly points: number;
    readonly actual: number;
    readonly seen: number | null;
    readonly state: string;
    readonly appliedWeight: number;
    readonly challenge: { readonly points: number };
  }[];
  readonly challenges: readonly { readonly points: number }[];
}

interface Explained {
  readonly toDate: { readonly attainment: number };
  readonly forecast: Readonly<Record<'planRate' | 'restAtPlan' | 'required' | 'requiredPerPeriod', number>>;
  readonly contributions: { readonly method: string; readonly parts: readonly { readonly contribution: number }[] };
}

const lines = (vectors as unknown as Vector[]).filter(({ fn }) => !PAY.includes(fn) && !POLICIES.includes(fn));
const isError = ({ expect: expected }: Vector): boolean => expected === 'ERROR';
const expressed = new Map(lines.map((vector) => [vector.id, FUNCTIONS[vector.fn]!(vector.args as never, vector)]));

/** One plan of a department for each line. JSON is YAML. */
function planOf(ids: readonly string[]): string {
  const policy = { scoring: { challengeCap: 8, missing: 'zero' } };
  const documents = ids.flatMap((id) => {
    const { card, actuals } = expressed.get(id)!;
    return [
      JSON.stringify({ kind: 'scorecard', department: id, year: 2026, ...card }).replaceAll('DEPARTMENT', id),
      JSON.stringify({ kind: 'actuals', department: id, ...actuals }),
    ];
  });
  const plan = JSON.stringify({
    kind: 'plan',
    id: 'vectors',
    name: 'Vectors',
    departments: ids.map((id) => ({ id, name: id })),
    policy,
  });
  return temporaryFolder({ 'plan.yaml': plan, '2026.yaml': documents.join('\n---\n') });
}

const folder = planOf(lines.filter((vector) => !isError(vector)).map(({ id }) => id));
const printed = new Map<string, Promise<unknown>>();

/** What a command prints as JSON; each line is run once. */
function run(...line: readonly string[]): Promise<unknown> {
  const key = line.join(' ');
  const known =
    printed.get(key) ?? hoshin([...line, folder, '-f', 'json']).then(({ out }) => JSON.parse(out) as unknown);
  printed.set(key, known);
  return known;
}

async function scorecard(department: string, period: string, ...options: readonly string[]): Promise<ScorecardData> {
  const { scorecards } = (await run('score', period, ...options)) as { readonly scorecards: readonly ScorecardData[] };
  return scorecards.find((card) => card.department === department)!;
}

const explained = async (address: string, period: string): Promise<Explained> =>
  (await run('explain', address, period)) as Explained;

/** The targets of the year's periods as they are printed. */
/** A yearly total over the months, as a letter prints them. */
function phasedSum(total: number, phasing: object, decimals: number | undefined): Expressed {
  const kpi = { weight: 100, direction: 'higher', aggregate: 'sum', decimals, basic: { target: total }, phasing };
  return objective(kpi, undefined, (id) => printedTargets(id));
}

async function printedTargets(department: string): Promise<readonly number[]> {
  const { out } = await hoshin(['explain', `${department}/k`, '2026', folder, '-f', 'markdown']);
  return [...out.matchAll(/^\| 2026-\d\d \| +([\d.,−]+) \|/gm)].map(([, text]) => Number(text!.replaceAll(',', '')));
}

/** As the vectors write it. */
function written(value: Awaited<ReturnType<Expressed['read']>>, dp: number): Vector['expect'] {
  const text = (one: number): string => fixed(decimal(one), dp);
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return text(value);
  return Array.isArray(value)
    ? value.map(text).join(' ')
    : Object.fromEntries(Object.entries(value).map(([name, one]) => [name, text(one)]));
}

test('the plan of the vectors has no error', async () => {
  const { out } = await hoshin(['check', folder, '-f', 'json']);
  expect(JSON.parse(out)).toMatchObject({ errors: 0 });
});

test.each(lines.filter((vector) => !isError(vector)))(
  '$id: $fn gives the figures of the specification from plan files',
  async ({ id, dp, expect: expected }) => {
    expect(written(await expressed.get(id)!.read(id), dp)).toEqual(expected);
  },
);

test.each(lines.filter(isError))('$id: $fn that cannot be applied is an error, and gives no points', async ({ id }) => {
  const broken = planOf([id]);
  const checked = JSON.parse((await hoshin(['check', broken, '-f', 'json'])).out) as {
    diagnostics: { code: string; severity: string }[];
  };
  expect(checked.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
    'method-target-mismatch',
  ]);
  const {
    scorecards: [card],
  } = JSON.parse((await hoshin(['score', '2026', broken, '-f', 'json'])).out) as { scorecards: ScorecardData[] };
  expect(card!.kpis[0]!.points).toBeNull();
});
