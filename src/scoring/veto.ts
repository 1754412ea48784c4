import type { Day } from '../calendar/day';
import type { GradeBand, Kpi, Scorecard, Veto, VetoEvent } from '../model/types';
import { compareText } from '../util/compare';
import { ZERO, type Decimal } from '../util/decimal';
import { worseGrade } from './grades';
import { sheetTotal, type Sheet, type Total } from './total-score';

/** A scorecard's total after a veto. */
export interface Vetoed extends Total {
  readonly event: VetoEvent;
  readonly veto: Veto;
}

/**
 * The vetoes of the events up to a day, the one that counts first: it leaves the lowest score, then the lowest grade
 * (spec 02.5). An event without a known veto changes nothing.
 */
export function vetoesBySeverity(
  { vetoEvents }: Pick<Scorecard, 'vetoEvents'>,
  until: Day,
  sheet: Sheet,
): readonly Vetoed[] {
  const known = vetoEvents.flatMap((event) =>
    event.on <= until && event.veto.target ? [{ event, veto: event.veto.target }] : [],
  );
  const vetoed = known.map(({ event, veto }) => ({ event, veto, ...totalAfter(veto.effect, sheet) }));
  return vetoed.sort((a, b) => bySeverity(a, b, sheet.policy.grades.bands));
}

/** The total of a scorecard after one veto: 0, one KPI and its bonus at 0, or the score with a worse grade. */
export function totalAfter(effect: Veto['effect'], sheet: Sheet): Total {
  if (effect.type === 'kpi') return sheetTotal(withZero(sheet, effect.kpi.target));
  const { score, low, high, grade } = sheetTotal(sheet);
  if (effect.type === 'zero')
    return { score: ZERO, low: ZERO, high: ZERO, grade: sheet.policy.grades.bands.at(-1)?.grade };
  return { score, low, high, grade: grade && worseGrade(grade, effect.grade, sheet.policy.grades) };
}

/** The sheet with one KPI, and the challenge on it, at 0. */
export function withZero(sheet: Sheet, zeroed: Kpi | undefined): Sheet {
  const lines = sheet.lines.map((line) =>
    line.kpi === zeroed && !line.part.notApplicable
      ? { ...line, part: { ...line.part, rate: ZERO }, bonus: ZERO }
      : line,
  );
  return { ...sheet, lines };
}

/** Events that come to the same are told apart by day and id, so that their order in the files changes nothing. */
function bySeverity(a: Vetoed, b: Vetoed, bands: readonly GradeBand[]): number {
  const rank = (name: string | undefined): number => bands.findIndex(({ grade }) => grade === name);
  return (
    compareScores(a.score, b.score) ||
    rank(b.grade) - rank(a.grade) ||
    compareText(a.event.on, b.event.on) ||
    compareText(a.veto.id, b.veto.id)
  );
}

/** No score at all comes last. */
function compareScores(a: Decimal | undefined, b: Decimal | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return a.equals(b) ? 0 : a.lt(b) ? -1 : 1;
}
