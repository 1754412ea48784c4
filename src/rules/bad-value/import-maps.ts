import { isRead } from '../../model/gaps';
import type { ImportMap, Plan } from '../../model/types';
import { inside, locate } from '../../source/locate';
import type { RuleContext, Words } from '../rule';

/** Maps of tables that say too little, or something that has no effect. */
export function checkImportMaps(plan: Plan, { report }: RuleContext): void {
  for (const map of plan.importMaps) {
    if (!isRead(plan, inside(map.origin, 'columns')) || !isRead(plan, inside(map.origin, 'items'))) continue;
    const words = lackOf(map);
    if (words) report({ ...words, span: locate(map.origin, ['columns'], 'key') });
    checkFactors(map, report);
  }
}

/** Words for what a map lacks for its form of table. */
function lackOf({ columns, items }: ImportMap): Words | undefined {
  const { period, item, value, numerator, denominator, weight } = columns;
  if (period === undefined && item === undefined) return NO_SIDE;
  const ofRows = [value, numerator, denominator, weight].some((column) => column !== undefined);
  if (period === undefined || item === undefined) {
    if (ofRows) return OF_ROWS;
    return item === undefined && items === undefined ? NO_ITEMS : undefined;
  }
  if ((numerator === undefined) !== (denominator === undefined)) return HALF_RATIO;
  return value === undefined && numerator === undefined ? NO_VALUES : undefined;
}

const NO_SIDE: Words = {
  message: {
    en: 'The map names neither a column of periods nor one of items.',
    'zh-CN': '导入映射既没有写明期间列，也没有写明项目列。',
  },
  help: {
    en: 'Add “period:” where periods run down, “item:” where they run across, both where a row is one value.',
    'zh-CN': '期间逐行排列的请加“period:”，期间横向排列的请加“item:”，一行一个值的两者都加。',
  },
};

const OF_ROWS: Words = {
  message: {
    en: 'The map names a column of values, and only a table with a value a row has one.',
    'zh-CN': '导入映射写明了数值列，而只有一行一个值的表才有数值列。',
  },
  help: {
    en: 'Add the other one of “period:” and “item:”, or take the column of values out.',
    'zh-CN': '请补上“period:”或“item:”，或删去数值列。',
  },
};

const NO_ITEMS: Words = {
  message: { en: 'The map does not say what its columns stand for.', 'zh-CN': '导入映射没有写明各列对应的指标。' },
  help: {
    en: 'Add “items:” with an address for each column, such as {C: production/first-pass-rate}.',
    'zh-CN': '请加上“items:”，写明各列的地址，如“{C: production/first-pass-rate}”。',
  },
};

const HALF_RATIO: Words = {
  message: {
    en: 'The map names one of numerator and denominator, and a ratio needs both.',
    'zh-CN': '导入映射只写明了分子列和分母列之一，而比率两者都需要。',
  },
  help: { en: 'Add the other one.', 'zh-CN': '请补上另一列。' },
};

const NO_VALUES: Words = {
  message: { en: 'The map names no column of values.', 'zh-CN': '导入映射没有写明数值列。' },
  help: {
    en: 'Add “value:”, or “numerator:” and “denominator:” for ratios.',
    'zh-CN': '请加上“value:”，比率请加“numerator:”和“denominator:”。',
  },
};

/** A factor of something that no code stands for changes nothing. */
function checkFactors({ items, factors }: ImportMap, report: RuleContext['report']): void {
  const known = items && new Set(items.map(({ item }) => item.target));
  for (const { item } of factors) {
    if (!known || item.target === undefined || known.has(item.target)) continue;
    report({
      message: {
        en: `“${item.to}” has a factor, and no code of “items:” stands for it.`,
        'zh-CN': `“${item.to}”有换算系数，而“items:”中没有对应的代码。`,
      },
      span: locate(item.origin, [], 'key'),
      help: {
        en: 'Add its code under “items:”, or take the factor out.',
        'zh-CN': '请在“items:”中加上其代码，或删去该系数。',
      },
    });
  }
}
