import type { Plan } from '../../model/types';
import { kpisOf } from '../../model/walk';
import { parseFormula, type FormulaProblem } from '../../scoring/formula';
import { locate } from '../../source/locate';
import type { Localized } from '../../util/language';
import type { RuleContext } from '../rule';

/** Formulas that are not arithmetic over the names of their inputs. */
export function checkFormulas(plan: Plan, { report }: RuleContext): void {
  for (const { address, valueTree } of kpisOf(plan)) {
    if (!valueTree) continue;
    const names = valueTree.inputs.map(({ name }) => name);
    const parsed = parseFormula(valueTree.formula, names);
    if (!('problem' in parsed)) continue;
    const { problem } = parsed;
    report({
      message: {
        en: `The formula of “${address}” ${problem.text.en}.`,
        'zh-CN': `“${address}”的计算公式${problem.text['zh-CN']}。`,
      },
      span: locate(valueTree.origin, ['formula']),
      help: helpFor(problem, names),
    });
  }
}

function helpFor({ reason }: FormulaProblem, names: readonly string[]): Localized {
  if (reason === 'unknown-name') {
    return {
      en: `Use the names of “inputs:”, which are ${names.join(', ')}, or add one there.`,
      'zh-CN': `请使用“inputs:”中的名称（${names.join('、')}），或在其中加上它。`,
    };
  }
  return reason === 'too-long' || reason === 'too-deep' ? SPLIT : ARITHMETIC;
}

const SPLIT: Localized = {
  en: 'Split it: give a part of it a KPI of its own.',
  'zh-CN': '请拆分公式，把其中一部分单独设为KPI。',
};

const ARITHMETIC: Localized = {
  en: 'A formula has + - * / ( ), decimal numbers, the names of its inputs, and sum, mean, min, max.',
  'zh-CN': '公式只能由+ - * / ( )、十进制数、“inputs:”中的名称以及sum、mean、min、max组成。',
};
