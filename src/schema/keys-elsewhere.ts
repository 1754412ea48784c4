import type { Localized } from '../util/language';

/** Help for keys that people expect here, and that stand elsewhere. */
export const ELSEWHERE: ReadonlyMap<string, Localized> = new Map([
  [
    'weightedBy',
    {
      en: 'Write each value of the actuals with its own weight: “{value: 4.2, weight: 870}”.',
      'zh-CN': '请在实际值中为每个数值写明权重：“{value: 4.2, weight: 870}”。',
    },
  ],
]);
