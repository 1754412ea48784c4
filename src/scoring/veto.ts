import type { Day } from '../calendar/day';
import type { GradeBand, Grades, Kpi, Scorecard, Veto, VetoEvent } from '../model/types';
import type { Origin } from '../source/locate';
import { compareText } from '../util/compare';
import { ZERO } from '../util/decimal';
import { worseGrade } from './grades';
import type { BasicKpiScore } from './kpi-score';
import { num, step } from './step';
import type { Total } from './total-score';

/** A veto that counts, with the event that is a case of it. */
export interface VetoCase {
  readonly event: VetoEvent;
  readonly veto: Veto;
}

/**
 * The cases of vetoes up to a day, the most severe first: a score of 0, a KPI at 0, a limit of the grade, the lowest
 * first. All of them count (spec 02.5). An event without a known veto changes nothing.
 */
export const vetoCases = (
  scorecard: Pick<Scorecard, 'vetoEvents'>,
  until: Day,
  { bands }: Pick<Grades, 'bands'>,
): readonly VetoCase[] => [...casesUntil(scorecard, until)].sort((a, b) => bySeverity(a, b, bands));

const casesUntil = ({ vetoEvents }: Pick<Scorecard, 'vetoEvents'>, until: Day): readonly VetoCase[] =>
  vetoEvents.flatMap((event) => (event.on <= until && event.veto.target ? [{ event, veto: event.veto.target }] : []));

/** Cases that come to the same are told apart by day and id, so that their order in the files changes nothing. */
function bySeverity(a: VetoCase, b: VetoCase, bands: readonly GradeBand[]): number {
  return (
    rankOf(a.veto, bands) - rankOf(b.veto, bands) ||
    compareText(a.event.on, b.event.on) ||
    compareText(a.veto.id, b.veto.id)
  );
}

function rankOf({ effect }: Veto, bands: readonly GradeBand[]): number {
  if (effect.type === 'zero') return 0;
  if (effect.type === 'kpi') return 1;
  return 2 + bands.length - bands.findIndex(({ grade }) => grade === effect.grade);
}

/**
 * A KPI's score after the vetoes that name it: no points, and no bonus. One that is n/a stays so, and one that takes
 * points from the score takes them all the same.
 */
export function afterVetoes(score: BasicKpiScore, until: Day): BasicKpiScore {
  const { kpi, state, points } = score;
  const cases =
    state === 'na' || kpi.role === 'deduct'
      ? []
      : casesUntil(kpi.scorecard, until).filter(({ veto }) => zeroes(veto, kpi));
  if (cases.length === 0) return score;
  const before = (i: number): string => (i > 0 ? '0' : points ? num(points) : '–');
  const steps = cases.map((one, i) => step('vetoKpi', () => `${one.veto.id}: ${before(i)} → 0`, ...originsOf(one)));
  return { ...score, points: ZERO, rate: ZERO, zeroed: 'veto', stood: score, steps: [...score.steps, ...steps] };
}

const zeroes = ({ effect }: Veto, kpi: Kpi): boolean => effect.type === 'kpi' && effect.kpi.target === kpi;

/** The places of a case: the event, and the veto that it is a case of. */
export const originsOf = ({ event, veto }: VetoCase): readonly Origin[] => [event.origin, veto.origin];

/** The total of a scorecard after the vetoes of it as a whole: 0, and the lowest limit of the grade. */
export function totalAfter(vetoes: readonly Pick<Veto, 'effect'>[], total: Total, grades: Grades): Total {
  return vetoes.reduce((left, { effect }) => {
    if (effect.type === 'zero') return { score: ZERO, low: ZERO, high: ZERO, grade: grades.bands.at(-1)?.grade };
    if (effect.type === 'kpi') return left;
    return { ...left, grade: left.grade && worseGrade(left.grade, effect.grade, grades) };
  }, total);
}
