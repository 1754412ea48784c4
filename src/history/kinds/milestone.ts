import { milestonesOn } from '../../model/milestones-of';
import type { Milestone } from '../../model/types';
import { harderWhen, type ItemKind, type ListedItem } from '../item-kind';
import { share } from '../values';

/** Terms of the milestones of challenge projects, and of those that a KPI is scored by. */
export const agreedMilestone: ItemKind<Milestone> = {
  id: 'milestone',
  list: ({ scorecards }) =>
    scorecards.flatMap((scorecard) => milestonesOn(scorecard).map(({ milestone: one }) => listed(one, scorecard.year))),
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

const listed = (item: Milestone, year: number): ListedItem<Milestone> => ({
  key: `${year} ${item.address}`,
  address: item.address,
  year,
  name: item.name,
  item,
  origin: item.origin,
});
