import { letter } from '../../src/reports/letter';
import type { Report } from '../../src/reports/base/report';
import type { Plan } from '../../src/model/types';
import schema from '../../schemas/reports/letter.schema.json';
import { GitRepo } from '../support/git-repo';
import { hoshin } from '../support/run-cli';
import { complaints, contextOf, example, EXAMPLES, NOT_IN_GIT, planOf, render, undescribed, widest } from './sample';

const lettersOf = (plan: Plan): readonly Report[] =>
  plan.scorecards.map((scorecard) => letter.build({ plan, scorecard, revision: NOT_IN_GIT }, contextOf(plan)));

test.each(EXAMPLES)('letters of %s have the shape of the schema, and their text fits 80 columns', (name) => {
  for (const report of lettersOf(example(name).plan)) {
    expect(complaints(schema, report.data)).toEqual([]);
    expect(widest(render(report, 'terminal'))).toBeLessThanOrEqual(80);
  }
});

test('every field of the schema is described', () => expect(undescribed(schema)).toEqual([]));

const PLAN = `kind: plan
id: p
name: Mill
departments: [{id: x, name: Hall, head: Ann}, {id: y, name: Line, parent: x}, {id: z, name: Fitter, type: position, holder: Bo, parent: y}]
policy:
  negativeList: [{id: late, name: Late, severity: minor, penalty: {percent: 5%}}, {id: fire, name: Open fire, severity: severe, penalty: {percent: 100%}, effect: burnt}]
---
kind: scorecard
department: x
year: 2026
kpis:
  - {id: a, name: Sales, weight: 60, unit: t, direction: higher, aggregate: sum, source: Ledger, basic: {target: 1200}, challenge: {target: 1260, bonus: 5, requires: [b]}}
  - {id: b, name: Stops, weight: 30, direction: lower, aggregate: sum, basic: {target: 0, scoring: {method: perUnit, deduct: 10, per: 1}}}
  - id: c
    name: New hall
    weight: 10
    basic: {scoring: {method: milestones, latePercent: 10, items: [{id: m, name: Open, due: 2026-06-30, share: 100%}]}}
vetoes: [{id: burnt, name: Burnt down, effect: zero}]
---
{kind: scorecard, department: y, year: 2026, kpis: []}
---
{kind: scorecard, department: z, year: 2026, kpis: []}
---
kind: review
cycle: 2026-03
department: x
changes:
  - {item: x/a, field: basic.target, from: 1300, to: 1200, reason: Drought, requestedBy: Ann, approvedBy: Cyd, approved: 2026-04-02, effective: 2026-04}
  - {item: x/b, field: basic.target, from: 0, to: 2, reason: Old machine, requestedBy: Ann}
`;

const textOf = (text: string, id = 'x', format = 'markdown'): string => {
  const { plan } = planOf(text);
  return render(lettersOf(plan)[plan.scorecards.findIndex((scorecard) => scorecard.id === id)]!, format, 200);
};

test('a letter is between a department and the one above it, or the company', () => {
  const partiesOf = (id: string): string[] =>
    textOf(PLAN, id)
      .split('\n')
      .filter((line) => line.startsWith('- **Party '))
      .map((line) => line.replace(/^.*:\*\* /, ''));
  expect([partiesOf('x'), partiesOf('y'), partiesOf('z')]).toEqual([
    ['Mill', 'Hall, Ann'],
    ['Hall, Ann', 'Line'],
    ['Line', 'Fitter, Bo'],
  ]);
});

test('it is a draft until the plan is signed off, then it names the tag', async () => {
  const repo = new GitRepo({ 'plan.yaml': PLAN });
  try {
    repo.commit('plan');
    expect((await hoshin(['letter', 'x'], { cwd: repo.root })).out).toMatch(/Signed off +not yet: a draft until then/);
    repo.git('tag', '-a', '-m', 'agreed', 'plan/2026');
    expect((await hoshin(['letter', 'x', '--rev', 'plan/2026'], { cwd: repo.root })).out).toMatch(
      /Signed off +plan\/2026, [0-9a-f]{7}, by Wang Fang on 2026-01-05\n/,
    );
  } finally {
    repo.dispose();
  }
});

test('what a result earns is worked out, with its bonus', () => {
  expect(textOf(PLAN)).toContain(`| Case | Value | Points | Bonus | Calculation |
| --- | ---: | ---: | ---: | --- |
| threshold | 0 | 0.00 | 0.00 | 1 + (0 − 1200) / 1200 = 0; 60 × 0 = 0 |
| reached to 90% | 1,080 | 54.00 | 0.00 | 1 + (1080 − 1200) / 1200 = 0.9; 60 × 0.9 = 54 |
| on target | 1,200 | 60.00 | 0.00 | 1 + (1200 − 1200) / 1200 = 1; 60 × 1 = 60 |
| challenge | 1,260 | 60.00 | 5.00 | 1 + (1260 − 1200) / 1200 = 1.05; min(1.05; 1) = 1; 60 × 1 = 60 |
| reached to 110% | 1,320 | 60.00 | 5.00 | 1 + (1320 − 1200) / 1200 = 1.1; min(1.1; 1) = 1; 60 × 1 = 60 |`);
});

