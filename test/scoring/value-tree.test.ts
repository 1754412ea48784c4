import {
  ask,
  contributions,
  tracksOf,
  evaluate,
  parseFormula,
  recombinedTarget,
  scorePlan,
  type Contributions,
} from '../../src/scoring';
import { fixed, plain, type Decimal } from '../../src/util/decimal';
import { neededKpis } from '../../src/scoring/needed-kpis';
import { buildOne, dec, period, type KpiSpec, type PolicySpec } from '../support/build-plan';

const value = (text: string, values: Record<string, number> = {}): string => {
  const parsed = parseFormula(text, Object.keys(values));
  if ('problem' in parsed) return `${parsed.problem.offset}: ${parsed.problem.text.en}`;
  const found = evaluate(parsed.formula, (name) => (values[name] === undefined ? undefined : dec(values[name])));
  return found ? plain(found) : '–';
};

test.each([
  ['1 + 2 * 3', '7'],
  ['(1 + 2) * 3', '9'],
  ['10 - 4 - 3', '3'],
  ['12 / 4 / 3', '1'],
  ['-a * b', '-6'],
  ['a - -b', '5'],
  ['0.1 + 0.2', '0.3'],
  ['1 / 3 * 3', '1'],
  ['sum(a, b, 1)', '6'],
  ['mean(a, b) + min(a, b) * max(a, b)', '8.5'],
  ['a / (b - 3)', '–'],
  ['销量 * this', '8'],
])('%s is %s', (text, expected) => {
  expect(value(text, { a: 2, b: 3, 销量: 4, this: 2 })).toBe(expected);
});

test.each([
  ['', '0: is empty'],
  ['a + c', '4: has no input “c”'],
  ['sqrt(a)', '0: may call sum, mean, min, max, not “sqrt”'],
  ['a.b', '1: may not contain “.”'],
  ['a ** b', '3: has an unexpected “*”'],
  ['a b', '2: has an unexpected “b”'],
  ['2a', '1: has an unexpected “a”'],
  ['1e5', '1: has an unexpected “e5”'],
  ['.5', '0: may not contain “.”'],
  ['a, b', '1: has an unexpected “,”'],
  ['(a, b)', '2: has an unexpected “,”'],
  ['sum()', '4: has an unexpected “)”'],
  ['a (b)', '0: may call sum, mean, min, max, not “a”'],
  ['(a)(b)', '3: has an unexpected “(”'],
  ['(a', '2: lacks a closing “)”'],
  ['a)', '1: has an unexpected “)”'],
  ['a +', '3: ends too early'],
  ['+ a', '0: has an unexpected “+”'],
  ['a ? b : a', '2: may not contain “?”'],
  ['a > b', '2: may not contain “>”'],
  ['"x"', '0: may not contain “"”'],
  ['a; b', '1: may not contain “;”'],
  ['a // b', '3: has an unexpected “/”'],
  ['a\u00a0+ b', '1: may not contain “\u00a0”'],
])('%j is not a formula', (text, expected) => {
  expect(value(text, { a: 2, b: 3 })).toBe(expected);
});

test('a formula has at most 500 characters and 32 levels', () => {
  expect(value('1 + '.repeat(125) + '1')).toBe('500: is longer than 500 characters');
  expect(value('('.repeat(33) + '1' + ')'.repeat(33))).toBe('32: is nested deeper than 32 levels');
  expect(value('('.repeat(32) + '1' + ')'.repeat(32))).toBe('1');
  expect(value('-'.repeat(498) + '1')).toBe('1');
});

const input = (id: string, target: number, actuals: KpiSpec['actuals'], more: Partial<KpiSpec> = {}): KpiSpec => ({
  id,
  weight: 20,
  target,
  frequency: 'year',
  aggregate: 'last',
  ...(actuals && { actuals }),
  ...more,
});

const SALES: readonly KpiSpec[] = [
  input('volume', 200, { '2026': 190 }),
  input('orders', 5, { '2026': '5.2' }),
  input('price', 1000, { '2026': 990 }),
];

const top = (formula: string, names: readonly string[], more: Partial<KpiSpec> = {}): KpiSpec => ({
  ...input('top', 1_000_000, undefined),
  weight: 40,
  formula,
  inputs: Object.fromEntries(names.map((name) => [name, `company/${name}`])),
  ...more,
});

