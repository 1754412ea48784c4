import type { YAMLError } from 'yaml';
import type { Localized } from '../util/language';
import { withStop } from '../util/with-stop';
import { NO_TAGS, SINGLE_KEY, WRITE_KEY } from './value-words';
import { closesLater } from './closes-later';
import { nearerSlip } from './nearer-slips';
import type { YamlProblem } from './parsed-yaml';

type Wording = readonly [message: Localized, help?: Localized];

/** The parser's codes in words for people who write plans. A code that is not here keeps the parser's own sentence. */
const WORDINGS: Partial<Record<YAMLError['code'], Wording>> = {
  TAB_AS_INDENT: [
    { en: 'The line is indented with a tab.', 'zh-CN': '这一行用了制表符缩进。' },
    { en: 'Indent with spaces; YAML does not allow tabs.', 'zh-CN': '请用空格缩进；YAML不允许使用制表符。' },
  ],
  BAD_INDENT: [
    { en: 'The indentation does not fit the lines around it.', 'zh-CN': '缩进与前后各行不一致。' },
    {
      en: 'Indent entries of one map or list by the same number of spaces.',
      'zh-CN': '同一层的各项请缩进相同的空格数。',
    },
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    { en: 'A map begins where a single value belongs.', 'zh-CN': '应写单个值的地方出现了字段和值。' },
    {
      en: 'Put a text that contains “: ” in quotes, or start the map on a new line.',
      'zh-CN': '含有“: ”的文字请加引号；或另起一行写字段和值。',
    },
  ],
  BLOCK_IN_FLOW: [
    { en: 'Indented lines stand inside brackets.', 'zh-CN': '括号内出现了缩进的行。' },
    { en: 'Write everything inside [ ] or { } with commas.', 'zh-CN': '[ ]或{ }内的内容请用逗号分隔。' },
  ],
  MISSING_CHAR: [
    {
      en: 'Something is missing here, such as a closing quote or bracket, a comma or “: ”.',
      'zh-CN': '这里缺少字符，如右引号、右括号、逗号或“: ”。',
    },
    {
      en: 'Close what was opened on this line or above, and put a space after each colon.',
      'zh-CN': '请补上本行或前面各行未闭合的引号或括号，并在每个冒号后加一个空格。',
    },
  ],
  MULTILINE_IMPLICIT_KEY: [
    { en: 'A key goes over more than one line.', 'zh-CN': '字段跨了多行。' },
    {
      en: 'Is a “:” missing at the end of this line, or a quote not closed?',
      'zh-CN': '本行末是否缺少“:”，或引号没有闭合？',
    },
  ],
  UNEXPECTED_TOKEN: [
    { en: 'This does not belong here.', 'zh-CN': '这里不应有此内容。' },
    {
      en: 'Look for a quote, bracket, comma or colon too many or too few, here or in the line above.',
      'zh-CN': '请检查本行或上一行是否多了或少了引号、括号、逗号或冒号。',
    },
  ],
  KEY_OVER_1024_CHARS: [
    { en: 'A key is longer than 1,024 characters.', 'zh-CN': '字段超过1,024个字符。' },
    { en: 'Is a “:” missing, or a quote not closed?', 'zh-CN': '是否缺少“:”，或引号没有闭合？' },
  ],
  IMPOSSIBLE: [SINGLE_KEY, WRITE_KEY],
  TAG_RESOLVE_FAILED: NO_TAGS,
  BAD_DQ_ESCAPE: [
    {
      en: 'A backslash in double quotes begins an escape that does not exist.',
      'zh-CN': '双引号中的反斜杠后不是有效的转义。',
    },
    { en: 'Write \\\\ for a backslash, or use single quotes.', 'zh-CN': '反斜杠请写成\\\\，或改用单引号。' },
  ],
  BAD_SCALAR_START: [
    { en: 'A text cannot begin with this character.', 'zh-CN': '文字不能以这个字符开头。' },
    { en: 'Put the text in quotes.', 'zh-CN': '请给文字加引号。' },
  ],
};

/** Bounds the search for the bracket that closes another. */
const FAR = 10_000;

const UNSAFE: ReadonlySet<string> = new Set(['TAG_RESOLVE_FAILED', 'RESOURCE_EXHAUSTION', 'BAD_DIRECTIVE']);

