import { daysAfter, type Day } from '../../calendar/day';
import type { Period } from '../../calendar/period';
import type {
  Challenge,
  Indicator,
  Kpi,
  Link,
  Measure,
  Milestone,
  Plan,
  Scorecard,
  Stage,
  Supportable,
} from '../../model/types';
import { compareText } from '../../util/compare';
import type { MeasureStatus } from '../measure-status';
import type { CarriedAction } from '../open-actions';
import type { AskedSupport } from '../support-requests';

/** The work that somebody has to do. */
export type Work =
  | { readonly type: 'values'; readonly period: Period; readonly items: readonly (Kpi | Indicator)[] }
  | { readonly type: 'review'; readonly cycle: Period }
  | { readonly type: 'measure'; readonly status: MeasureStatus }
  | { readonly type: 'stage'; readonly stage: Stage; readonly measure: Measure }
  | { readonly type: 'action'; readonly carried: CarriedAction }
  | { readonly type: 'support'; readonly asked: AskedSupport }
  | { readonly type: 'milestone'; readonly milestone: Milestone; readonly of: Kpi | Challenge }
  | { readonly type: 'link'; readonly kpi: Kpi; readonly supports: Link<Supportable> };

/**
 * `late`: past its date; `unanswered`: somebody waits for a word; `due`: its date is near; `open`: it has no date, and
 * so is never late.
 */
export type TaskState = 'late' | 'unanswered' | 'due' | 'open';

export interface Task {
  readonly work: Work;
  /** Stays the same for as long as the task is there; unique in a plan: `values/production/2026-07`. */
  readonly id: string;
  /** The scorecard that it is of: a department's id, or `company`. */
  readonly scorecardId: string;
  /** The person who has to do it; undefined where the plan names nobody. */
  readonly person?: string | undefined;
  readonly state: TaskState;
  readonly due?: Day | undefined;
  /** Since when somebody waits, of what is unanswered. */
  readonly since?: Day | undefined;
  /** Days late, or waited; 0 for what is neither. */
  readonly days: number;
  readonly origin: Kpi['origin'];
}

/** The days that tasks are looked for in: those that are late on `day`, and those that are due until `until`. */
export interface Window {
  readonly day: Day;
  readonly until: Day;
}

/** Finds the tasks of one type. */
export type FindTasks = (plan: Plan, window: Window) => readonly Task[];

/** The state of what has a date; undefined for a date beyond the window. */
export function dated(due: Day, { day, until }: Window): Pick<Task, 'state' | 'due' | 'days'> | undefined {
  if (due > until) return undefined;
  return { state: due < day ? 'late' : 'due', due, days: daysAfter(due, day) };
}

/** The state of what waits for an answer since a day: late once the day passed by which it was asked for. */
export function waitingFor(
  since: Day,
  { day }: Pick<Window, 'day'>,
  by?: Day,
): Pick<Task, 'state' | 'since' | 'due' | 'days'> {
  const isLate = by !== undefined && by < day;
  return { state: isLate ? 'late' : 'unanswered', since, due: by, days: daysAfter(isLate ? by : since, day) };
}

/** The person who answers for a scorecard: who holds the position, or heads the department. */
export const answersFor = ({ department }: Pick<Scorecard, 'department'>): string | undefined =>
  department?.holder ?? department?.head;

const STATES: readonly TaskState[] = ['late', 'unanswered', 'due', 'open'];

/** Worst first: the longest late, then what has waited longest, then by date. */
export const inOrder = (a: Task, b: Task): number =>
  STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
  b.days - a.days ||
  compareText(a.due ?? '', b.due ?? '') ||
  compareText(a.id, b.id);
