import type { Expression } from 'jsep';
import { decimal, isHuge, isZero, max, min, sum, type Decimal } from '../util/decimal';
import { parseTree } from './formula-parser';
import { checkTokens, endsValue, tokensOf, type FormulaProblem, type Token } from './formula-tokens';
import { operand } from './step';

export type { FormulaProblem };

/** A formula of a value tree, read: `volume * price - cost` (spec 01, 03.7). */
export interface Formula {
  readonly tokens: readonly Token[];
  readonly root: Node;
}

/** A part of a formula. Literals are exact. */
export type Node =
  | { readonly type: 'number'; readonly value: Decimal }
  | { readonly type: 'input'; readonly name: string }
  | { readonly type: 'negative'; readonly of: Node }
  | { readonly type: 'operation'; readonly operator: Operator; readonly left: Node; readonly right: Node }
  | { readonly type: 'call'; readonly name: FunctionName; readonly parts: readonly Node[] };

type Operator = '+' | '-' | '*' | '/';
type FunctionName = 'sum' | 'mean' | 'min' | 'max';

/** The value of an input by its name; undefined when it has none. */
export type InputValue = (name: string) => Decimal | undefined;

export type ParsedFormula = { readonly formula: Formula } | { readonly problem: FormulaProblem };

/**
 * Reads a formula over the names of its inputs. Nothing in it is ever executed; whatever is not arithmetic is a problem
 * with its place.
 */
export function parseFormula(text: string, names: readonly string[]): ParsedFormula {
  const scanned = tokensOf(text);
  if ('problem' in scanned) return scanned;
  const problem = checkTokens(text, scanned.tokens, names);
  if (problem) return { problem };
  const parsed = parseTree(text);
  return 'problem' in parsed ? parsed : { formula: { tokens: scanned.tokens, root: nodeOf(parsed.tree) } };
}

/**
 * The value of a formula; undefined when an input has no value, on a division by zero, or where it outgrows every
 * figure of a company.
 */
export const evaluate = ({ root }: Formula, value: InputValue): Decimal | undefined => valueOf(root, value);

/** True for a formula that only adds and subtracts, so that each input's own variance is its contribution. */
export const isSumOrDifference = ({ root }: Formula): boolean => addsOnly(root);

/** The formula with its values in the place of names: `190 × 5.2 − 3`. */
export const inNumbers = ({ tokens }: Formula, value: InputValue): string =>
  tokens.map((token, i) => printed(token, tokens[i - 1], value)).join('');

/** The formula as it is read: `volume × price − cost`. */
export const inNames = (formula: Formula): string => inNumbers(formula, () => undefined);

/** The tokens allow no more kinds of nodes than these. */
function nodeOf(tree: Expression): Node {
  const { type, ...rest } = tree as Expression & { raw: string; name: string; operator: Operator } & Record<
      string,
      Expression
    >;
  if (type === 'Literal') return { type: 'number', value: decimal(rest.raw) };
  // A name like any other.
  if (type === 'ThisExpression') return { type: 'input', name: 'this' };
  if (type === 'Identifier') return { type: 'input', name: rest.name };
  if (type === 'UnaryExpression') return { type: 'negative', of: nodeOf(rest.argument!) };
  if (type === 'BinaryExpression')
    return { type: 'operation', operator: rest.operator, left: nodeOf(rest.left!), right: nodeOf(rest.right!) };
  const call = tree as Expression & { callee: { name: FunctionName }; arguments: Expression[] };
  return { type: 'call', name: call.callee.name, parts: call.arguments.map(nodeOf) };
}

function valueOf(node: Node, value: InputValue): Decimal | undefined {
  if (node.type === 'number') return node.value;
  if (node.type === 'input') return value(node.name);
  if (node.type === 'negative') return valueOf(node.of, value)?.neg();
  const parts = (node.type === 'call' ? node.parts : [node.left, node.right]).map((part) => valueOf(part, value));
  if (!parts.every((part) => part !== undefined)) return undefined;
  const made = node.type === 'call' ? FUNCTIONS[node.name](parts) : OPERATIONS[node.operator](parts[0]!, parts[1]!);
  // Squares of squares of squares double their digits with each level.
  return made && (isHuge(made) ? undefined : made);
}

const OPERATIONS: Record<Operator, (left: Decimal, right: Decimal) => Decimal | undefined> = {
  '+': (left, right) => left.add(right),
  '-': (left, right) => left.sub(right),
  '*': (left, right) => left.mul(right),
  '/': (left, right) => (isZero(right) ? undefined : left.div(right)),
};

const FUNCTIONS: Record<FunctionName, (parts: readonly Decimal[]) => Decimal> = {
  sum: (parts) => sum(parts),
  mean: (parts) => sum(parts).div(parts.length),
  min: ([first, ...rest]) => min(first!, ...rest),
  max: ([first, ...rest]) => max(first!, ...rest),
};

function addsOnly(node: Node): boolean {
  if (node.type === 'negative') return addsOnly(node.of);
  if (node.type === 'operation') return '+-'.includes(node.operator) && addsOnly(node.left) && addsOnly(node.right);
  return node.type === 'call' ? node.name === 'sum' && node.parts.every(addsOnly) : true;
}

const SIGNS: Record<string, string> = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' / ', ',': '; ' };

function printed({ type, text }: Token, before: Token | undefined, value: InputValue): string {
  if (type === 'number') return text;
  if (type === 'sign') return text === '-' && !endsValue(before) ? '−' : (SIGNS[text] ?? text);
  const found = type === 'name' ? value(text) : undefined;
  return found ? operand(found) : text;
}
