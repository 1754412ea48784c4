import { inside, type Origin } from '../source/locate';
import { originalIndex } from '../source/original-index';
import { decimal, HUNDRED, ONE } from '../util/decimal';
import type { ItemPenalty, NegativeItem } from './types';
import type { RawNegativeItem } from './raw';
import { perCent } from './share';

export const resolveNegativeList = (raws: readonly RawNegativeItem[] = [], origin: Origin): readonly NegativeItem[] =>
  raws.map(({ id, name, severity, penalty, escalate, effect = 'none' }, i) => ({
    id,
    name,
    severity,
    penalty: resolvePenalty(penalty),
    escalate: escalate?.map(decimal) ?? [ONE],
    effect: effect === 'none' || effect === 'monthZero' ? { type: effect } : { type: 'veto', veto: effect },
    origin: inside(origin, originalIndex(raws, i)),
  }));

function resolvePenalty({ percent, amount, points }: RawNegativeItem['penalty']): ItemPenalty {
  if (percent !== undefined) return { type: 'share', share: perCent(percent).div(HUNDRED) };
  return amount === undefined
    ? { type: 'points', points: decimal(points!) }
    : { type: 'amount', amount: decimal(amount) };
}
