import type { Incident } from '../../model/types';
import { day, text } from '../column';
import type { PlanFacts } from '../plan-facts';
import { placeColumns } from '../shared-columns';
import { defineTable } from '../table';

/** One row an incident of the year, up to the end of the period. */
export const incidents = defineTable<Incident>({
  id: 'incidents',
  key: ['incident'],
  list: ({ plan, score: { question } }: PlanFacts) =>
    plan.incidents.filter(({ year, on }) => year === question.year && on <= question.to),
  columns: {
    incident: text(({ id }) => id),
    on_day: day(({ on }) => on),
    person: text(({ person }) => person),
    department: text(({ department }) => department?.to),
    items: text(({ items }) => items.map(({ to }) => to).join(' ')),
    state: text(({ state }) => state),
    confirmed: day(({ confirmed }) => confirmed),
    appealed: day(({ appealed }) => appealed),
    upheld: day(({ upheld }) => upheld),
    revoked: day(({ revoked }) => revoked),
    evidence: text(({ evidence }, { say }) => evidence && say(evidence)),
    ...placeColumns<Incident>(({ origin }) => origin),
  },
});
