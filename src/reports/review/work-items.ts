import type { Day } from '../../calendar/day';
import type { Text } from '../../model/types';
import { isOpen } from '../../tracking';
import type { Decimal } from '../../util/decimal';
import type { ReportContext } from '../base/report-kind';
import { nameOf } from '../base/names';
import type { ReviewFacts } from './facts';
import { openWork, type OpenWork } from './open-work';
import * as value from '../base/json-values';

/** Something that somebody still has to do: a measure, a stage that is late, or an action. */
export interface WorkItem {
  readonly type: 'measure' | 'stage' | 'action';
  readonly name: Text;
  /** Name of the item it is part of, or serves. */
  readonly of?: string | undefined;
  readonly owner?: string | undefined;
  readonly due?: Day | undefined;
  /** 0 for what is not late. */
  readonly daysLate: number;
  /** Progress of a measure, as a fraction of 1. */
  readonly progress?: Decimal;
}

export function workItems({ measures, lateStages, actions }: OpenWork, context: ReportContext): readonly WorkItem[] {
  const { say } = context;
  return [
    ...measures.filter(isOpen).map(({ measure: { name, kpi, owner }, due, daysLate, reported }) => ({
      type: 'measure' as const,
      name,
      of: say(kpi.name),
      owner,
      due,
      daysLate,
      progress: reported,
    })),
    ...lateStages.map(({ stage: { name, due }, of: { measure }, daysLate }) => ({
      type: 'stage' as const,
      name,
      of: say(measure.name),
      owner: measure.owner,
      due,
      daysLate,
    })),
    ...actions.map(({ action, due, daysLate }) => ({
      type: 'action' as const,
      name: action.action,
      of: action.for && nameOf(action.for, context),
      owner: action.owner,
      due,
      daysLate,
    })),
  ];
}

/** Items that should be done by now and are not, with whose work they are part of; the longest waited for first. */
export const lateItems = (
  facts: ReviewFacts,
  context: ReportContext,
): readonly { readonly item: WorkItem; readonly work: OpenWork }[] =>
  openWork(facts)
    .flatMap((work) => workItems(work, context).map((item) => ({ item, work })))
    .filter(({ item }) => item.daysLate > 0)
    .sort((a, b) => b.item.daysLate - a.item.daysLate);

export const workData = (
  { type, name, of, owner, due, daysLate, progress }: WorkItem,
  { scorecard }: OpenWork,
  { say }: ReportContext,
): object => ({
  scorecard: scorecard.id,
  type,
  name: say(name),
  of: value.orNull(of),
  owner: value.orNull(owner),
  due: value.orNull(due),
  daysLate,
  progress: value.fraction(progress),
});
