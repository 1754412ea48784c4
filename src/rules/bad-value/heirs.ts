import type { Kpi, Plan, WeightHeir } from '../../model/types';
import { kpisOf } from '../../model/walk';
import { locate } from '../../source/locate';
import type { RuleContext, Words } from '../rule';

/** Weights that would go to the KPI that they come from, or to another scorecard. */
export function checkHeirs(plan: Plan, { report }: RuleContext): void {
  for (const kpi of kpisOf(plan))
    for (const heir of kpi.ifNa ?? []) {
      const message = wrongHeir(kpi, heir);
      if (message) report({ message, help: HELP, span: locate(heir.link.origin, [], heir.share ? 'key' : 'value') });
    }
}

function wrongHeir(kpi: Kpi, { link: { to, target } }: WeightHeir): Words['message'] | undefined {
  if (!target) return undefined;
  if (target.role !== 'score')
    return {
      en: `“${to}” has no weight, and none can go to it.`,
      'zh-CN': `“${to}”没有权重，不能接受转来的权重。`,
    };
  if (target === kpi)
    return {
      en: `“${kpi.address}” gives its weight to itself.`,
      'zh-CN': `“${kpi.address}”把权重转给了自己。`,
    };
  return target.scorecard === kpi.scorecard
    ? undefined
    : {
        en: `“${to}” is a KPI of another scorecard, and a weight stays in its own.`,
        'zh-CN': `“${to}”是另一计分卡的KPI，而权重只在本计分卡内转移。`,
      };
}

const HELP: Words['help'] = {
  en: 'Name other KPIs of the same scorecard, or leave “ifNa” out.',
  'zh-CN': '请写本计分卡的其他KPI，或删去“ifNa”。',
};
