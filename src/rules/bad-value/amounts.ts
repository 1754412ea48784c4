import type { Period } from '../../calendar/period';
import { inChinese } from '../../calendar/ranges';
import type { Localized } from '../../util/language';
import type { Actual, Indicator, Kpi, Plan } from '../../model/types';
import { trackedOf } from '../../model/walk';
import { inside, locate, writtenAt, type Origin } from '../../source/locate';
import { isNothing } from '../../scoring/aggregate';
import { isZero } from '../../util/decimal';
import type { RuleContext } from '../rule';

type Item = Kpi | Indicator;

/** Actuals that cannot be aggregated as their KPI says, and ratios over nothing. */
export function checkAmounts(plan: Plan, context: RuleContext): void {
  for (const item of trackedOf(plan)) {
    if (item.type === 'kpi') checkHistory(item, context);
    for (const actual of item.actuals.entries) checkActual(actual, item, context);
  }
}

function checkActual(actual: Actual, { address, aggregate, unit }: Item, { report }: RuleContext): void {
  if (actual.state === 'na') return;
  const { origin, period, denominator, weight } = actual;
  if (isNothing(aggregate, actual)) return;
  if (denominator && isZero(denominator))
    overNothing(period, address, locate(amountIn(origin)), report, aggregate === 'ratio' ? NOTHING_OF_RATIO : NO_VALUE);
  else if (aggregate === 'ratio' && unit === '%' && !denominator) {
    report({
      message: {
        en: `“${address}” for ${period.text} is a bare percentage, and ratios of months do not add up.`,
        'zh-CN': `“${address}”${inChinese(period)}只写了百分比，而各月的比率不能相加。`,
      },
      span: locate(amountIn(origin)),
      help: {
        en: 'Write numerator/denominator, such as 11640/11820, or choose “aggregate: mean” for the KPI on purpose.',
        'zh-CN': '请写“分子/分母”，如11640/11820；如确实要取平均，请为该KPI选“aggregate: mean”。',
      },
    });
  } else if (aggregate === 'weightedMean' && weight === undefined) {
    report({
      message: {
        en: `“${address}” for ${period.text} has no weight, and its aggregate is weightedMean.`,
        'zh-CN': `“${address}”${inChinese(period)}的实际值没有权数，而其汇总方式为加权平均（“weightedMean”）。`,
      },
      span: locate(origin),
      help: {
        en: 'Write the value with the weight it counts with, such as {value: 88, weight: 120}.',
        'zh-CN': '请连同权数一起写，如“{value: 88, weight: 120}”。',
      },
    });
  }
}

/** The number itself, also inside `{value: …}` or `{estimate: …}`. */
const amountIn = (origin: Origin): Origin =>
  ['value', 'estimate'].map((key) => inside(origin, key)).find((at) => writtenAt(at) !== undefined) ?? origin;

const NOTHING_OF_RATIO = {
  en: 'Write 0/0 when there was nothing to count, else what it is divided by.',
  'zh-CN': '当期没有可统计的，请写0/0；否则请写实际的分母。',
};

const NO_VALUE = {
  en: 'Write the value, or {na: REASON, approvedBy: NAME} when there was nothing to count.',
  'zh-CN': '请写该值；当期没有可统计的，请写“{na: 原因, approvedBy: 姓名}”。',
};

const LEAVE_OUT = {
  en: 'Leave the period out when there was nothing to count.',
  'zh-CN': '当期没有可统计的，请不写该期。',
};

const overNothing = (
  period: Period,
  address: string,
  span: ReturnType<typeof locate>,
  report: RuleContext['report'],
  help: Localized,
): void =>
  report({
    message: {
      en: `“${address}” for ${period.text} is divided by 0.`,
      'zh-CN': `“${address}”${inChinese(period)}的分母为0。`,
    },
    span,
    help,
  });

/** History keeps only quotients, so its text is looked at, in the few files that may hold such a thing. */
function checkHistory({ address, history, origin }: Kpi, { report }: RuleContext): void {
  if (history.length === 0 || !OVER_ZERO.test(origin.file.text)) return;
  for (const { period } of history) {
    const at = inside(origin, 'history', period.text);
    if (OVER_ZERO.test(writtenAt(at) ?? '')) overNothing(period, address, locate(at), report, LEAVE_OUT);
  }
}

const OVER_ZERO = /\/[-+]?0+(\.0+)?(?![\d.])/;
