import { parsePeriod, type Period, type PeriodUnit } from '../calendar/period';
import type { Finding } from '../diagnostics/diagnostic';
import type { Data } from '../source/yaml-node';
import type { Localized } from '../util/language';
import { sharesFor } from './unsigned-share';

type Words = Pick<Finding, 'message' | 'help'>;

interface Expecting {
  readonly 'x-expects'?: Localized;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
}

export const write = (expects: Localized): Localized => ({
  en: `Write ${expects.en}.`,
  'zh-CN': `请填写${expects['zh-CN']}。`,
});

/** Words for a value of the right form that does not exist, or is not in the usual Unicode form. */
export function nonexistent(value: Data | undefined, schema: Expecting): Words {
  const { en, 'zh-CN': zh } = shown(value);
  if (typeof value === 'string' && value.normalize('NFC') !== value) {
    return {
      message: {
        en: `${en} is not written in the usual Unicode form, NFC.`,
        'zh-CN': `${zh}不是通用的Unicode形式（NFC）。`,
      },
      help: {
        en: 'Type it again, with each accented letter as one character.',
        'zh-CN': '请重新输入，带附加符号的字母须为一个字符。',
      },
    };
  }
  const exists = typeof value === 'string' ? parsePeriod(value) : undefined;
  if (exists) return otherPeriod(exists, schema);
  const looksRight = typeof value === 'string' && /^\d{4}-(\d{2}(-\d{2})?|[HQW]\d+)$/.test(value);
  if (looksRight)
    return {
      message: { en: `${en} does not exist in the calendar.`, 'zh-CN': `日历上没有${zh}。` },
      help: schema['x-expects'] && write(schema['x-expects']),
    };
  return expected(value, schema);
}

/** Words for a period that exists, where one of another length belongs. */
export const otherPeriod = ({ text, unit }: Period, schema: Expecting): Words => ({
  message: {
    en: `“${text}” is a ${unit}, and does not fit here.`,
    'zh-CN': `“${text}”是${UNIT_NAMES[unit]}，不能填在这里。`,
  },
  help: schema['x-expects'] && write(schema['x-expects']),
});

const UNIT_NAMES: Readonly<Record<PeriodUnit, string>> = {
  year: '一个年度',
  half: '一个半年',
  quarter: '一个季度',
  month: '一个月',
  week: '一周',
};

export const expected = (value: Data | undefined, schema: Expecting): Words => ({
  message: { en: `${shown(value).en} does not fit here.`, 'zh-CN': `这里不能填${shown(value)['zh-CN']}。` },
  help: sharesFor(value, schema) ?? write(schema['x-expects'] ?? ofTypes([schema.type].flat())),
});

const ofTypes = (types: readonly (string | undefined)[]): Localized => ({
  en: `a ${types.join(' or ')}`,
  'zh-CN': types.map((type) => TYPES[type ?? ''] ?? '').join('或'),
});

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数',
  integer: '整数',
  boolean: '“true”或“false”',
  array: '列表',
  object: '字段和值',
  null: '空值',
};

export function shown(value: Data | undefined): Localized {
  if (value === null || value === undefined) return { en: 'An empty value', 'zh-CN': '空值' };
  if (typeof value !== 'object') return same(`“${String(value).slice(0, 60)}”`);
  return Array.isArray(value) ? { en: 'A list', 'zh-CN': '列表' } : { en: 'A map', 'zh-CN': '字段和值' };
}

export const same = (text: string): Localized => ({ en: text, 'zh-CN': text });