export function wordSyntaxError(
  { code, message, pos: [start, end] }: YAMLError | { code: YAMLError['code']; message: string; pos: [number, number] },
  text: string,
): YamlProblem {
  const nearer = nearerSlip({ code, message }, Math.min(start, text.trimEnd().length), text);
  const [worded, help] = nearer
    ? [nearer.message, nearer.help]
    : code === 'MISSING_CHAR' || message.includes('end with a')
      ? missing(message, text.slice(start, start + FAR))
      : (WORDINGS[code] ?? [parsersOwn(code, message)]);
  const at = nearer?.at ?? placeOf({ message, start }, text);
  return {
    code: UNSAFE.has(code) ? 'yaml-unsafe' : 'yaml-syntax',
    message: worded,
    help,
    start: at,
    end: Math.max(at, Math.min(end, text.length)),
    ...(nearer?.fix && { fix: nearer.fix }),
  };
}

const placeOf = ({ message, start }: { readonly message: string; readonly start: number }, text: string): number =>
  message.includes('Missing closing') ? text.lastIndexOf(quoteIn(message)) : Math.min(start, text.trimEnd().length);

/** “Missing closing "quote”, “Expected flow map to end with }” and the like say which character it is. */
function missing(message: string, rest: string): Wording {
  const [, help] = WORDINGS.MISSING_CHAR!;
  if (message.includes('Missing closing')) return [quoteIn(message) === "'" ? SINGLE_OPEN : DOUBLE_OPEN, ADD_QUOTE];
  const flow = /end with an? ([\]}])/.exec(message);
  if (flow)
    return message.includes('sufficiently') && closesLater(rest, flow[1]!) ? NOT_INDENTED : [unclosed(flow[1]!), help];
  if (message.includes('without - indicator')) return WORDINGS.BAD_INDENT!;
  if (/, between|Missing ,/.test(message)) return NO_COMMA;
  if (/implicit map key|Missing :|followed by map values|map keys/i.test(message)) return NO_COLON;
  return WORDINGS.MISSING_CHAR!;
}

const SINGLE_OPEN: Localized = { en: 'A text in single quotes is not closed.', 'zh-CN': '单引号没有闭合。' };
const DOUBLE_OPEN: Localized = { en: 'A text in double quotes is not closed.', 'zh-CN': '双引号没有闭合。' };
const ADD_QUOTE: Localized = { en: 'Add the closing quote.', 'zh-CN': '请补上右引号。' };

const unclosed = (bracket: string): Localized => ({
  en: `The bracket “${bracket}” that closes a ${bracket === '}' ? 'map' : 'list'} is missing.`,
  'zh-CN': `缺少右括号“${bracket}”。`,
});

const NOT_INDENTED: Wording = [
  { en: 'This line belongs into brackets, but is not indented.', 'zh-CN': '这一行在括号之内，却没有缩进。' },
  {
    en: 'Indent it further than the key that the brackets belong to.',
    'zh-CN': '请让它比括号所属的字段缩进得更多。',
  },
];

const NO_COMMA: Wording = [
  { en: 'A comma is missing between two entries.', 'zh-CN': '两项之间缺少逗号。' },
  { en: 'Separate entries inside [ ] and { } with commas.', 'zh-CN': '[ ]和{ }内的各项请用逗号分隔。' },
];

const NO_COLON: Wording = [
  { en: 'A “:” and a space are missing after a key.', 'zh-CN': '字段后缺少“:”和一个空格。' },
  { en: 'Write “key: value”.', 'zh-CN': '请写“字段: 值”。' },
];

/**
 * Names the quote that is not closed. No other of its kind follows, so the last one in the text is the one that opened
 * it.
 */
const quoteIn = (message: string): string => (message.includes("'quote") ? "'" : '"');

const parsersOwn = (code: YAMLError['code'], message: string): Localized => ({
  en: withStop(message),
  'zh-CN': IN_CHINESE[code] ?? '这里不符合YAML的写法。',
});

const IN_CHINESE: Partial<Record<YAMLError['code'], string>> = {
  ALIAS_PROPS: '引用（*）不能另有锚点或标签。',
  BAD_ALIAS: '锚点（&）或引用（*）的名称有误。',
  BAD_COLLECTION_TYPE: '标签与它所标的内容不符。',
  BAD_DIRECTIVE: '计划中不使用%YAML这类指令。',
  BAD_PROP_ORDER: '锚点和标签的位置不对。',
  MULTIPLE_ANCHORS: '一个值有多个锚点。',
  MULTIPLE_TAGS: '一个值有多个标签。',
  NON_STRING_KEY: '字段必须是一段单独的文字。',
  RESOURCE_EXHAUSTION: '文件的嵌套过深。',
};
