import { fiscalYearOf } from '../calendar/fiscal-year';
import type { Change, Plan } from '../model/types';
import { kpisOf } from '../model/walk';
import { groupBy } from '../util/group';
import { getOrCreate, memoizeWeak } from '../util/memoize';
import { isApproved, sameValue } from './approvals';
import { presentAddress } from './compare-plans';
import { fieldOf, kindOf } from './change-fields';
import { partValue, type WrittenValue } from './part-values';
import { approvalKey } from './kinds/approval';

/** An approved entry of `changes` that says of the plan what is not so. */
export interface Unapplied {
  readonly change: Change;
  /** `to`: the plan says something else now; `from`: something else was signed off. */
  readonly part: 'from' | 'to';
  /** The value that is there, or was signed; undefined where there is none. */
  readonly actual: string | undefined;
}

interface Entry {
  readonly change: Change;
  readonly year: number;
}

/** Approved entries of `changes` that do not fit the plan, and the one signed off for their year where there is one. */
export function unappliedChanges(plan: Plan, signedOff: (year: number) => Plan | undefined): readonly Unapplied[] {
  const chains = groupBy(approvedEntries(plan), ({ change: { item, field }, year }) => {
    const name = item.target && fieldOf(item.target, field)?.id;
    return [year, plan.renames.address(item.to), name ?? field].join(' ');
  });
  const agreedOf = agreedItems(signedOff, plan);
  return [...chains.values()].flatMap((chain) => [
    ...fromAgreed(chain, agreedOf(chain[0]!)),
    ...toPlan(chain.at(-1)!, plan),
  ]);
}

const livingKpis = memoizeWeak(
  (plan: Plan): ReadonlySet<string> =>
    new Set(kpisOf(plan).map(({ address, scorecard }) => `${scorecard.year} ${address}`)),
);

/** An item as it was signed off, with the approvals that were known then. */
interface Agreed {
  readonly item: unknown;
  readonly known: ReadonlySet<string>;
}

/** Every item is looked up in lists that are made once. */
function agreedItems(
  signedOff: (year: number) => Plan | undefined,
  { renames }: Plan,
): (entry: Entry) => Agreed | undefined {
  const itemsOf = memoizeWeak<Plan, Map<string, ReadonlyMap<string, unknown>>>(() => new Map());
  const knownOf = memoizeWeak(
    ({ reviews }: Plan) => new Set(reviews.flatMap(({ changes }) => changes.map(approvalKey))),
  );
  return ({ change: { item }, year }) => {
    const signed = signedOff(year);
    if (!signed || !item.target) return undefined;
    const kind = kindOf(item.target);
    const items = getOrCreate(
      itemsOf(signed),
      kind.id,
      () =>
        new Map(
          kind
            .list(signed)
            .map((listed) => [`${listed.year ?? year} ${presentAddress(listed.address, renames)}`, listed.item]),
        ),
    );
    const address = renames.address(item.to);
    const key = item.target.type === 'strategicKpi' ? `${year} ${address} ${year}` : `${year} ${address}`;
    return items.has(key) ? { item: items.get(key), known: knownOf(signed) } : undefined;
  };
}

const approvedEntries = ({ reviews, fiscalYear }: Plan): readonly Entry[] =>
  reviews.flatMap(({ cycle, changes }) =>
    changes.filter(isApproved).map((change) => ({ change, year: fiscalYearOf(cycle, fiscalYear) })),
  );

/** The newest entry for a field is what the plan says. */
function toPlan({ change, year }: Entry, plan: Plan): readonly Unapplied[] {
  const { item, field, to } = change;
  if (field === 'kind') {
    return livingKpis(plan).has(`${year} ${plan.renames.address(item.to)}`) && to !== 'kpi'
      ? [{ change, part: 'to', actual: 'kpi' }]
      : [];
  }
  const actual = item.target ? valueOf(change, item.target, year) : partValue(change, year, plan);
  return !actual || sameValue(to ?? 'none', actual.text ?? 'none') ? [] : [{ change, part: 'to', actual: actual.text }];
}

/** The value of the field now; undefined where the field is unknown. */
function valueOf(
  { field }: Change,
  item: NonNullable<Change['item']['target']>,
  year: number,
): WrittenValue | undefined {
  const known = fieldOf(item, field);
  if (item.type !== 'strategicKpi') return known && { text: known.read(item) };
  const target = item.targets.find((one) => one.year === year);
  return known && target && { text: known.read({ ...target, direction: item.direction }) };
}

/** Each entry made since the sign-off begins at what was agreed, or at the entry before it. */
function fromAgreed(chain: readonly Entry[], agreed: Agreed | undefined): readonly Unapplied[] {
  const { item, field: written } = chain[0]!.change;
  const field = item.target && fieldOf(item.target, written);
  if (!agreed || !field) return [];
  const since = chain.filter(({ change }) => !agreed.known.has(approvalKey(change)));
  return since.flatMap(({ change }, i): Unapplied[] => {
    const actual = i === 0 ? field.read(agreed.item) : since[i - 1]!.change.to;
    return change.from === undefined || sameValue(change.from, actual ?? 'none')
      ? []
      : [{ change, part: 'from', actual }];
  });
}
