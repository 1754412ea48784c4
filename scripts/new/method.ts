import { TO_BE_WRITTEN, type Kind } from './kind';

const SOURCE = `import { ONE, ZERO } from '../../util/decimal';
import { middleOf } from '../attainment';
import { num, result, step } from '../step';
import { weightOrigin, type Method } from './method';

export interface NewOneWords {
  readonly line: string;
  readonly sentences: readonly string[];
}

/** ${TO_BE_WRITTEN}how points follow from the value. So far all of them for a target that is reached, none otherwise. */
export const newOne: Method<'newOne', NewOneWords> = {
  example: (draw) => ({ direction: 'higher', target: draw(1, 500), scoring: { method: 'newOne' } }),
  read: () => ({ method: 'newOne' }),
  write: () => ({}),
  line: (_parameters, words) => words.line,
  sentences: (_parameters, _kpi, words) => words.sentences,
  most: (_parameters, weight) => weight,
  nothingBeyond: (_parameters, { direction, target }) => ({
    [direction === 'lower' ? 'high' : 'low']: middleOf(target!),
  }),
  keepToWeight: () => ({
    en: '${TO_BE_WRITTEN}how a plan keeps the most at the weight, as in “Write “cap: 100%””',
    'zh-CN': '${TO_BE_WRITTEN}the same in Chinese',
  }),
  turns: () => [],
  corners: (_parameters, ends) => ends,
  inapplicable: (_parameters, { direction, target }) => {
    if (!target) return { reason: 'no-target', text: { en: 'needs a target', 'zh-CN': '需要目标值' } };
    return direction === 'range'
      ? { reason: 'range-target', text: { en: 'cannot measure against a range', 'zh-CN': '不能用于区间型目标' } }
      : undefined;
  },
  points: (_parameters, objective) => {
    const { weight, direction, target, actual } = objective;
    if (!actual || !target) return { steps: [] };
    const rate = actual[direction === 'lower' ? 'lte' : 'gte'](middleOf(target)) ? ONE : ZERO;
    const points = weight.mul(rate);
    const how = (): string => \`\${num(weight)} × \${num(rate)} \${result(points)}\`;
    return { points, steps: [step('pointsFromRate', how, weightOrigin(objective))] };
  },
};
`;

const SCHEMA = `        {
          "if": { "properties": { "method": { "const": "newOne" } }, "required": ["method"] },
          "then": {
            "properties": { "method": true },
            "additionalProperties": false
          }
        }`;

const WORDS = `newOne: {
  line: '${TO_BE_WRITTEN}the method and its parameters in one line',
  sentences: ['${TO_BE_WRITTEN}how a KPI is scored, for whoever signs'],
},`;

const METHODS = 'src/scoring/methods/index.ts';
const words = (language: string) => ({
  file: `src/language/${language}/methods.ts`,
  into: ['export const methods', '= {'],
  text: WORDS,
});
const inSchema = (file: string, ...into: readonly string[]) => ({
  file: `schemas/${file}.schema.json`,
  into: [...into, '"enum": ['],
  text: '"newOne"',
});

export const method: Kind = {
  name: 'method',
  spelling: 'camelCase',
  files: { 'src/scoring/methods/new-one.ts': SOURCE },
  lines: [
    { file: METHODS, text: `import { newOne } from './new-one';` },
    { file: METHODS, into: ['const methods = {'], text: 'newOne' },
    {
      file: 'src/model/types/scoring.ts',
      into: ['export interface ScoringParameters {'],
      text: `/** ${TO_BE_WRITTEN}its parameters, as those above; object where it has none. */\nnewOne: object;`,
    },
    words('en'),
    words('zh-CN'),
    inSchema('scorecard', '"ratio: in proportion'),
    { file: 'schemas/scorecard.schema.json', into: ['"latePerDays": {', '"allOf": ['], text: SCHEMA },
    inSchema('reports/explain', '"The scoring method."'),
    inSchema('reports/letter', '"The scoring method."'),
  ],
  next: [
    'Say its parameters in src/model/types/scoring.ts and its keys in schemas/scorecard.schema.json, with what it is in the description of “method”.',
    'Fill in src/scoring/methods/new-one.ts and its words in src/language/en/methods.ts and src/language/zh-CN/methods.ts.',
    'npx jest test/scoring test/language fails until then; put cases worked out by hand into test/scoring/methods.test.ts.',
  ],
};
