import { checkTexts } from '../support/check-texts';
import { hoshin } from '../support/run-cli';
import { TempPlan } from '../support/temp-plan';

const plan = (extra = ''): string => `kind: plan
id: p
name: P
departments: [{id: d, name: Dyeing}]
---
kind: scorecard
department: d
year: 2026
kpis:
  - id: profit
    name: {en: Profit, zh-CN: 利润}
    unit: t
    weight: 60
    direction: higher
    aggregate: last
    frequency: year
    basic: {target: 120}
    challenge: {target: 130, bonus: 5}
  - {id: quality, name: {en: Quality, zh-CN: 合格率}, unit: "%", weight: 40, direction: higher, aggregate: last, frequency: year, basic: {target: 95}}
  - {id: safety, name: {en: Safety index, zh-CN: 安全指数}, role: watch, direction: higher, aggregate: last, frequency: year, basic: {target: 100}}
  - {id: ph, name: {en: Acidity, zh-CN: 酸度}, role: watch, direction: range, aggregate: last, frequency: year, basic: {target: [6, 8]}}
conditions:
  - {id: c1, name: C1, when: {kpi: profit, below: 118}, effect: {kpis: [quality], atMost: 0%}}
  - {id: c2, name: C2, when: {kpi: profit, below: 80%}, effect: {kpis: all, times: 80%}}
  - {id: c3, name: C3, when: {any: [{kpi: profit, below: target}, {kpi: ph, above: target}]}, effect: {bonus: 0}}
  - {id: c4, name: C4, when: {all: [{kpi: quality, below: 90}, {kpi: safety, above: 110}]}, effect: {score: {atMost: 90}}}
  - {id: c5, name: C5, when: {kpi: safety, below: 50}, effect: {gradeAtMost: C}}
  - {id: c6, name: C6, when: {kpi: safety, below: 60}, effect: {multipliers: [m1]}}
  - {id: c7, name: C7, when: {kpi: profit, above: challenge}, effect: {score: {times: 95%}}}
multipliers:
  - {id: m1, name: M1, times: 1.05, approvedBy: Wang Fang}
  - {id: m2, name: M2, kpi: safety, points: [[80, 0.9], [100, 1]]}
---
kind: actuals
department: d
values: {profit: {2026: 95}, quality: {2026: 96}, safety: {2026: 55}, ph: {2026: 9}}
${extra}`;

let files: TempPlan;
beforeAll(() => (files = new TempPlan({ 'plan.yaml': plan() })));
afterAll(() => files.dispose());

/** What follows the name of a condition or multiplier in a list. */
async function said(id: string, ...argv: readonly string[]): Promise<string | undefined> {
  const { out } = await hoshin([...argv, files.root, '-f', 'markdown']);
  return out
    .split('\n')
    .find((line) => line.startsWith(`- ${id}`))
    ?.slice(2 + id.length);
}

const CHINESE = ['--language', 'zh-CN'];

test.each([
  [
    'C1',
    '. If Profit is below 118 t, Quality earns no points (Quality: at most 0 of 40).',
    '：利润低于118 t的，合格率不得分（合格率满分40分，至多计0分）。',
  ],
  [
    'C2',
    '. If the attainment of Profit is below 80%, every basic objective keeps 80% of its points (Profit: 48 in place of 60; Quality: 32 in place of 40).',
    '：利润完成率低于80%的，各项基本目标按得分的80%计分（利润得60分的，计48分；合格率得40分的，计32分）。',
  ],
  [
    'C3',
    '. If Profit is below its target of 120 t, or if Acidity is above its target of 8, no bonus counts.',
    '：利润低于目标值120 t，或酸度高于目标值8的，不计加分。',
  ],
  [
    'C4',
    '. If Quality is below 90%, and Safety index is above 110, the score is 90 at most.',
    '：合格率低于90%，且安全指数高于110的，总分至多90分。',
  ],
  [
    'C5',
    '. If Safety index is below 50, the grade is C at most, whatever the score.',
    '：安全指数低于50的，不论总分多少，等级最高为C。',
  ],
  ['C6', '. If Safety index is below 60, this multiplier does not count: M1.', '：安全指数低于60的，不计系数“M1”。'],
  [
    'C7',
    '. If Profit is above its challenge of 130 t, 95% of the score is left (95 in place of 100).',
    '：利润高于挑战目标130 t的，总分按95%计（100分计95分）。',
  ],
  [
    'M1',
    '. The score is multiplied by 1.05 (100 becomes 105), as approved by Wang Fang.',
    '：总分乘以系数1.05（100分计105分），由Wang Fang批准。',
  ],
])('%s is a sentence of the letter, in English and in Chinese', async (id, english, chinese) => {
  expect(await said(id, 'letter', 'd')).toBe(english);
  expect(await said(id, 'letter', 'd', ...CHINESE)).toBe(chinese);
});

