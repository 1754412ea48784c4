import { movedGoalposts } from '../../src/history';
import { comparePlans } from '../../src/history/compare-plans';
import { checkTexts, type Texts } from '../support/check-texts';

const PLAN = (packing: string): string =>
  `kind: plan\nid: p\nname: P\ndepartments: [${packing}, {id: sales, name: Sales}]\n`;

const CARD = (department: string, kpi: string, more = ''): string => `kind: scorecard
department: ${department}
year: 2026
kpis:
  - {${kpi}, name: Pass rate, perspective: process, weight: 100, direction: higher, aggregate: mean, basic: {target: 98}, measures: [{id: line, name: Line, owner: Li Na, due: 2026-06-30, effect: 1}]}
${more}`;

const SALES = (address: string): string => `kind: scorecard
department: sales
year: 2026
kpis:
  - {id: margin, name: Margin, perspective: financial, weight: 100, direction: higher, formula: a * 2, inputs: {a: ${address}}, basic: {target: 196}, supports: [${address}]}
`;

const ACTUALS =
  'kind: actuals\ndepartment: packing\nvalues: {pass-rate: {2026-01: 97, 2026-02: 98}}\nforecasts: {pass-rate: {value: 99, on: 2026-02-01}}\n';
const REVIEW = `kind: review
cycle: 2026-02
department: packing
held: 2026-03-02
do: [{measure: pass-rate/line, progress: 50%}]
check: [{kpi: pass-rate, finding: Low}]
act: [{id: a, action: Do it, for: pass-rate/line}]
changes:
  - {item: packing/pass-rate, field: basic.target, from: 99, to: 98, requestedBy: Li Na, approvedBy: Wang Fang, approved: 2026-03-02}
`;

const BEFORE: Texts = {
  'plan.yaml': PLAN('{id: packing, name: Packing}'),
  'card.yaml': CARD('packing', 'id: pass-rate'),
  'sales.yaml': SALES('packing/pass-rate'),
  'actuals.yaml': ACTUALS,
  'review.yaml': REVIEW,
};

const RENAMED: Texts = {
  ...BEFORE,
  'plan.yaml': PLAN('{id: filling, name: Packing, formerly: [packing]}'),
  'card.yaml': CARD('filling', 'id: first-pass-rate, formerly: [pass-rate]'),
  'sales.yaml': SALES('filling/first-pass-rate'),
};

const check = (texts: Texts) => checkTexts(texts, '2026-03-05');
const codes = (texts: Texts): readonly string[] => check(texts).diagnostics.map(({ code }) => code);

test('a department and a KPI with new ids keep their actuals, forecasts, reviews and approvals', () => {
  const { plan } = check(RENAMED);
  const [kpi] = plan.scorecards.find(({ id }) => id === 'filling')!.kpis;
  const [review] = plan.reviews;
  expect(codes(RENAMED)).toEqual(codes(BEFORE));
  expect([kpi!.address, kpi!.actuals.entries.length, kpi!.forecast?.value.toString()]).toEqual([
    'filling/first-pass-rate',
    2,
    '99',
  ]);
  expect(review).toMatchObject({ scorecardId: 'filling' });
  expect(review!.findings[0]!.kpi.target).toBe(kpi);
  expect(review!.progress[0]!.measure.target).toBe(kpi!.measures[0]);
  expect(review!.changes[0]!.item.target).toBe(kpi);
});

test('addresses of other files may have the former ids too', () => {
  expect(codes({ ...RENAMED, 'sales.yaml': SALES('packing/pass-rate') })).toEqual(codes(BEFORE));
});

test('a new id is no change, and what was agreed under the old one is still held', () => {
  const [before, now] = [check(BEFORE).plan, check(RENAMED).plan];
  expect(comparePlans(before, now)).toEqual([]);
  const moved = check({
    ...RENAMED,
    'card.yaml': RENAMED['card.yaml']!.toString().replace('target: 98', 'target: 97'),
  }).plan;
  expect(movedGoalposts(before, moved, { year: 2026, today: '2026-12-31' })).toMatchObject([
    { address: 'filling/first-pass-rate', field: 'basic.target', before: '98', after: '97' },
  ]);
});

test('an approval that names the old address approves the change of the new one', () => {
  const agreed = check({
    ...BEFORE,
    'card.yaml': CARD('packing', 'id: pass-rate').replace('target: 98', 'target: 99'),
  });
  expect(movedGoalposts(agreed.plan, check(RENAMED).plan, { year: 2026, today: '2026-12-31' })).toMatchObject([
    { field: 'basic.target', approval: { approvedBy: 'Wang Fang' } },
  ]);
});

test('last year’s KPI under its old id is the same one', () => {
  const lastYear = CARD('packing', 'id: pass-rate')
    .replace('year: 2026', 'year: 2025')
    .replace('due: 2026', 'due: 2025');
  const { plan } = check({ ...RENAMED, 'last.yaml': lastYear });
  expect(plan.scorecards.flatMap(({ kpis }) => kpis.map(({ address }) => address))).toEqual([
    'filling/first-pass-rate',
    'filling/first-pass-rate',
    'sales/margin',
  ]);
});

test.each([
  [
    'a department',
    { ...RENAMED, 'plan.yaml': PLAN('{id: filling, name: Packing, formerly: [packing, sales]}') },
    'sales',
  ],
  [
    'a KPI',
    {
      ...RENAMED,
      'card.yaml': CARD(
        'filling',
        'id: first-pass-rate, formerly: [pass-rate]',
        '  - {id: pass-rate, name: Old, perspective: process, role: watch, direction: higher, aggregate: mean}\n',
      ),
    },
    'pass-rate',
  ],
])('%s whose former id is alive is a duplicate', (_, texts, id) => {
  const found = check(texts).diagnostics.filter(({ code }) => code === 'duplicate-id');
  expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(`“${id}” is a former id`)]);
});

test('two that name one former id are told', () => {
  const plan = PLAN('{id: filling, name: Packing, formerly: [packing]}').replace(
    'name: Sales',
    'name: Sales, formerly: [packing]',
  );
  expect(codes({ ...RENAMED, 'plan.yaml': plan })).toContain('duplicate-id');
});
