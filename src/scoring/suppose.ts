import { replaced, type Replaced } from '../model/replaced';
import type { Kpi, Milestone, Plan } from '../model/types';
import { kpisOf, sourcesOf } from '../model/walk';
import { ZERO, type Decimal } from '../util/decimal';
import { withYearEndValue, movedBy, type PeriodValue } from './with-year-end-value';
import { middleOf } from './attainment';
import { acceptedOn } from './methods/milestones';
import { isAccepted } from './methods/milestones-reached';
import { lastDay } from './question';
import { tracksOf } from './tracks';
import type { Question, Tracks } from './types';
import { computeTree } from './value-tree';

/**
 * A supposition: the values at which KPIs end the year, in their unit, and milestones that are accepted on the
 * question's last day.
 */
export interface Supposition {
  readonly values: ReadonlyMap<Kpi, Decimal>;
  readonly milestones: ReadonlySet<Milestone>;
}

/**
 * The plan with other actuals, such that A* (spec 02.5) of each KPI named is the value supposed: what it reported is
 * moved period by period, in proportion to the targets for a sum, by the same amount for a level. Value trees follow: a
 * computed parent by itself, one with reports of its own by what its formula makes of the change. Nothing else changes.
 */
export function suppose(plan: Plan, question: Question, { values, milestones }: Supposition): Plan {
  const tracks = tracksOf(plan, question);
  const day = lastDay(question);
  const others = new Map<object, object>([
    ...[...values].map(([kpi, value]) => [kpi, withYearEndValue(value, kpi, tracks)] as const),
    ...[...milestones].filter((item) => !isAccepted(item, day)).map((item) => [item, acceptedOn(item, day)] as const),
  ]);
  const changed = replaced(plan, others);
  const parents = parentsOf(new Set(values.keys()), plan, question.year).filter((kpi) => !tracks.of(kpi).computed);
  return parents.reduce((current, parent) => moveParent(parent, current, tracks, question), changed).plan;
}

/** The KPIs whose value trees the change reaches, each after its inputs. */
function parentsOf(changed: ReadonlySet<Kpi>, plan: Plan, year: number): readonly Kpi[] {
  const trees = kpisOf(plan).filter((kpi) => kpi.scorecard.year === year && kpi.valueTree && !changed.has(kpi));
  const reached = reachedFrom(changed, trees);
  const order: Kpi[] = [];
  for (let waiting = trees.filter((kpi) => reached.has(kpi)); waiting.length > 0;) {
    const ready = waiting.filter((kpi) => !sourcesOf(kpi).some((input) => waiting.includes(input)));
    // Trees that make each other in a circle have no value.
    if (ready.length === 0) break;
    order.push(...ready);
    waiting = waiting.filter((kpi) => !ready.includes(kpi));
  }
  return order;
}

function reachedFrom(changed: ReadonlySet<Kpi>, trees: readonly Kpi[]): ReadonlySet<Kpi> {
  const reached = new Set(changed);
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const kpi of trees) if (sourcesOf(kpi).some((input) => reached.has(input))) reached.add(kpi);
  }
  return reached;
}

/**
 * Moves what a parent reported by what its formula makes of the change, period by period; what was unexplained stays
 * so.
 */
function moveParent(parent: Kpi, current: Replaced, before: Tracks, question: Question): Replaced {
  const now = current.of(parent);
  const after = tracksOf(current.plan, question);
  const points: PeriodValue[] = [];
  const moves: Decimal[] = [];
  for (const { period, actual, target, entry } of before.of(parent).periods) {
    const [old, made] = [treeValue(parent, period.text, before), treeValue(now, period.text, after)];
    if (!actual || !old || !made) continue;
    points.push({ period, actual, target: target ? middleOf(target) : ZERO, entry });
    moves.push(made.sub(old));
  }
  const next = replaced(current.plan, new Map([[now, movedBy(moves, points, now)]]));
  return { plan: next.plan, of: (part) => next.of(current.of(part)) };
}

/** The value of the formula from the inputs' values of one period. */
const treeValue = ({ valueTree }: Kpi, period: string, tracks: Tracks): Decimal | undefined =>
  computeTree(valueTree!, (input) => tracks.of(input).periods.find((one) => one.period.text === period)?.actual)?.value;
