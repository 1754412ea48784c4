import type { Indicator, Kpi } from '../../model/types';
import type { Figures } from '../../scoring';
import { mapTarget, targetEnds } from '../../scoring/attainment';
import { printedTogether } from '../../scoring/places';
import { num } from '../../scoring/step';
import { quantity, rateText, targetQuantity } from '../../scoring/quantity';
import { HUNDRED, isWhole, ONE, type Decimal } from '../../util/decimal';
import type { Localized } from '../../util/language';

/** `97.9 of 98.5%`, with as many places as it takes to see a difference; of milestones the share that is reached. */
export function reached(item: Kpi | Indicator, { actual, target, attainment }: Figures): Localized {
  if (!actual || !target) return attainment ? ofMilestones(attainment) : { en: 'no value', 'zh-CN': '没有数值' };
  const ends = targetEnds(target);
  const [value, ...printed] = printedTogether([actual, ...ends], item).map((figure) => figure.value);
  const needed = mapTarget(target, (end) => printed[ends.indexOf(end)]!);
  return {
    en: `${num(value!)} of ${targetQuantity(needed, item.unit)}`,
    'zh-CN': `实际值${quantity(value!, item.unit)}，目标值${targetQuantity(needed, item.unit)}`,
  };
}

function ofMilestones(attainment: Decimal): Localized {
  const share = rateText(attainment, isWhole(attainment.mul(HUNDRED)) ? 0 : 1, ONE);
  return { en: `${share} of its milestones`, 'zh-CN': `完成里程碑的${share}` };
}

/** `; so are “b” (2026-04-30), “c” (2026-05-31)`: what is late beside the first. */
export function alsoLate(more: readonly { readonly id: string; readonly due: string }[]): Localized {
  if (more.length === 0) return { en: '', 'zh-CN': '' };
  return {
    en: `; so ${more.length === 1 ? 'is' : 'are'} ${more.map(({ id, due }) => `“${id}” (${due})`).join(', ')}`,
    'zh-CN': `；同样逾期的有${more.map(({ id, due }) => `“${id}”（${due}）`).join('、')}`,
  };
}
