import type { Phasing, Scoring } from '../../model/types';
import type { Words } from '../../language/index';
import { HUNDRED, isZero, type Decimal } from '../../util/decimal';
import { inText } from './cells';

const text = (value: Decimal): string => inText(value, 6);

const percent = (fraction: Decimal): string => `${text(fraction.mul(HUNDRED))}%`;

/** A scoring method with its parameters, in one line. */
export function methodText(scoring: Scoring, words: Words): string {
  const { methods } = words.explain;
  switch (scoring.method) {
    case 'ratio':
      return methods.ratio(percent(scoring.cap), scoring.zeroBelow ? percent(scoring.zeroBelow) : '');
    case 'linear':
      return linearText(scoring, words);
    case 'perUnit':
      return perUnitText(scoring, words);
    case 'steps':
      return methods.steps(pairs(scoring.tiers, words), text(scoring.otherwise));
    case 'milestones':
      return methods.milestones(scoring.items.length, text(scoring.latePercent), scoring.latePerDays);
  }
}

function linearText({ points, below, above }: Extract<Scoring, { method: 'linear' }>, words: Words): string {
  const {
    common,
    explain: { methods },
  } = words;
  return common.clauses([
    methods.linear(pairs(points, words)),
    ...(below === 'hold' ? [] : [methods.linearBelow(text(below))]),
    ...(above === 'hold' ? [] : [methods.linearAbove(text(above))]),
  ]);
}

function perUnitText(
  { deduct, per, unit, partial, maxDeduct, bonus, bonusPer = per, maxBonus }: Extract<Scoring, { method: 'perUnit' }>,
  words: Words,
): string {
  const {
    common,
    explain: { methods },
  } = words;
  const size = (value: Decimal): string =>
    unit === 'percent' ? methods.units.percentOfTarget(text(value)) : text(value);
  return common.clauses([
    methods.perUnit(text(deduct), size(per)),
    methods.units.parts[partial],
    ...(maxDeduct ? [methods.perUnitMost(text(maxDeduct))] : []),
    ...(isZero(bonus) ? [] : [methods.perUnitBonus(text(bonus), size(bonusPer), text(maxBonus))]),
  ]);
}

const pairs = (points: readonly (readonly [Decimal, Decimal])[], { common, explain }: Words): string =>
  common.clauses(points.map(([x, share]) => explain.methods.pair(text(x), text(share))));

export function phasingText(phasing: Phasing, { explain: { phasing: texts } }: Words): string {
  switch (phasing.type) {
    case 'profile':
      return texts.profile(phasing.weights.map(text).join(' '));
    case 'path':
      return texts.path(text(phasing.from));
    default:
      return texts[phasing.type];
  }
}
