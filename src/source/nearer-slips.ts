import type { YAMLError } from 'yaml';
import type { Localized } from '../util/language';
import type { YamlProblem } from './parsed-yaml';

/** A slip that people make often, and which the parser notices only by what follows from it. */
interface NearerSlip {
  readonly message: Localized;
  readonly help: Localized;
  /** Offset in the text, where the slip is not where the parser stopped. */
  readonly at?: number;
  /** Text that should stand there, where that is beyond doubt. */
  readonly fix?: YamlProblem['fix'];
}

/** The slip behind an error of the parser, by the line that it is in; undefined for one that the code says well. */
export function nearerSlip(
  { code, message }: Pick<YAMLError, 'code' | 'message'>,
  start: number,
  text: string,
): NearerSlip | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = lineAt(text, from);
  if (KEY_CODES.has(code)) return ofKey(line, from);
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return ofValue({ line, start, from }, text);
  if (code === 'BLOCK_IN_FLOW') return line.includes('，') ? fullWidthComma(line, from) : undefined;
  return UNCLOSED.test(message) && hidesBracket(line) ? HIDDEN : undefined;
}

/** Errors that a key makes which has no colon of its own. */
const KEY_CODES: ReadonlySet<string> = new Set(['MULTILINE_IMPLICIT_KEY', 'BAD_SCALAR_START']);

/** Words of the parser for a bracket that is not closed. */
const UNCLOSED = /end with an? [\]}]/;

const hidesBracket = (line: string): boolean => {
  const comment = line.search(/\s#/);
  return comment >= 0 && /[\]}]/.test(line.slice(comment));
};

const lineAt = (text: string, from: number): string => {
  const end = text.indexOf('\n', from);
  return text.slice(from, end === -1 ? undefined : end).slice(0, MOST_OF_LINE);
};

const MOST_OF_LINE = 1000;

function ofKey(line: string, from: number): NearerSlip | undefined {
  if (line.includes(': ')) return undefined;
  const wide = line.indexOf('：');
  if (wide >= 0) return { ...FULL_WIDTH, ...(IS_KEY.test(line.slice(0, wide)) && { fix: colonAt(wide, line, from) }) };
  const [key] = /^\s*(?:- +)?[\w.-]+(?=:[^\s:/])/.exec(line) ?? [];
  return key === undefined ? undefined : { ...NO_SPACE_AFTER_COLON, fix: colonAt(key.length, line, from) };
}

/** Matches what a colon ends, rather than a text that it stands in. */
const IS_KEY = /^\s*(?:- +)?[\p{L}\p{N}_./-]+ *$/u;

/** The colon of English text in the place of one, with a space before what follows. */
function colonAt(at: number, line: string, from: number): YamlProblem['fix'] {
  const isLast = /^\s*$/.test(line.slice(at + 1));
  return { start: from + at, end: from + at + 1, text: isLast ? ':' : ': ' };
}

/** Only a comma before another key is one that separates; any other may be one of a text. */
function fullWidthComma(line: string, from: number): NearerSlip {
  const at = line.search(/，\s*[\w.-]+: /);
  return at < 0 ? FULL_WIDTH_COMMA : { ...FULL_WIDTH_COMMA, fix: { start: from + at, end: from + at + 1, text: ', ' } };
}

interface Place {
  readonly line: string;
  readonly start: number;
  /** Offset of the line. */
  readonly from: number;
}

/** A map where a value belongs: unless the value has a colon of its own, the line below is indented too far. */
function ofValue({ line, start, from }: Place, text: string): NearerSlip | undefined {
  const dash = from + line.indexOf('-');
  if (/^ *-[^\s-]/.test(line))
    return { ...NO_SPACE_AFTER_DASH, at: dash, fix: { start: dash, end: dash + 1, text: '- ' } };
  const value = line.slice(start - from);
  if (/^[（｛［【]/.test(value)) return FULL_WIDTH_BRACKET;
  if (value.includes(': ')) return undefined;
  const next = from + line.length + 1;
  const indent = /^ *(?=[^\s#])/.exec(lineAt(text, next))?.[0].length;
  return indent === undefined ? undefined : { ...TOO_FAR, at: next + indent };
}

const FULL_WIDTH: NearerSlip = {
  message: {
    en: 'The colon “：” is a full-width one, and ends no key.',
    'zh-CN': '这里用的是全角冒号“：”，不能作为字段的结尾。',
  },
  help: {
    en: 'Write “key: value”, with the colon of English text and a space.',
    'zh-CN': '请写“字段: 值”，用半角冒号，后加一个空格。',
  },
};

const FULL_WIDTH_COMMA: NearerSlip = {
  message: {
    en: 'The comma “，” is a full-width one, and separates nothing.',
    'zh-CN': '这里用的是全角逗号“，”，不能分隔各项。',
  },
  help: { en: 'Write “, ”, the comma of English text and a space.', 'zh-CN': '请用半角逗号，后加一个空格。' },
};

const FULL_WIDTH_BRACKET: NearerSlip = {
  message: {
    en: 'The bracket is a full-width one, and holds nothing together.',
    'zh-CN': '这里用的是全角括号，不能括住各项。',
  },
  help: { en: 'Write { } or [ ].', 'zh-CN': '请用半角括号{ }或[ ]。' },
};

const NO_SPACE_AFTER_COLON: NearerSlip = {
  message: { en: 'A space is missing after the colon.', 'zh-CN': '冒号后缺少一个空格。' },
  help: { en: 'Write “key: value”.', 'zh-CN': '请写“字段: 值”。' },
};

const NO_SPACE_AFTER_DASH: NearerSlip = {
  message: { en: 'A space is missing after the dash.', 'zh-CN': '短横线后缺少一个空格。' },
  help: { en: 'Write “- key: value”.', 'zh-CN': '请写“- 字段: 值”。' },
};

const TOO_FAR: NearerSlip = {
  message: {
    en: 'The line is indented further than the key above, which has its value.',
    'zh-CN': '这一行比上面已有值的字段缩进得更多。',
  },
  help: {
    en: 'Indent it like that key; put a text of several lines in quotes.',
    'zh-CN': '请与上面的字段对齐；多行文字请加引号。',
  },
};

const HIDDEN: NearerSlip = {
  message: { en: 'The closing bracket stands in a comment.', 'zh-CN': '右括号在注释之内。' },
  help: {
    en: 'A “#” behind a space begins a comment. Put a text that contains it in quotes, or close the bracket before it.',
    'zh-CN': '空格后的“#”表示注释开始。含“#”的文字请加引号，或在它之前闭合括号。',
  },
};
