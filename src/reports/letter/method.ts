import type { Direction, Kpi, Scoring } from '../../model/types';
import { inapplicable } from '../../scoring';
import { quantity } from '../../scoring/quantity';
import { HUNDRED, isZero, type Decimal } from '../../util/decimal';
import { inText } from '../base/cells';
import type { ReportContext } from '../base/report-kind';

const text = (value: Decimal): string => inText(value, 6);

type MethodWords = ReportContext['words']['letter']['method'];

/** How a KPI is scored, in sentences for whoever signs. */
export function methodSentences(kpi: Kpi, { words: { letter } }: ReportContext): readonly string[] {
  const { scoring } = kpi;
  const { method: words } = letter;
  const percent = (fraction: Decimal): string => letter.percent(text(fraction.mul(HUNDRED)));
  if (inapplicable(kpi)) return [words.cannot];
  switch (scoring.method) {
    case 'ratio':
      return [
        words.ratio(percent(scoring.cap)),
        ...(scoring.zeroBelow && !isZero(scoring.zeroBelow) ? [words.zeroBelow(percent(scoring.zeroBelow))] : []),
      ];
    case 'linear':
      return linearSentences(scoring, kpi, words);
    case 'perUnit':
      return perUnitSentences(scoring, kpi, words);
    case 'steps':
      return [stepsSentence(scoring, kpi, words)];
    case 'milestones':
      return [
        words.milestones,
        ...(isZero(scoring.latePercent) ? [] : [words.late(text(scoring.latePercent), scoring.latePerDays)]),
      ];
  }
}

type ScoringOf<M extends Scoring['method']> = Extract<Scoring, { readonly method: M }>;

function linearSentences(
  { points, below, above }: ScoringOf<'linear'>,
  { unit }: Kpi,
  words: MethodWords,
): readonly string[] {
  const [first, last] = [points[0]!, points.at(-1)!];
  const outside = (side: 'below' | 'above', [x, held]: readonly [Decimal, Decimal], given: Decimal | 'hold'): string =>
    words.beyond[side](quantity(x, unit), text(given === 'hold' ? held : given));
  const pairs = points.map(([x, share]) => words.point(quantity(x, unit), text(share)));
  return [words.linear(words.list(pairs)), outside('below', first, below), outside('above', last, above)];
}

function perUnitSentences(scoring: ScoringOf<'perUnit'>, kpi: Kpi, words: MethodWords): readonly string[] {
  const { deduct, per, partial, maxDeduct, bonus, bonusPer = per, maxBonus } = scoring;
  const zeroTolerance = kpi.target?.type === 'point' && kpi.direction === 'lower' && isZero(kpi.target.value);
  const most = maxDeduct?.lt(kpi.weight) ? words.atMost(words.points(text(maxDeduct))) : words.untilNothing;
  return [
    zeroTolerance ? words.zeroTolerance : words.met,
    words.deduct[zeroTolerance ? 'zero' : sideOf(kpi)](words.points(text(deduct)), unitText(per, scoring, kpi, words)) +
      words.parts[partial] +
      most,
    ...(isZero(bonus)
      ? []
      : [
          words.bonus(words.points(text(bonus)), unitText(bonusPer, scoring, kpi, words), words.points(text(maxBonus))),
        ]),
  ];
}

/** A target of one point may be given for a range too. */
const sideOf = ({ direction, target }: Kpi): Direction => (target?.type === 'range' ? 'range' : direction);

/** A unit of a KPI in per cent is counted in percentage points (spec 02.3). */
function unitText(size: Decimal, { unit }: ScoringOf<'perUnit'>, kpi: Kpi, words: MethodWords): string {
  if (unit === 'percent') return words.percentOfTarget(text(size));
  return kpi.unit === '%' ? words.percentagePoints(text(size)) : quantity(size, kpi.unit);
}

function stepsSentence({ tiers, otherwise }: ScoringOf<'steps'>, { direction, unit }: Kpi, words: MethodWords): string {
  const tier = direction === 'lower' ? words.tierAtMost : words.atLeast;
  return words.steps(
    words.list(tiers.map(([bound, share]) => tier(quantity(bound, unit), text(share)))),
    text(otherwise),
  );
}
