import type { Localized } from '../../util/language';

const NAMES: Readonly<Record<string, Localized>> = {
  'basic.target': { en: 'basic target', 'zh-CN': '基本目标' },
  'basic.scoring': { en: 'scoring method', 'zh-CN': '计分规则' },
};

/** Plain names of fields that can change; others keep their key. */
export const fieldName = (field: string): Localized =>
  NAMES[field] ?? { en: field, 'zh-CN': CHINESE[field] ?? `“${field}”` };

const CHINESE: Readonly<Record<string, string>> = {
  weight: '权重',
  phasing: '分月目标',
  target: '目标值',
  definition: '指标定义',
  unit: '单位',
  direction: '方向',
  aggregate: '汇总方式',
  formula: '计算公式',
  inputs: '公式的构成',
};
