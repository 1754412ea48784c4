import type { WorkChange } from '../forms/judged';
import { addressWithin } from '../model/address-within';
import type { Review } from '../model/types';
import type { PlanEdit, Writable } from '../source/edit/plan-edit';
import { originalIndex } from '../source/original-index';
import { reviewOf } from '../tracking';
import { groupBy } from '../util/group';
import type { OpenedPlan } from './open-plan';
import { unused } from './value-edits';

type Item = { [key: string]: Writable };

/** Lists of a review that a sheet writes into. */
type ListName = 'do' | 'followUp' | 'support';

/** Edits that put what a sheet says of measures and actions into the review of the cycle, or into a new one. */
export function reviewEdits(changes: readonly WorkChange[], opened: OpenedPlan): readonly PlanEdit[] {
  const known = new Set(opened.tree.files.map(({ path }) => path));
  const meetings = groupBy(changes, ({ scorecard, cycle }) => `${scorecard.id} ${cycle.text}`);
  return [...meetings.values()].flatMap((group): readonly PlanEdit[] => {
    const { scorecard, cycle } = group[0]!;
    const review = reviewOf(opened.plan, { scorecardId: scorecard.id, cycle });
    return review ? editsOf(review, group) : [newReview(group, known)];
  });
}

/** Changes by the measure or action that they are about. */
const subjects = (group: readonly WorkChange[]): readonly (readonly WorkChange[])[] => [
  ...groupBy(group, ({ measure, id }) => measure?.address ?? id).values(),
];

function newReview(group: readonly WorkChange[], known: ReadonlySet<string>): PlanEdit {
  const { scorecard, cycle } = group[0]!;
  const { doing, followUps, support } = listsOf(group);
  return {
    file: unused(`${scorecard.year}/reviews/${cycle.text}-${scorecard.id}`, known),
    path: [],
    value: {
      kind: 'review',
      cycle: cycle.text,
      ...(scorecard.department && { department: scorecard.id }),
      ...(doing.length > 0 && { do: doing }),
      ...(followUps.length > 0 && { followUp: followUps }),
      ...(support.length > 0 && { support }),
    },
  };
}

interface Lists {
  readonly doing: readonly Item[];
  readonly followUps: readonly Item[];
  readonly support: readonly Item[];
}

const listsOf = (group: readonly WorkChange[]): Lists => ({
  doing: subjects(group.filter(({ measure }) => measure))
    .map(progressItem)
    .filter(says),
  followUps: group
    .filter(({ measure }) => !measure)
    .map((change) => ({ action: change.id, ...followUpFields(change) })),
  support: group.flatMap(({ after, before }) =>
    after.support !== undefined && after.support !== before.support
      ? [{ ask: after.support, ...(after.supportOf !== undefined && { of: after.supportOf }) }]
      : [],
  ),
});

/** A measure of which only support is asked has no entry of its own. */
const says = (item: Item): boolean => Object.keys(item).length > 1;

const progressItem = (about: readonly WorkChange[]): Item => ({
  measure: addressWithin(about[0]!.scorecard, about[0]!.measure!),
  ...Object.assign({}, ...about.map(progressFields)),
  ...(stagesOf(about) && { stages: stagesOf(about)! }),
});

const progressFields = ({ after: { progress, difficulty } }: WorkChange): Item => ({
  ...(progress !== undefined && { progress }),
  ...(difficulty !== undefined && { difficulty }),
});

function stagesOf(about: readonly WorkChange[]): Item | undefined {
  const days = about.flatMap(({ on, after }) =>
    'share' in on && after.finished !== undefined ? [[on.id, after.finished] as const] : [],
  );
  return days.length > 0 ? Object.fromEntries(days) : undefined;
}

/** An action with a note or a new date alone is still open. */
const followUpFields = ({ after: { status = 'open', newDue, note } }: WorkChange): Item => ({
  status,
  ...(newDue !== undefined && { due: newDue }),
  ...(note !== undefined && { note }),
});

function editsOf(review: Review, group: readonly WorkChange[]): readonly PlanEdit[] {
  const isKnown = (about: readonly WorkChange[]): boolean => entryOn(review, about[0]!) !== undefined;
  const known = subjects(group).filter(isKnown);
  const { doing, followUps } = listsOf(
    subjects(group)
      .filter((about) => !isKnown(about))
      .flat(),
  );
  const { support } = listsOf(group);
  const asked = support.filter(({ ask }) => !review.support.some((one) => one.ask === ask));
  return [
    ...known.flatMap((about) => about.flatMap((change) => fieldEdits(review, change))),
    ...appended('do', doing, review.progress.length, review),
    ...appended('followUp', followUps, review.followUps.length, review),
    ...appended('support', asked, review.support.length, review),
  ];
}

/** The entry of a review on the measure or action of a change. */
function entryOn(
  review: Review,
  { measure, id }: WorkChange,
): { readonly list: ListName; readonly index: number } | undefined {
  const index = measure
    ? review.progress.findLastIndex((entry) => entry.measure.target === measure)
    : review.followUps.findLastIndex((entry) => entry.action.to === id);
  if (index === -1) return undefined;
  const list = measure ? review.progress : review.followUps;
  return { list: measure ? 'do' : 'followUp', index: originalIndex(list, index) };
}

function fieldEdits(review: Review, change: WorkChange): readonly PlanEdit[] {
  const { list, index } = entryOn(review, change)!;
  const edit = (path: readonly string[], value: Writable): PlanEdit => ({
    ...placeOf(review),
    path: [...review.origin.path, list, index, ...path],
    value,
  });
  if (list === 'followUp') return fieldsOf(followUpFields(change), edit);
  const stages = stagesOf([change]);
  return [
    ...fieldsOf(progressFields(change), edit),
    ...(stages ? Object.entries(stages).map(([stage, day]) => edit(['stages', stage], day)) : []),
  ];
}

const fieldsOf = (fields: Item, edit: (path: readonly string[], value: Writable) => PlanEdit): readonly PlanEdit[] =>
  Object.entries(fields).map(([key, value]) => edit([key], value));

const placeOf = ({ origin }: Review): Pick<PlanEdit, 'file' | 'document'> => ({
  file: origin.file.path,
  document: origin.document,
});

/** Items behind those of a list; all at once where it has none yet. */
function appended(list: ListName, items: readonly Item[], length: number, review: Review): readonly PlanEdit[] {
  if (items.length === 0) return [];
  const path = [...review.origin.path, list];
  if (length === 0) return [{ ...placeOf(review), path, value: items }];
  return items.map((value, i) => ({ ...placeOf(review), path: [...path, length + i], value }));
}
