import type { Localized } from '../../util/language';

/** The reason why an edit cannot be made in place, with its offset. Told as a UserError, never seen outside. */
export class Refused extends Error {
  constructor(
    readonly offset: number,
    readonly reason: Localized,
  ) {
    super(reason.en);
  }
}

export const UNREADABLE: Localized = { en: 'the file has errors of syntax', 'zh-CN': '文件有语法错误' };

export const SHARED: Localized = {
  en: 'the value is shared with other places by an anchor (&) and an alias (*)',
  'zh-CN': '该值通过锚点（&）和别名（*）与其他位置共用',
};

export const NOT_A_MAP: Localized = {
  en: 'a single value stands where keys should be',
  'zh-CN': '应为字段的位置上是单个值',
};

export const UNUSUAL_KEY: Localized = {
  en: 'a key is written with “?” or without a colon',
  'zh-CN': '字段用“?”书写，或没有冒号',
};

export const TAGGED: Localized = { en: 'a tag (!) stands before a key or value', 'zh-CN': '字段或值前有标签（!）' };

export const NO_LINE_END: Localized = {
  en: 'the file ends in the middle of a text, without a line end',
  'zh-CN': '文件在一段文字中间结束，末尾没有换行',
};

export const KEPT_LINES: Localized = {
  en: 'a text behind “|+” or “>+” would take over blank lines',
  'zh-CN': '“|+”或“>+”后的文字会多出空行',
};

export const UNWRITABLE: Localized = {
  en: 'the new value has a character that plans may not hold, or is too long',
  'zh-CN': '新值含有计划中不允许的字符，或过长',
};

export const NOT_THERE: Localized = { en: 'nothing stands there', 'zh-CN': '该处没有内容' };