function contributionsOf(kpis: readonly KpiSpec[]): Contributions | undefined {
  const { plan, kpis: built } = buildOne({ kpis });
  return contributions(built.top!, tracksOf(plan, ask(plan, period('2026'))));
}

const parts = (found: Contributions | undefined): string[] | undefined =>
  found?.parts.map(({ contribution }) => fixed(contribution, 2));

describe('contributions', () => {
  test('of a product are Shapley values', () => {
    const found = contributionsOf([top('volume * orders * price', ['volume', 'orders', 'price']), ...SALES]);
    expect([found?.method, plain(found!.target), plain(found!.actual), parts(found)]).toEqual([
      'shapley',
      '1000000',
      '978120',
      ['-50743.33', '38806.67', '-9943.33'],
    ]);
    expect(found!.steps.map(({ what, how }) => `${what}: ${how}`)).toEqual([
      'recombinedTarget: 200 × 5 × 1000 = 1000000',
      'recombinedActual: 190 × 5.2 × 990 = 978120',
      'variance: 978120 − 1000000 = −21880',
      'shapleyContributions: −50743.333333 + 38806.666667 + (−9943.333333) = −21880',
    ]);
  });
  test('of sums and differences are the variances with their signs', () => {
    const found = contributionsOf([top('volume - orders + price', ['volume', 'orders', 'price']), ...SALES]);
    expect([found?.method, parts(found)]).toEqual(['signed', ['-10.00', '-0.20', '-10.00']]);
  });
  test('of more than eight inputs are substituted in order', () => {
    const names = [...'abcdefghi'];
    const found = contributionsOf([
      top(names.join(' * '), names),
      ...names.map((name) => input(name, 1, { '2026': 2 })),
    ]);
    expect([found?.method, parts(found)?.at(-1)]).toEqual(['chain', '256.00']);
  });
  test('say what a reported actual leaves unexplained', () => {
    const found = contributionsOf([
      top('volume + price', ['volume', 'price'], { actuals: { '2026': 1200 } }),
      ...SALES,
    ]);
    expect(plain(found!.unexplained!)).toBe('20');
  });
  test('are not there when a mixture divides by zero', () => {
    expect(
      contributionsOf([top('1 / (a - b)', ['a', 'b']), input('a', 2, { '2026': 1 }), input('b', 1, { '2026': 3 })]),
    ).toBeUndefined();
  });
});

/** The actual to date of `top`, with its state. */
function actualOf(kpis: readonly KpiSpec[], asked: string, policy: PolicySpec = {}, final = false): string {
  const { plan, kpis: built } = buildOne({ kpis }, policy);
  const { toDate, computed } = tracksOf(plan, ask(plan, period(asked), { final })).of(built.top!);
  const target = toDate.target?.type === 'point' ? plain(toDate.target.value) : '–';
  return `${toDate.state} ${toDate.actual ? plain(toDate.actual) : '–'} ${target}${computed ? ' computed' : ''}`;
}

const monthly: Partial<KpiSpec> = { frequency: 'month', aggregate: 'sum' };

