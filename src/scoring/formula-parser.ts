import type { Expression } from 'jsep';
import type { FormulaProblem } from './formula-tokens';

type Jsep = typeof import('jsep');

let arithmetic: Jsep | undefined;

/** The syntax tree of a formula whose tokens are known to be arithmetic. */
export function parseTree(text: string): { readonly tree: Expression } | { readonly problem: FormulaProblem } {
  arithmetic ??= loadArithmetic();
  try {
    return { tree: arithmetic(text) };
  } catch (error) {
    const { index = text.length } = error as { index?: number };
    return { problem: { reason: 'syntax', text: index >= text.length ? 'ends too early' : `has an unexpected “${text[index]}”`, offset: Math.min(index, text.length) } };
  }
}

/** jsep without all that is not arithmetic; loaded only for a plan that has a formula. */
function loadArithmetic(): Jsep {
   
  const jsep = require('jsep') as Jsep;
  jsep.removeAllUnaryOps();
  jsep.removeAllBinaryOps();
  jsep.removeAllLiterals();
  jsep.addUnaryOp('-');
  for (const [operator, precedence] of Object.entries({ '+': 1, '-': 1, '*': 2, '/': 2 })) jsep.addBinaryOp(operator, precedence);
  return jsep;
}
