import type { Actual, Indicator, Kpi, Plan } from '../../model/types';
import { trackedOf } from '../../model/walk';
import { inside, locate, writtenAt, type Origin } from '../../source/locate';
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
  if (denominator && isZero(denominator)) overNothing(period.text, address, locate(amountIn(origin)), report);
  else if (aggregate === 'ratio' && unit === '%' && !denominator) {
    report({
      message: `“${address}” for ${period.text} is a bare percentage, and ratios of months do not add up.`,
      span: locate(amountIn(origin)),
      help: 'Write numerator/denominator, such as 11640/11820, or choose “aggregate: mean” for the KPI on purpose.',
    });
  } else if (aggregate === 'weightedMean' && weight === undefined) {
    report({
      message: `“${address}” for ${period.text} has no weight, and its aggregate is weightedMean.`,
      span: locate(origin),
      help: 'Write the value with the weight it counts with, such as {value: 88, weight: 120}.',
    });
  }
}

/** The number itself, also inside `{value: …}` or `{estimate: …}`. */
const amountIn = (origin: Origin): Origin =>
  ['value', 'estimate'].map((key) => inside(origin, key)).find((at) => writtenAt(at) !== undefined) ?? origin;

const overNothing = (period: string, address: string, span: ReturnType<typeof locate>, report: RuleContext['report']): void =>
  report({ message: `“${address}” for ${period} is divided by 0.`, span, help: 'Leave the period out when there was nothing to count, or write {na: REASON, approvedBy: NAME}.' });

/** History keeps only quotients, so its text is looked at, in the few files that may hold such a thing. */
function checkHistory({ address, history, origin }: Kpi, { report }: RuleContext): void {
  if (history.length === 0 || !OVER_ZERO.test(origin.file.text)) return;
  for (const { period } of history) {
    const at = inside(origin, 'history', period.text);
    if (OVER_ZERO.test(writtenAt(at) ?? '')) overNothing(period.text, address, locate(at), report);
  }
}

const OVER_ZERO = /\/[-+]?0+(\.0+)?(?![\d.])/;
