import { TO_BE_WRITTEN, type Kind } from './kind';

const SOURCE = `import type { Kpi } from '../model/types';
import { kpisOf } from '../model/walk';
import { locate } from '../source/locate';
import { ZERO } from '../util/decimal';
import type { Rule } from './rule';

export const newOne: Rule = {
  id: 'new-one',
  summary: '${TO_BE_WRITTEN}the problem in one sentence, as in “A KPI weighs more than 40.”',
  severity: 'warning',
  group: 'structure',
  check(plan, { report }) {
    for (const kpi of kpisOf(plan)) {
      if (!isWrong(kpi)) continue;
      report({
        message: {
          en: \`${TO_BE_WRITTEN}the problem and its values, as in “KPI “\${kpi.address}” weighs 50, more than 40.”\`,
          'zh-CN': \`${TO_BE_WRITTEN}\${kpi.address}\`,
        },
        span: locate(kpi.origin, ['weight']),
        help: {
          en: '${TO_BE_WRITTEN}what to do, as in “Give some of its points to other KPIs.”',
          'zh-CN': '${TO_BE_WRITTEN}what to do, in Chinese',
        },
      });
    }
  },
};

// ${TO_BE_WRITTEN}when there is a problem
const isWrong = ({ weight }: Kpi): boolean => weight.lt(ZERO);
`;

const PLAN = `\`\`\`yaml 2026/sales.yaml
kind: scorecard
department: sales
year: 2026
kpis:
  - {id: volume, name: Sales volume, weight: 100, unit: t, direction: higher, aggregate: sum, basic: {target: 12000}}
\`\`\``;

const PAGE = `# new-one

${TO_BE_WRITTEN}the summary of the rule

## Why

${TO_BE_WRITTEN}what it costs to leave the problem as it is

## Problem

${PLAN}

\`\`\`text
\`\`\`

## Fixed

${PLAN}

## When to allow it

${TO_BE_WRITTEN}when it is no problem
`;

const PAGE_IN_CHINESE = `# new-one

${TO_BE_WRITTEN}the summary, as src/language/zh-CN/rules.ts has it

## 为什么

${TO_BE_WRITTEN}what it costs to leave the problem as it is

## 问题

${PLAN}

\`\`\`text
\`\`\`

## 改正

${PLAN}

## 何时允许

${TO_BE_WRITTEN}when it is no problem
`;

export const rule: Kind = {
  name: 'rule',
  spelling: 'kebab-case',
  files: {
    'src/rules/new-one.ts': SOURCE,
    'src/rules/new-one.md': PAGE,
    'src/rules/zh-CN/new-one.md': PAGE_IN_CHINESE,
  },
  lines: [
    { file: 'src/rules/index.ts', text: `import { newOne } from './new-one';` },
    { file: 'src/rules/index.ts', into: ['// Structure'], text: '  newOne,' },
  ],
  next: [
    'Fill in src/rules/new-one.ts, and move its line in src/rules/index.ts to its group.',
    'Fill in src/rules/new-one.md: a plan with the problem, and the same without it; src/rules/zh-CN/new-one.md says so in Chinese.',
    'npx jest test/rules.test.ts test/language fails until then; UPDATE=1 npx jest test/rules.test.ts writes the output of the page.',
    'UPDATE=1 npx jest test/check-in-chinese.test.ts test/readme.test.ts adds it to the golden file and to the tables.',
  ],
};
