import { suggest } from '../diagnostics/nearest';
import { changeableFields, fieldOf, isPartField } from '../history';
import { isRead } from '../model/gaps';
import type { Change } from '../model/types';
import { locate } from '../source/locate';
import type { Localized } from '../util/language';
import type { Rule } from './rule';

/** Most of its findings are made while files are read; what a change names is known only in the whole plan. */
export const unknownKey: Rule = {
  id: 'unknown-key',
  summary: 'A key that means nothing where it stands.',
  severity: 'error',
  group: 'form',
  check(plan, { report }) {
    for (const { item, field, origin } of plan.reviews.flatMap(({ changes }) => changes)) {
      if (isKnown(item, field) || !isRead(plan, origin)) continue;
      report({
        message: {
          en: `“${item.to}” has no field “${field}” that a change could name.`,
          'zh-CN': `“${item.to}”没有可供调整的字段“${field}”。`,
        },
        span: locate(origin, ['field']),
        help: item.target
          ? suggest(field, changeableFields(item.target), { otherwise: FIELDS })
          : item.to === 'plan'
            ? OF_PLAN
            : OF_SCORECARD,
      });
    }
  },
};

const isKnown = ({ to, target }: Change['item'], field: string): boolean =>
  field === 'kind' || (target ? fieldOf(target, field) !== undefined : to.includes('/') || isPartField(to, field));

const OF_PLAN: Localized = {
  en: 'Write its path, such as policy.scoring.totalCap or policy.grades.',
  'zh-CN': '请写其路径，如“policy.scoring.totalCap”或“policy.grades”。',
};

const OF_SCORECARD: Localized = {
  en: 'Write vetoes.ID, conditions.ID or multipliers.ID, or name a KPI or project, such as production/cost.',
  'zh-CN': '请写“vetoes.编号”、“conditions.编号”或“multipliers.编号”，或写KPI、项目的地址，如“production/cost”。',
};

const FIELDS: Localized = { en: 'The fields are', 'zh-CN': '可调整的字段' };
