import { suggest } from '../diagnostics/nearest';
import { changeableFields, fieldOf } from '../history';
import { isRead } from '../model/gaps';
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
      const { target } = item;
      if (!target || field === 'kind' || fieldOf(target, field) || !isRead(plan, origin)) continue;
      report({
        message: {
          en: `“${item.to}” has no field “${field}” that a change could name.`,
          'zh-CN': `“${item.to}”没有可供调整的字段“${field}”。`,
        },
        span: locate(origin, ['field']),
        help: suggest(field, changeableFields(target), FIELDS),
      });
    }
  },
};

const FIELDS: Localized = { en: 'The fields are', 'zh-CN': '可调整的字段' };
