import { fiscalYearOf } from '../calendar/fiscal-year';
import { parsePeriod } from '../calendar/period';
import { flowOf } from '../source/flow';
import { inside, writtenAt, type Origin } from '../source/locate';
import { originalIndex } from '../source/original-index';
import type { PlanDocument } from '../schema/plan-document';
import type { Data } from '../source/yaml-node';
import { decimal } from '../util/decimal';
import { defined } from '../util/defined';
import { tellsFinding, tellsProgress } from './drafts';
import type { AddressedType } from './address-book';
import type { ResolveContext } from './resolve-context';
import type { RawReview } from './raw';
import { linkDepartment, linkUnit } from './resolve-scorecard';
import { share } from './share';
import type {
  Action,
  Challenge,
  Change,
  FollowUp,
  Indicator,
  Kpi,
  Link,
  Measure,
  Milestone,
  MeasureProgress,
  Review,
  ReviewFinding,
  Stage,
} from './types';
import type { Writable } from './writable';
import { getOrCreate } from '../util/memoize';

const ON_THE_TABLE: readonly AddressedType[] = ['kpi', 'measure', 'challenge'];

/** A review, its addresses followed inside its own scorecard. Earlier actions are linked once all reviews are known. */
export function resolveReview({ data, origin }: PlanDocument<'review'>, building: ResolveContext): Review {
  return new ReviewReader(data, origin, building).read();
}

class ReviewReader {
  private readonly id: string;
  private readonly year: number;

  constructor(
    private readonly raw: RawReview,
    private readonly origin: Origin,
    private readonly building: ResolveContext,
  ) {
    this.id = raw.department ?? 'company';
    this.year = fiscalYearOf(parsePeriod(String(raw.cycle))!, building.fiscalYear);
  }

  read(): Review {
    const { raw, origin } = this;
    const { held, chair, next, present = [], plan = {} } = raw;
    linkDepartment(raw.department, origin, this.building);
    const department = this.building.departments.get(this.id);
    return {
      type: 'review',
      cycle: parsePeriod(String(raw.cycle))!,
      scorecardId: this.id,
      origin,
      present,
      ...(raw.department !== undefined && {
        department: {
          to: raw.department,
          origin: inside(origin, 'department'),
          ...(department && { target: department }),
        },
      }),
      ...defined({ held, chair, next }),
      plan: {
        focus: (plan.focus ?? []).map((to, i) =>
          this.link(to, ON_THE_TABLE, inside(origin, 'plan', 'focus', originalIndex(plan.focus!, i))),
        ),
        ...defined({ note: plan.note }),
      },
      progress: this.each('do', (entry, at) => this.progress(entry, at)).filter(tellsProgress),
      findings: this.each('check', (entry, at) => this.finding(entry, at)).filter(tellsFinding),
      actions: this.each('act', (entry, at) => this.action(entry, at)),
      followUps: this.each('followUp', (entry, at) => this.followUp(entry, at)),
      changes: this.each('changes', (entry, at) => this.change(entry, at)),
      support: this.each('support', (entry, at) => ({ ...entry, origin: at })),
      feedback: this.each('feedback', ({ on, praise = false, ...entry }, at) => ({
        ...entry,
        praise,
        origin: at,
        ...(on !== undefined && { on: this.link<Kpi | Measure | Challenge>(on, ON_THE_TABLE, inside(at, 'on')) }),
      })),
    };
  }

  private progress({ measure: to, progress, stages = {}, ...rest }: Entry<'do'>, origin: Origin): MeasureProgress {
    const measure = this.link<Measure>(to, ['measure'], inside(origin, 'measure'));
    const stageLinks = Object.entries(stages).map(([id, finished]) => ({
      stage: this.building.references.toId<Stage>(
        id,
        'stage',
        inside(origin, 'stages', id),
        () => measure.target?.stages ?? [],
      ),
      finished,
    }));
    return {
      measure,
      stages: stageLinks,
      ...defined(rest),
      ...(progress !== undefined && { progress: share(progress) }),
      origin,
    };
  }

  private finding({ kpi, fishbone = {}, whys = [], ...rest }: Entry<'check'>, origin: Origin): ReviewFinding {
    return {
      kpi: this.link<Kpi | Indicator>(kpi, ['kpi', 'indicator'], inside(origin, 'kpi')),
      whys,
      ...rest,
      origin,
      fishbone: Object.entries(fishbone).map(([head, causes]) => ({
        head,
        causes,
        origin: inside(origin, 'fishbone', head),
      })),
    };
  }

