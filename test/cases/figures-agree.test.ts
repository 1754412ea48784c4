import { hoshin } from '../support/run-cli';
import { TempPlan } from '../support/temp-plan';

/** One plan, and what its reports say of the same figures. */
const PLAN = `kind: plan
id: p
name: P
departments: [{id: d, name: D}]
policy:
  scoring: {challengeCap: 7.125}
  grades: [{grade: A, from: 97.125, coefficient: 1.23456}, {grade: B, from: 0, coefficient: 0.5}]
---
kind: scorecard
department: d
year: 2026
kpis:
  - {id: deals, name: Deals, weight: 60, direction: higher, aggregate: sum, phasing: {step: 1}, basic: {target: 5}, challenge: {target: 7, bonus: 2.345}}
  - id: stock
    name: Days of stock
    weight: 40
    direction: range
    aggregate: last
    basic: {target: [5, 10], scoring: {method: perUnit, deduct: 1, per: 1}}
---
kind: actuals
department: d
values:
  deals: {2026-01: 0, 2026-02: 0, 2026-03: 1, 2026-04: 1, 2026-05: 0}
  stock: {2026-01: 4, 2026-02: 7, 2026-03: 9, 2026-04: 10, 2026-05: 15}
---
kind: review
cycle: 2026-03
department: d
held: 2026-04-03
changes:
  - {item: d/deals, field: basic.target, from: 6, to: 5, reason: Line sold, requestedBy: A, approvedBy: B, approved: 2026-04-03, effective: 2026-04}
`;

let plan: TempPlan;
beforeAll(() => (plan = new TempPlan({ 'plan.yaml': PLAN })));
afterAll(() => plan.dispose());

const printed = async (...argv: readonly string[]): Promise<string> => (await hoshin([...argv, plan.root])).out;

interface ReviewJson {
  readonly checking: { readonly kpis: readonly { readonly id: string; readonly gap: number }[] };
}

test('the gap of a range is the distance to the bound that it lies beyond, and 0 inside', async () => {
  const gapIn = async (cycle: string): Promise<number> => {
    const review = JSON.parse(await printed('review', cycle, '-f', 'json')) as ReviewJson;
    return review.checking.kpis.find(({ id }) => id === 'stock')!.gap;
  };
  expect(await Promise.all(['2026-01', '2026-02', '2026-05'].map(gapIn))).toEqual([-1, 0, 5]);
  expect(await printed('review', '2026-05')).toMatch(/Gap to date +\+5\n/);
});

test('the months of a letter are those of the review, after an approved change too', async () => {
  const inLetter = /^Deals +(\d[\d ]*)$/m.exec(await printed('letter', 'd'))![1]!;
  const inReview = /^Deals +plan +\d+ +(\d[\d ]*)$/m.exec(await printed('review', '2026-05'))![1]!;
  const months = (text: string): readonly string[] => text.trim().split(/ +/).slice(0, 6);
  expect(months(inLetter)).toEqual(['0', '1', '0', '0', '0', '1']);
  expect(months(inLetter)).toEqual(months(inReview));
});

test('bonuses, caps and grades keep every digit that they are written with, in letters and in JSON and CSV', async () => {
  const letter = await printed('letter', 'd');
  for (const text of ['2.345', '7.125', '97.125', '1.23456', '0.5000']) expect(letter).toContain(text);
  for (const argv of [
    ['score', '2026-05', '-f', 'json'],
    ['score', '2026-05', '-f', 'csv'],
    ['review', '2026-05', '-f', 'json'],
    ['explain', 'd/deals', '2026-05', '-f', 'json'],
    ['letter', 'd', '-f', 'json'],
    ['letter', 'd', '-f', 'csv'],
  ])
    expect([argv, await printed(...argv)]).toEqual([argv, expect.stringContaining('2.345') as unknown]);
});

test('an attainment a trifle below its target is 100 nowhere', async () => {
  const close = new TempPlan({
    'plan.yaml': 'kind: plan\nid: p\nname: P\n',
    'company.yaml': `kind: scorecard
year: 2026
kpis:
  - {id: sales, name: Sales, weight: 100, direction: higher, aggregate: last, basic: {target: 100000000000}}
---
kind: actuals
values: {sales: {2026-01: 99999999999}}
`,
  });
  for (const line of ['score 2026-01', 'review 2026-01', 'review 2026-01 -f html', 'explain company/sales 2026-01']) {
    const { out } = await hoshin([...line.split(' '), close.root]);
    expect([line, /(?<![<.\d]|&lt;)100(\.0+)?%[^%]{0,20}A\b/.exec(out)?.[0]]).toEqual([line, undefined]);
  }
  for (const line of ['score 2026-01 -f json', 'score 2026-01 -f csv', 'review 2026-01 -f json'])
    expect((await hoshin([...line.split(' '), close.root])).out).toContain('0.9999');
  expect((await hoshin(['score', '2026-01', close.root])).out).toContain('<100%');
  close.dispose();
});

test('tiers, steps and limits are printed as they are written, whatever their places', async () => {
  const fine = new TempPlan({
    'plan.yaml': 'kind: plan\nid: p\nname: P\n',
    'company.yaml': `kind: scorecard
year: 2026
kpis:
  - id: dose
    name: Dose
    weight: 60
    direction: lower
    aggregate: last
    phasing: {from: 0.00012345678}
    basic: {target: 0.00000125, scoring: {method: steps, tiers: [[0.00000125, 99.12345678], [0.00000375, 60]]}}
  - {id: parts, name: Parts, weight: 40, direction: higher, aggregate: sum, phasing: {step: 0.00000005}, basic: {target: 0.00000045}}
`,
  });
  const say = async (...argv: readonly string[]): Promise<string> => (await hoshin([...argv, fine.root])).out;
  for (const argv of [
    ['letter', 'company'],
    ['letter', 'company', '--language', 'zh-CN'],
    ['explain', 'company/dose', '2026'],
  ])
    for (const number of ['0.00000125', '0.00000375', '99.12345678'])
      expect([argv, await say(...argv)]).toEqual([argv, expect.stringContaining(number) as unknown]);
  expect(await say('letter', 'company')).toContain('0.00000005');
  expect(await say('check')).toContain('99.12345678');
  fine.dispose();
});