describe('an actual that is computed', () => {
  test('counts the periods in which every input is there', () => {
    const a = input('a', 120, { '2026-01': 10, '2026-02': 11, '2026-03': 12 }, monthly);
    const b = input('b', 60, { '2026-01': 5, '2026-02': { estimate: 4 } }, monthly);
    expect(actualOf([top('a - b', ['a', 'b'], { ...monthly, target: 60 }), a, b], '2026-03')).toBe(
      'estimate 12 10 computed',
    );
  });
  test('gives way to one of its own', () => {
    expect(actualOf([top('a', ['a'], { actuals: { '2026': 7 } }), input('a', 1, { '2026': 3 })], '2026')).toBe(
      'value 7 1000000',
    );
  });
  test('may be made of other computed ones', () => {
    const middle = { ...top('a * 2', ['a']), id: 'middle' };
    expect(actualOf([top('middle + 1', ['middle']), middle, input('a', 1, { '2026': 3 })], '2026')).toBe(
      'value 7 1000000 computed',
    );
  });
  test('adds up the shorter periods of its inputs', () => {
    const a = input('a', 120, { '2026-01': 10, '2026-02': 11, '2026-03': 12, '2026-04': 13 }, monthly);
    expect(actualOf([top('a * 2', ['a'], { frequency: 'quarter', aggregate: 'sum', target: 240 }), a], '2026-04')).toBe(
      'value 66 60 computed',
    );
  });
  test('takes the figures to date of inputs with longer periods', () => {
    const a = input('a', 40, { '2026-Q1': 12 }, { frequency: 'quarter', aggregate: 'sum' });
    expect(actualOf([top('a * 2', ['a'], { ...monthly, target: 120 }), a], '2026-03')).toBe('value 24 30 computed');
  });
  test('is missing when an input is', () =>
    expect(actualOf([top('a + b', ['a', 'b']), input('a', 1, { '2026': 3 }), input('b', 1, undefined)], '2026')).toBe(
      'missing – – computed',
    ));
  test('is missing when an input is not in the plan', () =>
    expect(actualOf([top('gone', ['gone'])], '2026')).toBe('missing – – computed'));
  test('is missing on a division by zero', () =>
    expect(actualOf([top('1 / a', ['a']), input('a', 1, { '2026': 0 })], '2026')).toBe('missing – – computed'));
  test('is missing in a circle', () => {
    const other = { ...top('top + 1', ['top']), id: 'other' };
    expect(actualOf([top('other + 1', ['other']), other], '2026')).toBe('missing – – computed');
    expect(actualOf([top('top', ['top'])], '2026')).toBe('missing – – computed');
  });
  test('comes out of a circle that a report breaks', () => {
    const other = { ...top('top + 1', ['top']), id: 'other', actuals: { '2026': 5 } };
    expect(actualOf([top('other + 1', ['other']), other], '2026')).toBe('value 6 1000000 computed');
  });
  test('ignores a formula that cannot be read', () =>
    expect(actualOf([top('a +', ['a']), input('a', 1, { '2026': 3 })], '2026')).toBe('missing – –'));
});

test('a tree of very many levels neither throws nor takes long', () => {
  const levels = [...Array(3000)].map((_, i): KpiSpec => ({
    ...top(`k${i + 1} + k${i + 1}`, [`k${i + 1}`]),
    id: `k${i}`,
    inputs: { [`k${i + 1}`]: `company/k${i + 1}` },
  }));
  const { plan } = buildOne({ kpis: [...levels, input('k3000', 1, { '2026': 1 })] });
  expect(scorePlan(plan, ask(plan, period('2026'))).scorecards).toHaveLength(1);
});

test('the basic targets of the inputs recombine', () => {
  const recombined = (kpis: readonly KpiSpec[]): Decimal | undefined => {
    const { plan, kpis: built } = buildOne({ kpis });
    return recombinedTarget(built.top!, plan.fiscalYear);
  };
  expect(plain(recombined([top('volume * orders * price', ['volume', 'orders', 'price']), ...SALES])!)).toBe('1000000');
  expect(
    recombined([top('a', ['a']), input('a', 1, undefined, { target: [1, 2], direction: 'range' })]),
  ).toBeUndefined();
});

describe('value trees that would exhaust a computer', () => {
  const formula = (text: string) => {
    const parsed = parseFormula(text, ['x']);
    if ('problem' in parsed) throw new Error(parsed.problem.text.en);
    return parsed.formula;
  };

  test('forty squares of a square have no value', () => {
    const square = formula('x * x');
    let value: Decimal | undefined = dec(1.23456789);
    for (let level = 0; level < 40; level++) {
      const below: Decimal | undefined = value;
      value = evaluate(square, () => below);
    }
    expect(value).toBeUndefined();
    expect(evaluate(formula(`${'x * '.repeat(20)}x`), () => dec(1234567))).toBeDefined();
  });

  test('two hundred levels of two inputs each are walked once', () => {
    interface Made {
      readonly scoring: { readonly method: 'ratio' };
      readonly valueTree?: { readonly inputs: readonly { readonly link: { readonly target: Made } }[] };
    }
    const scoring = { method: 'ratio' } as const;
    let kpi: Made = { scoring };
    for (let level = 0; level < 200; level++) {
      const below: Made = kpi;
      kpi = { scoring, valueTree: { inputs: [{ link: { target: below } }, { link: { target: below } }] } };
    }
    expect(neededKpis({ kpis: [kpi as never], challenges: [] }, () => true).inputs.size).toBe(200);
  });
});