  private action({ for: to, effect, ...rest }: Entry<'act'>, origin: Origin): Action {
    return {
      ...rest,
      origin,
      ...(to !== undefined && { for: this.link<Kpi | Measure | Challenge>(to, ON_THE_TABLE, inside(origin, 'for')) }),
      ...(effect !== undefined && { effect: decimal(effect) }),
    };
  }

  private followUp({ action, effective, ...rest }: Entry<'followUp'>, origin: Origin): FollowUp {
    const said = typeof effective === 'boolean' ? (effective ? 'yes' : 'no') : effective;
    return {
      ...rest,
      action: { to: action, origin: inside(origin, 'action') },
      ...defined({ effective: said }),
      origin,
    };
  }

  private change(
    { item, field, from, to, effective, reason, requestedBy, approvedBy, approved }: Entry<'changes'>,
    origin: Origin,
  ): Change {
    const at = inside(origin, 'item');
    return {
      item: this.changed(item, field, at),
      field,
      origin,
      ...defined({
        reason,
        requestedBy,
        approvedBy,
        approved,
        from: written(from, inside(origin, 'from')),
        to: written(to, inside(origin, 'to')),
      }),
      ...(effective !== undefined && { effective: parsePeriod(effective)! }),
    };
  }

  /** An item that changed its kind is no longer there; the plan and scorecards are named by their ids alone. */
  private changed(item: string, field: string, origin: Origin): Change['item'] {
    if (field === 'kind' || item === 'plan') return { to: item, origin };
    if (item.includes('/'))
      return this.building.references.toItem<Kpi | Measure | Challenge | Milestone>(
        item,
        [...ON_THE_TABLE, 'milestone', 'strategicKpi'],
        origin,
        { year: this.year },
      );
    linkUnit(item, origin, this.building);
    return { to: item, origin };
  }

  private link<T extends Kpi | Measure | Challenge | Indicator>(
    to: string,
    types: readonly AddressedType[],
    origin: Origin,
  ): Link<T> {
    return this.building.references.toItem<T>(to, types, origin, { year: this.year, prefix: `${this.id}/` });
  }

  private each<K extends ListKey, T>(key: K, read: (entry: Entry<K>, origin: Origin) => T): T[] {
    const list = (this.raw[key] ?? []) as readonly Entry<K>[];
    return list.map((entry, i) => read(entry, inside(this.origin, key, originalIndex(list, i))));
  }
}

/** A value as it stands in the file; a list or map in one line. */
const written = (value: Data | undefined, origin: Origin): string | undefined =>
  writtenAt(origin) ?? (value === undefined ? undefined : flowOf(value));

type ListKey = 'do' | 'check' | 'act' | 'followUp' | 'changes' | 'support' | 'feedback';
type Entry<K extends ListKey> = NonNullable<RawReview[K]>[number];

/**
 * Follow-ups name actions of earlier (or the same) reviews of their scorecard; those of the same are not offered where
 * a name is mistaken. `reviews` are in order of time.
 */
export function linkFollowUps(reviews: readonly Review[], { references }: ResolveContext): void {
  const opened = new Map<string, Map<string, Action>>();
  const link = (followUps: readonly FollowUp[], among: () => ReadonlyMap<string, Action>): void => {
    for (const followUp of followUps as Writable<FollowUp>[]) {
      const { to, origin } = followUp.action;
      followUp.action = references.toId(to, 'earlierAction', origin, among);
    }
  };
  for (const { scorecardId, actions, followUps } of reviews) {
    const known = getOrCreate(opened, scorecardId, () => new Map<string, Action>());
    const isOwn = ({ action }: FollowUp): boolean => actions.some(({ id }) => id === action.to);
    const earlier = known.size;
    link(
      followUps.filter((followUp) => !isOwn(followUp)),
      () => firstOf(known, earlier),
    );
    for (const action of actions) if (!known.has(action.id)) known.set(action.id, action);
    link(followUps.filter(isOwn), () => known);
  }
}

/** The first entries of a map that grows: itself, as long as it has no more. */
const firstOf = <K, V>(map: ReadonlyMap<K, V>, count: number): ReadonlyMap<K, V> =>
  map.size === count ? map : new Map([...map].slice(0, count));
