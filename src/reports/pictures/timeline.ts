import type { Day } from '../../calendar/day';
import { daysOf, monthsOf } from '../../calendar/fiscal-year';
import { makePeriod } from '../../calendar/period';
import type { ChartFacts, Picture } from '../../charts';
import type { Plan } from '../../model/types';
import type { MeasureStatus, StageStatus } from '../../tracking';
import type { ReportContext } from '../base/report-kind';
import { atMost } from './at-most';
import { slotName } from '../base/slot-name';

type Row = ChartFacts['timeline']['rows'][number];

interface Seen {
  readonly year: number;
  /** The day that the measures are looked at. */
  readonly day: Day;
  readonly plan: Plan;
  /** Name of the scorecard. */
  readonly name: string;
  /** Tells whether the measures are all of it. */
  readonly of?: 'all' | 'someOf';
}

/** The measures that have a date or a stage, along the fiscal year. */
export function timelinePicture(
  measures: readonly MeasureStatus[],
  { year, day, plan, name, of = 'all' }: Seen,
  context: ReportContext,
): Picture | undefined {
  const own = context.words.pictures.timeline;
  const whole = makePeriod('year', year);
  const dated = measures.filter(({ due, stages }) => due !== undefined || stages.length > 0);
  if (dated.length === 0) return undefined;
  const rows = atMost<Row>(
    dated.map((status) => row(status, context)),
    (left) => ({ name: context.words.maps.more(left.length), state: '', tone: 'plain', stages: [] }),
  );
  return {
    kind: 'timeline',
    title: (of === 'all' ? own.title : own.titleOfSome)(name),
    description: context.words.pictures.listed(
      rows.map(({ name: measure, state, due }) =>
        state === '' ? measure : own.row(measure, state, due ?? own.noDate),
      ),
    ),
    facts: {
      ...daysOf(whole, plan.fiscalYear),
      today: { day, label: own.today(day) },
      months: monthsOf(whole, plan.fiscalYear).map((month) => ({
        day: `${month.text}-01`,
        label: slotName(month, context),
      })),
      rows,
      isWide: of === 'all',
      names: own.names,
    },
  };
}

const stateOf = ({ state }: MeasureStatus, { words }: ReportContext): string => words.review.doing.states[state];

const TONES: Readonly<Record<MeasureStatus['state'], Row['tone']>> = {
  notStarted: 'plain',
  onSchedule: 'plain',
  cancelled: 'plain',
  behind: 'late',
  overdue: 'late',
  doneLate: 'good',
  done: 'good',
};

/**
 * A measure that is overdue is drawn up to the day it is looked at by its state alone: the bar ends where it was to
 * end.
 */
const row = (status: MeasureStatus, context: ReportContext): Row => ({
  name: context.say(status.measure.name),
  state: stateOf(status, context),
  tone: TONES[status.state],
  start: status.measure.start,
  due: status.due,
  originalDue: status.originalDue,
  doneOn: status.doneOn,
  stages: status.stages.map(stageOf),
});

const stageOf = ({ stage, state, finished }: StageStatus): Row['stages'][number] => ({
  on: finished ?? stage.due,
  sign: finished !== undefined ? 'done' : state === 'late' ? 'overdue' : 'planned',
});
