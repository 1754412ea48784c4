import type { Localized } from '../../util/language';

const NAMES: Readonly<Record<string, Localized>> = {
  'basic.target': { en: 'basic target', 'zh-CN': '基本目标' },
  'challenge.target': { en: 'challenge target', 'zh-CN': '挑战目标' },
  'challenge.bonus': { en: 'bonus of the challenge', 'zh-CN': '挑战加分' },
  'challenge.award': { en: 'award of the challenge', 'zh-CN': '挑战加分方式' },
  'challenge.requires': { en: 'requirement of the challenge', 'zh-CN': '挑战的前提条件' },
  due: { en: 'due date', 'zh-CN': '完成时限' },
  'basic.scoring': { en: 'scoring method', 'zh-CN': '计分规则' },
};

/** Plain names of fields that can change; others keep their key. */
export const fieldName = (field: string): Localized =>
  NAMES[field] ?? partName(field) ?? { en: field, 'zh-CN': CHINESE[field] ?? `“${field}”` };

/** Parts of a scorecard by their ids: `vetoes.fire`. */
function partName(field: string): Localized | undefined {
  const [list = '', id] = field.split(/\.(.*)/);
  const name = PARTS[list];
  return name && { en: `${name.en} “${id}”`, 'zh-CN': `${name['zh-CN']}“${id}”` };
}

const PARTS: Readonly<Record<string, Localized>> = {
  vetoes: { en: 'veto', 'zh-CN': '否决项' },
  conditions: { en: 'condition', 'zh-CN': '挂钩条件' },
  multipliers: { en: 'multiplier', 'zh-CN': '系数' },
};

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
  share: '占比',
  bonus: '加分',
  award: '加分方式',
  requires: '前提条件',
  frequency: '统计频率',
  start: '起始月份',
  end: '终止月份',
  tolerance: '公式容差',
  ifNa: '不适用时的权重去向',
  bounds: '取值范围',
};
