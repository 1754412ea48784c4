import { fiscalYearOfDay } from '../../calendar/fiscal-year';
import type { Challenge, Kpi } from '../../model/types';
import type { DataMap } from '../../source/yaml-node';
import { daysIn, yearsLater } from './dates';
import type { RollFacts } from './facts';
import { itemsOf, withoutItems, type Edit } from './items';
import { kpiEdits } from './kpi-edits';

/** The document of a scorecard, and the items of the plan that it states. */
export interface Card {
  readonly data: DataMap;
  readonly kpis: ReadonlyMap<number, Kpi>;
  readonly challenges: ReadonlyMap<number, Challenge>;
}

/** The changes that make next year's scorecard of this year's. What is taken out comes last, from the end. */
export const cardEdits = (card: Card, facts: RollFacts): readonly Edit[] => [
  { path: ['year'], value: facts.year },
  ...('confirmed' in card.data ? [{ path: ['confirmed'], value: undefined }] : []),
  ...movedDays(card, facts),
  ...itemsOf(card.data, 'kpis').flatMap((raw, i) => {
    const kpi = card.kpis.get(i);
    return kpi ? kpiEdits({ raw, kpi, path: ['kpis', i] }, facts) : [];
  }),
  ...finishedChallenges(card),
];

/** Work that was to begin or to end by the end of the year is moved by one year. */
const movedDays = ({ data }: Card, { plan, year }: RollFacts): readonly Edit[] =>
  daysIn(data)
    .filter(({ day }) => fiscalYearOfDay(day, plan.fiscalYear) < year)
    .map(({ path, day }) => ({ path, value: yearsLater(day, 1) }));

/** A project of which every milestone is accepted is done. */
function finishedChallenges({ data, challenges }: Card): readonly Edit[] {
  const all = itemsOf(data, 'challenges');
  const done = [...all.keys()].filter((i) => {
    const milestones = challenges.get(i)?.milestones ?? [];
    return milestones.length > 0 && milestones.every(({ accepted }) => accepted);
  });
  return withoutItems(['challenges'], done, all.length);
}