test.each([
  [
    'C1',
    ': Quality counts 0 of 40: Profit 95 t is below 118 t. This takes 28.8 points.',
    '：“合格率”计0分（满分40分）：利润95 t，低于118 t。因此减少28.8分。',
  ],
  [
    'C3',
    ': No bonus counts: Profit 95 t is below its target 120 t; Acidity 9 is above its target 8.',
    '：不计加分：利润95 t，低于目标值120 t；酸度9，高于目标值8。',
  ],
  [
    'C4',
    ': does not apply: Quality 96% is not below 90%; Safety index 55 is not above 110.',
    '：不适用：合格率96%，不低于90%；安全指数55，不高于110。',
  ],
  ['C5', ': does not apply: Safety index 55 is not below 50.', '：不适用：安全指数55，不低于50。'],
  [
    'C7',
    ': does not apply: Profit 95 t is not above its challenge 130 t.',
    '：不适用：利润95 t，不高于挑战目标130 t。',
  ],
  ['M1', ': does not count, by the condition C6.', '：按挂钩条件C6，不计此系数。'],
])('%s is said on the sheet with the figures that decide', async (id, english, chinese) => {
  expect(await said(id, 'score', '2026', '--final')).toBe(english);
  expect(await said(id, 'score', '2026', '--final', ...CHINESE)).toBe(chinese);
});

describe('an approved change of a part of a scorecard', () => {
  const told = (item: string, field: string, to: string): readonly string[] =>
    checkTexts({
      'plan.yaml': plan(`---
kind: review
cycle: 2026-03
department: d
changes:
  - {item: ${item}, field: ${field}, to: ${to}, reason: Agreed, requestedBy: A, approvedBy: B, approved: 2026-04-02}
`),
    }).diagnostics.flatMap(({ code, message }) => (code === 'change-not-applied' ? [message] : []));

  test.each([
    ['conditions.c1', '"{when: {kpi: profit, below: 118}, effect: {kpis: [quality], atMost: 0%}}"'],
    ['conditions.c3', '"{when: {any: [{kpi: profit, below: target}, {kpi: ph, above: target}]}, effect: {bonus: 0}}"'],
    [
      'conditions.c4',
      '"{when: {all: [{kpi: quality, below: 90}, {kpi: safety, above: 110}]}, effect: {score: {atMost: 90}}}"',
    ],
    ['conditions.c5', '"{when: {kpi: safety, below: 50}, effect: {gradeAtMost: C}}"'],
    ['conditions.c6', '"{when: {kpi: safety, below: 60}, effect: {multipliers: [m1]}}"'],
    ['multipliers.m1', '"{times: 1.05}"'],
    ['conditions.c9', 'none'],
  ])('of %s is applied where the plan says %s', (field, to) => {
    expect(told('d', field, to)).toEqual([]);
  });

  test.each([
    [
      'conditions.c1',
      '"{when: {kpi: profit, below: 110}, effect: {kpis: [quality], atMost: 0%}}"',
      'The change of the condition “c1” of “d” to',
    ],
    [
      'conditions.c9',
      '"{when: {kpi: profit, below: 110}, effect: {bonus: 0}}"',
      'is approved, and the plan says none.',
    ],
    ['multipliers.m1', '1.1', 'The change of the multiplier “m1” of “d” to 1.1 is approved, and the plan says'],
  ])('of %s to %s is told where the plan says something else', (field, to, message) => {
    expect(told('d', field, to)).toEqual([expect.stringContaining(message)]);
  });
});
