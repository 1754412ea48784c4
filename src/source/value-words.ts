import type { Localized } from '../util/language';
import { LIMITS } from './limits';

/** Messages for keys and values that are valid YAML, but that no plan can hold. */

export const WRITE_VALUE: Localized = { en: 'Write the value itself.', 'zh-CN': '请直接写值。' };
export const WRITE_VALUES: Localized = { en: 'Write the values themselves.', 'zh-CN': '请直接写各个值。' };

export const noAnchor = (name: string): Localized => ({
  en: `No anchor “${name}” stands above.`,
  'zh-CN': `前面没有锚点“${name}”。`,
});

export const VALUE_OR_QUOTES: Localized = {
  en: 'Write the value itself, or put a text that begins with * in quotes.',
  'zh-CN': '请直接写值；以*开头的文字请加引号。',
};

export const insideItself = (name: string): Localized => ({
  en: `The alias “*${name}” stands inside its own anchor.`,
  'zh-CN': `引用“*${name}”位于它自己的锚点之内。`,
});

export const EXCEEDED = {
  aliases: {
    en: `The file has more than ${LIMITS.aliases} aliases.`,
    'zh-CN': `文件中的引用超过${LIMITS.aliases}处。`,
  },
  values: {
    en: `With its aliases written out the file holds more than ${LIMITS.expandedNodes} values.`,
    'zh-CN': `引用展开后，文件中的值超过${LIMITS.expandedNodes}个。`,
  },
  characters: {
    en: `With its aliases written out the texts of the file have more than ${LIMITS.expandedText} characters.`,
    'zh-CN': `引用展开后，文件中的文字超过${LIMITS.expandedText}个字符。`,
  },
} satisfies Readonly<Record<string, Localized>>;

export const SINGLE_KEY: Localized = { en: 'A key must be a single text.', 'zh-CN': '字段必须是一段单独的文字。' };

export const WRITE_KEY: Localized = {
  en: 'Write “key: value”, without brackets, anchors or “?”.',
  'zh-CN': '请写“字段: 值”，不用括号、锚点或“?”。',
};

export const noKey = (key: string): Localized => ({
  en: `“${key}” cannot be a key.`,
  'zh-CN': `“${key}”不能作为字段。`,
});

export const OTHER_NAME: Localized = { en: 'Choose another name.', 'zh-CN': '请换一个名称。' };

export const keyTwice = (key: string): Localized => ({
  en: `The key “${key}” stands twice in one map.`,
  'zh-CN': `字段“${key}”重复出现。`,
});

export const keyAlike = (key: string): Localized => ({
  en: `The key “${key}” differs from the one above only in its Unicode form.`,
  'zh-CN': `字段“${key}”与前面的字段仅Unicode形式不同。`,
});

export const KEEP_ONE: Localized = { en: 'Keep one of the two.', 'zh-CN': '请只保留一个。' };

export const STANDS_FIRST: Localized = { en: 'It stands here first.', 'zh-CN': '首次出现在这里。' };

export const NO_TAGS: readonly [message: Localized, help: Localized] = [
  { en: 'Tags such as !name are not used in plans.', 'zh-CN': '计划中不使用“!name”这类标签。' },
  { en: 'Delete the tag, or put the text in quotes.', 'zh-CN': '请删除标签；如果是文字，请加引号。' },
];

export const CONTROL: Localized = {
  en: 'The text holds an escaped control character.',
  'zh-CN': '文字中含有转义的控制字符。',
};

export const DELETE_ESCAPE: Localized = { en: 'Delete the escape.', 'zh-CN': '请删除该转义。' };

export const tooLong = (length: number): Localized => ({
  en: `The text has ${length} characters, more than ${LIMITS.text}.`,
  'zh-CN': `这段文字有${length}个字符，超过${LIMITS.text}个。`,
});

export const SHORTEN: Localized = {
  en: 'Shorten it, or keep it in a document of its own and write where that is.',
  'zh-CN': '请缩短；或另存为单独的文档，在这里写明其位置。',
};

export const tooManyDigits = (written: string): Localized => ({
  en: `“${written}” has more than ${LIMITS.digits} digits, the most that hoshin computes with exactly.`,
  'zh-CN': `“${written}”超过${LIMITS.digits}位数字，无法精确计算。`,
});

export const LARGER_UNIT: Localized = {
  en: 'Write the number in a larger unit, or with fewer decimals.',
  'zh-CN': '请改用更大的单位，或减少小数位数。',
};

export const noNumber = (written: string): Localized => ({
  en: `“${written}” is not a number that a plan can hold.`,
  'zh-CN': `“${written}”不是计划中可用的数。`,
});

export const ORDINARY_NUMBER: Localized = {
  en: 'Write an ordinary decimal number, or leave the value out.',
  'zh-CN': '请写普通的十进制数，或不填这个值。',
};
