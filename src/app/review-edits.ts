import type { WorkChange } from '../forms/judged';
import { addressWithin } from '../model/address-within';
import type { Plan, Review } from '../model/types';
import type { PlanEdit, Writable } from '../source/edit/plan-edit';
import type { Path } from '../source/locate';
import { isMap, type Data } from '../source/yaml-node';
import { groupBy } from '../util/group';
import type { OpenedPlan } from './open-plan';

type Item = { [key: string]: Writable };

/** Lists of a review that a sheet writes into. */
type ListName = 'do' | 'followUp' | 'support';

/** Edits that put what a sheet says of measures and actions into the review of the cycle, which may be a draft. */
export function reviewEdits(changes: readonly WorkChange[], { plan }: OpenedPlan): readonly PlanEdit[] {
  const meetings = groupBy(changes, ({ scorecard, cycle }) => `${scorecard.id} ${cycle.text}`);
  return [...meetings.values()].flatMap((group): readonly PlanEdit[] => {
    const { scorecard, cycle } = group[0]!;
    const review = [...plan.reviews, ...plan.drafts].find(
      (one) => one.scorecardId === scorecard.id && one.cycle.text === cycle.text,
    );
    return review ? editsOf(new WrittenReview(review, plan), group) : [];
  });
}

/** A review as its file has it: also the entries of a draft that say nothing yet. */
class WrittenReview {
  private readonly data: Data | undefined;

  constructor(
    readonly review: Review,
    private readonly plan: Plan,
  ) {
    const { file, document } = review.origin;
    this.data = file.documents[document]?.data;
  }

  list(name: ListName): readonly Data[] {
    const list = isMap(this.data) ? this.data[name] : undefined;
    return Array.isArray(list) ? list : [];
  }

  /** The last entry on the measure or action of a change; undefined where there is none. */
  entryOn({ measure, id }: WorkChange): { readonly list: ListName; readonly index: number } | undefined {
    const list = measure ? 'do' : 'followUp';
    const { scorecardId } = this.review;
    const isOn = (entry: Data): boolean => {
      if (!isMap(entry)) return false;
      return measure
        ? this.plan.renames.address(`${scorecardId}/${String(entry.measure)}`) === measure.address
        : entry.action === id;
    };
    const index = this.list(list).findLastIndex(isOn);
    return index === -1 ? undefined : { list, index };
  }

  edit(path: Path, value: Writable): PlanEdit {
    const { file, document, path: top } = this.review.origin;
    return { file: file.path, document, path: [...top, ...path], value };
  }
}

/** Changes by the measure or action that they are about. */
const subjects = (group: readonly WorkChange[]): readonly (readonly WorkChange[])[] => [
  ...groupBy(group, ({ measure, id }) => measure?.address ?? id).values(),
];

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

function editsOf(written: WrittenReview, group: readonly WorkChange[]): readonly PlanEdit[] {
  const isKnown = (about: readonly WorkChange[]): boolean => written.entryOn(about[0]!) !== undefined;
  const known = subjects(group).filter(isKnown);
  const { doing, followUps } = listsOf(
    subjects(group)
      .filter((about) => !isKnown(about))
      .flat(),
  );
  const { support } = listsOf(group);
  const asked = support.filter(({ ask }) => !written.review.support.some((one) => one.ask === ask));
  return [
    ...known.flatMap((about) => about.flatMap((change) => fieldEdits(written, change))),
    ...appended('do', doing, written),
    ...appended('followUp', followUps, written),
    ...appended('support', asked, written),
  ];
}

function fieldEdits(written: WrittenReview, change: WorkChange): readonly PlanEdit[] {
  const { list, index } = written.entryOn(change)!;
  const edits = (fields: Item, ...below: Path): readonly PlanEdit[] =>
    Object.entries(fields).map(([key, value]) => written.edit([list, index, ...below, key], value));
  if (list === 'followUp') return edits(followUpFields(change));
  return [...edits(progressFields(change)), ...edits(stagesOf([change]) ?? {}, 'stages')];
}

/** Items behind those of a list; all at once where it has none yet. */
function appended(list: ListName, items: readonly Item[], written: WrittenReview): readonly PlanEdit[] {
  if (items.length === 0) return [];
  const { length } = written.list(list);
  if (length === 0) return [written.edit([list], items)];
  return items.map((value, i) => written.edit([list, length + i], value));
}
