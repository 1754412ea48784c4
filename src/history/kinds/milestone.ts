import type { Milestone, Scorecard } from '../../model/types';
import { harderWhen, type ItemKind, type ListedItem } from '../item-kind';
import { share } from '../values';

/** Terms of the milestones of challenge projects, and of those that a KPI is scored by. */
export const agreedMilestone: ItemKind<Milestone> = {
  id: 'milestone',
  list: ({ scorecards }) => scorecards.flatMap(milestonesOf),
  fields: [
    {
      id: 'due',
      read: ({ due }) => due,
      courseOf: (before, after) => harderWhen(after.due < before.due, after.due > before.due),
    },
    { id: 'share', read: (item) => share(item.share) },
  ],
};

/** Milestones with what became of them. */
export const milestone: ItemKind<Milestone> = {
  ...agreedMilestone,
  fields: [
    ...agreedMilestone.fields,
    { id: 'accepted', read: ({ accepted }) => accepted?.on },
    { id: 'quality', read: ({ accepted }) => share(accepted?.quality) },
  ],
};

const milestonesOf = ({ year, kpis, challenges }: Scorecard): ListedItem<Milestone>[] => [
  ...kpis.flatMap(({ address, scoring }) =>
    scoring.method === 'milestones' ? scoring.items.map((item) => listed(item, address, year)) : [],
  ),
  ...challenges.flatMap(({ address, milestones }) => milestones.map((item) => listed(item, address, year))),
];

const listed = (item: Milestone, of: string, year: number): ListedItem<Milestone> => ({
  key: `${year} ${of}/${item.id}`,
  address: `${of}/${item.id}`,
  year,
  name: item.name,
  item,
  origin: item.origin,
});
