import type { Localized } from '../util/language';

/**
 * The reason why a formula cannot be read. `text` is a sentence fragment that follows “The formula”; `offset` counts
 * UTF-16 units from 0.
 */
export interface FormulaProblem {
  readonly reason: 'too-long' | 'too-deep' | 'not-arithmetic' | 'unknown-name' | 'unknown-function' | 'syntax';
  readonly text: Localized;
  readonly offset: number;
}

export interface Token {
  readonly type: 'number' | 'name' | 'function' | 'sign';
  readonly text: string;
  readonly offset: number;
}

const LONGEST = 500;
const DEEPEST = 32;
const FUNCTIONS = ['sum', 'mean', 'min', 'max'];
const TOKEN = /(?<number>\d+(?:\.\d+)?)|(?<name>[\p{L}_][\p{L}\p{M}\p{N}_]*)|(?<sign>[-+*/(),])/uy;

/** The tokens of a formula. A name before `(` is that of a function. */
export function tokensOf(text: string): { readonly tokens: readonly Token[] } | { readonly problem: FormulaProblem } {
  if (text.length > LONGEST) return { problem: { reason: 'too-long', text: TOO_LONG, offset: LONGEST } };
  const tokens: Token[] = [];
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, TOKEN.lastIndex)) {
    TOKEN.lastIndex = at;
    const { number, name, sign } = TOKEN.exec(text)?.groups ?? {};
    const found = number ?? name ?? sign;
    if (found === undefined)
      return { problem: { reason: 'not-arithmetic', text: notAllowed(characterAt(text, at)), offset: at } };
    const type = number
      ? 'number'
      : sign
        ? 'sign'
        : text[skipSpace(text, TOKEN.lastIndex)] === '('
          ? 'function'
          : 'name';
    tokens.push({ type, text: found, offset: at });
  }
  return { tokens };
}

/**
 * The first token that cannot stand where it does, or undefined. What is left for the parser is how the signs fit
 * together.
 */
export function checkTokens(
  text: string,
  tokens: readonly Token[],
  names: readonly string[],
): FormulaProblem | undefined {
  if (tokens.length === 0) return { reason: 'syntax', text: { en: 'is empty', 'zh-CN': '为空' }, offset: 0 };
  const open: boolean[] = [];
  for (const [i, token] of tokens.entries()) {
    const problem = placeProblem(token, tokens[i - 1], open) ?? nameProblem(token, names);
    if (problem) return { ...problem, offset: token.offset };
    if (token.text === '(') open.push(tokens[i - 1]?.type === 'function');
    if (token.text === ')') open.pop();
    if (open.length > DEEPEST) return { reason: 'too-deep', text: TOO_DEEP, offset: token.offset };
  }
  return open.length > 0
    ? { reason: 'syntax', text: { en: 'lacks a closing “)”', 'zh-CN': '缺少右括号“)”' }, offset: text.length }
    : undefined;
}

type Problem = Omit<FormulaProblem, 'offset'>;

const TOO_LONG: Localized = { en: `is longer than ${LONGEST} characters`, 'zh-CN': `超过${LONGEST}个字符` };

const TOO_DEEP: Localized = { en: `is nested deeper than ${DEEPEST} levels`, 'zh-CN': `的括号嵌套超过${DEEPEST}层` };

const notAllowed = (character: string): Localized => ({
  en: `may not contain “${character}”`,
  'zh-CN': `不能含有“${character}”`,
});

export const unexpectedIn = (text: string): Localized => ({
  en: `has an unexpected “${text}”`,
  'zh-CN': `在“${text}”处有误`,
});

function nameProblem({ type, text }: Token, names: readonly string[]): Problem | undefined {
  if (type === 'name' && !names.includes(text))
    return { reason: 'unknown-name', text: { en: `has no input “${text}”`, 'zh-CN': `中的“${text}”不在“inputs:”中` } };
  if (type !== 'function' || FUNCTIONS.includes(text)) return undefined;
  return {
    reason: 'unknown-function',
    text: {
      en: `may call ${FUNCTIONS.join(', ')}, not “${text}”`,
      'zh-CN': `只能使用${FUNCTIONS.join('、')}，不能使用“${text}”`,
    },
  };
}

/** `open` says of each bracket around the token whether it holds the arguments of a function. */
function placeProblem(token: Token, before: Token | undefined, open: readonly boolean[]): Problem | undefined {
  const unexpected: Problem = { reason: 'syntax', text: unexpectedIn(token.text) };
  if (!fits(token, endsValue(before))) return unexpected;
  // Only the arguments of a function are separated by commas.
  if (token.text === ',' && !open.at(-1)) return unexpected;
  return token.text === ')' && open.length === 0 ? unexpected : undefined;
}

/** Values and signs take turns; a minus may also stand before a value. */
function fits({ type, text }: Token, afterValue: boolean): boolean {
  const startsValue = type !== 'sign' || text === '(';
  return startsValue ? !afterValue : afterValue || text === '-';
}

/** Tests for a token after which a sign stands between two values. */
export const endsValue = (token: Token | undefined): boolean =>
  token?.type === 'number' || token?.type === 'name' || token?.text === ')';

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text[at]!)) at++;
  return at;
}

const characterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at)!);
