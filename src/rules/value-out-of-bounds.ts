import { isRead } from '../model/gaps';
import { isReported } from '../model/reported';
import type { Kpi } from '../model/types';
import { kpisOf } from '../model/walk';
import { targetEnds } from '../scoring/attainment';
import { isWithin } from '../scoring/bounds';
import { num } from '../scoring/step';
import { inside, locate, type Origin } from '../source/locate';
import type { Decimal } from '../util/decimal';
import type { Rule } from './rule';

export const valueOutOfBounds: Rule = {
  id: 'value-out-of-bounds',
  summary: 'A value, or the target of a level, lies outside the bounds of its KPI.',
  severity: 'warning',
  group: 'targets',
  check(plan, { report }) {
    for (const kpi of kpisOf(plan)) {
      const { bounds, address, origin } = kpi;
      if (!bounds) continue;
      const [low, high] = [bounds.low, bounds.high].map((end) => (end ? num(end) : '…'));
      for (const { value, at } of writtenIn(kpi)) {
        if (isWithin(value, bounds) || !isRead(plan, at)) continue;
        report({
          message: {
            en: `${num(value)} is no possible value of “${address}”, whose bounds are ${low} and ${high}.`,
            'zh-CN': `“${address}”不可能为${num(value)}，其取值范围为${low}至${high}。`,
          },
          span: locate(at),
          help: {
            en: 'Correct the value, or the “bounds:” of the KPI.',
            'zh-CN': '请更正该数值，或更正该KPI的“bounds:”。',
          },
          related: [
            {
              message: { en: 'The bounds are set here.', 'zh-CN': '取值范围在这里设定。' },
              span: locate(origin, ['bounds']),
            },
          ],
        });
      }
    }
  },
};

interface Written {
  readonly value: Decimal;
  readonly at: Origin;
}

/** Values of periods; the target of a sum is that of all of them together. */
function writtenIn({ actuals, aggregate, target, challenge, origin }: Kpi): readonly Written[] {
  const values = actuals.entries.filter(isReported).map((entry) => ({ value: entry.value, at: entry.origin }));
  if (aggregate === 'sum') return values;
  const targets = [
    { aim: target, at: inside(origin, 'basic', 'target') },
    { aim: challenge?.target, at: inside(origin, 'challenge', 'target') },
  ].flatMap(({ aim, at }) => (aim ? targetEnds(aim).map((value) => ({ value, at })) : []));
  return [...targets, ...values];
}
