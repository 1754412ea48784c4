import type { Localized } from '../util/language';
import type { YamlProblem } from './parsed-yaml';
import { ProblemList } from './problem-list';

/**
 * Controls (but tab and line ends), bidirectional overrides, line and paragraph separators, byte order marks, lone
 * surrogates.
 */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const EACH_FORBIDDEN = new RegExp(FORBIDDEN, 'g');

export const hasForbiddenCharacter = (text: string): boolean => FORBIDDEN.test(text);

/** One problem for each character that could hide or reorder what a person sees. */
export function forbiddenCharacters(text: string): readonly YamlProblem[] {
  if (!FORBIDDEN.test(text)) return [];
  const problems = new ProblemList();
  for (const { 0: character, index } of text.matchAll(EACH_FORBIDDEN)) problems.add(() => forbidden(character, index));
  return problems.all;
}

function forbidden(character: string, index: number): YamlProblem {
  const { en, 'zh-CN': zh } = nameOf(character);
  return {
    code: 'yaml-unsafe',
    message: { en: `The character ${en} is not allowed in a plan.`, 'zh-CN': `计划中不允许使用字符${zh}。` },
    help: character === '\r' ? SAVE_WITH_LF : DELETE_IT,
    start: index,
    end: index + 1,
  };
}

const SAVE_WITH_LF: Localized = {
  en: 'Save the file with the line ends LF or CRLF.',
  'zh-CN': '请用LF或CRLF换行符保存文件。',
};

const DELETE_IT: Localized = {
  en: 'Delete it; it cannot be seen, but it can change what a reader sees.',
  'zh-CN': '请删除它；它看不见，却可能改变读者看到的内容。',
};

const NAMES: Readonly<Record<string, Localized>> = {
  '\u001b': { en: 'escape', 'zh-CN': '转义符' },
  '\u0000': { en: 'null', 'zh-CN': '空字符' },
  '\ufeff': { en: 'byte order mark', 'zh-CN': '字节顺序标记' },
  '\r': { en: 'carriage return', 'zh-CN': '回车符' },
};

function nameOf(character: string): Localized {
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES[character];
  return name ? { en: `${code} (${name.en})`, 'zh-CN': `${code}（${name['zh-CN']}）` } : { en: code, 'zh-CN': code };
}
