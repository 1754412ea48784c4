import type { Expression } from 'jsep';
import { unexpectedIn, type FormulaProblem } from './formula-tokens';

type Jsep = typeof import('jsep');

let arithmetic: Jsep | undefined;

/** The syntax tree of a formula whose tokens are known to be arithmetic. */
export function parseTree(text: string): { readonly tree: Expression } | { readonly problem: FormulaProblem } {
  arithmetic ??= loadArithmetic();
  try {
    return { tree: arithmetic(text) };
  } catch (error) {
    const { index = text.length } = error as { index?: number };
    const isEnd = index >= text.length;
    return {
      problem: {
        reason: 'syntax',
        text: isEnd ? { en: 'ends too early', 'zh-CN': '不完整' } : unexpectedIn(text[index]!),
        offset: Math.min(index, text.length),
      },
    };
  }
}

/** jsep without all that is not arithmetic; loaded only for a plan that has a formula. */
function loadArithmetic(): Jsep {
  const jsep = require('jsep') as Jsep;
  jsep.removeAllUnaryOps();
  jsep.removeAllBinaryOps();
  jsep.removeAllLiterals();
  jsep.addUnaryOp('-');
  for (const [operator, precedence] of Object.entries({ '+': 1, '-': 1, '*': 2, '/': 2 }))
    jsep.addBinaryOp(operator, precedence);
  return jsep;
}