test('what a bonus requires is told by name, and that a missed challenge loses nothing', () => {
  expect(textOf(PLAN)).toContain('| Sales | 1,260 t | 5.00 | all or nothing | Stops |');
  expect(textOf(PLAN)).toContain('A challenge that is missed, late or given up loses nothing.');
});

const scoringText = (kpi: string): string => {
  const text = textOf(
    `${PLAN.slice(0, PLAN.indexOf('---'))}---\n{kind: scorecard, department: x, year: 2026, kpis: [{id: a, name: A, weight: 100, ${kpi}}]}\n`,
  );
  return text
    .split('\n')
    .find((line) => line.endsWith('| not written down |'))!
    .split(' | ')
    .at(-2)!;
};

test.each([
  [
    'unit: t, direction: higher, aggregate: sum, basic: {target: 10, scoring: {zeroBelow: 80%}}',
    'The points follow the attainment: weight × attainment, at most 100% of the weight. An attainment below 80% earns nothing.',
  ],
  [
    'unit: "%", direction: higher, aggregate: mean, basic: {target: 99.5, scoring: {method: perUnit, deduct: 2, per: 0.1, maxDeduct: 20}}',
    'The target reached earns all points. 2 points off per 0.1 percentage points short of it, parts in proportion, 20 points at most.',
  ],
  [
    'unit: t, direction: lower, aggregate: sum, basic: {target: 50, scoring: {method: perUnit, deduct: 1, per: 5, unit: percent, partial: full, bonus: 1, maxBonus: 5}}',
    'The target reached earns all points. 1 point off per 5% of the target over it, a part counting as a whole one, until nothing is left. Better than that: 1 point more per 5% of the target, 5 points at most.',
  ],
  [
    'unit: d, direction: range, aggregate: last, basic: {target: [20, 30], scoring: {method: perUnit, deduct: 5, per: 1, partial: ignore}}',
    'The target reached earns all points. 5 points off per 1 d outside it, for complete ones only, until nothing is left.',
  ],
  [
    'direction: lower, aggregate: sum, basic: {target: 0, scoring: {method: perUnit, deduct: 50, per: 1}}',
    'Zero tolerance: full points only if there is none at all. 50 points off per 1, parts in proportion, until nothing is left.',
  ],
  [
    'unit: h, direction: lower, aggregate: mean, basic: {target: 3, scoring: {method: steps, tiers: [[3, 100], [5, 80]], otherwise: 10}}',
    'The best tier reached counts, its bound included, in per cent of the weight: at most 3 h → 100%; at most 5 h → 80%; otherwise 10%.',
  ],
  [
    'direction: higher, aggregate: mean, basic: {target: 100, scoring: {method: linear, points: [[80, 60], [100, 100]], below: 0}}',
    'The points lie on straight lines between these values, in per cent of the weight: 80 → 60%; 100 → 100%. Below 80: 0%. Above 100: 100%.',
  ],
  [
    'basic: {scoring: {method: milestones, latePercent: 10, items: [{id: m, name: M, due: 2026-06-30, share: 100%}]}}',
    'Each milestone earns its share of the weight, times the quality that it is accepted with. One that is not accepted earns nothing. Accepted late, it loses 10% for each 7 days that have begun.',
  ],
  [
    'direction: higher, aggregate: sum, basic: {target: 0}',
    'This method cannot be applied to the objective as it stands; “hoshin check” says why.',
  ],
])('the method in words: %s', (kpi, expected) => {
  expect(scoringText(kpi)).toBe(expected);
});

test('pay is promised only where the policy writes it', () => {
  const silent = 'The plan does not say what pay follows from the result.';
  expect(textOf(PLAN)).toContain(silent);
  const written = textOf(PLAN.replace('policy:\n', 'policy:\n  pay: {factors: [department, company], prepay: 50%}\n'));
  expect(written).not.toContain(silent);
  expect(written).toContain(
    'Annual performance pay = annual part × coefficient of the department × coefficient of the company. Unless agreed otherwise with a person, 50% of the annual part is paid in advance',
  );
});

test('an item of the negative list that is a veto is named beside it', () => {
  expect(textOf(PLAN)).toContain(
    '- Burnt down: The score is 0.\n- “Open fire” of the negative list counts as “Burnt down”.',
  );
});

test('approved adjustments are listed, others are not', () => {
  expect(textOf(PLAN)).toContain(
    'Approved adjustments:\n\n- Sales, basic target: 1300 → 1200. Approved by Cyd on 2026-04-02.\n\n',
  );
});

test('a year without the department, and what is no year, are mistakes of the call', async () => {
  const { err } = await hoshin(['letter', 'production', 'examples/river-foods', '--year', '2026-06']);
  expect(err).toBe('hoshin: A letter is of a year; “2026-06” is none.\nhelp: Write --year 2026.\n');
  expect((await hoshin(['letter', 'produktion', 'examples/river-foods'])).err).toMatch(
    /^hoshin: There is no department “produktion”\.\nhelp: Did you mean “production”\?/,
  );
});
