import type { Person } from '../model/payroll';
import type { Duplicate, Link, Plan, Review } from '../model/types';
import { trackedOf } from '../model/walk';
import { inside, locate, type Origin } from '../source/locate';
import type { Rule } from './rule';

export const duplicateValue: Rule = {
  id: 'duplicate-value',
  summary: 'The same thing is stated twice, such as two actuals of one KPI for one month.',
  severity: 'error',
  group: 'form',
  check(plan, { report }) {
    const told = new Set<string>();
    for (const { what, first, again } of [...plan.duplicates, ...plan.reviews.flatMap(insideReview), ...plan.payroll.people.flatMap(transferredTwice), ...contradictions(plan)]) {
      // Of three that say the same, the third repeats the first; that it repeats the second too is no news.
      const place = `${again.file.path}\n${again.document}\n${again.path.join('/')}\n${what}`;
      if (told.has(place)) continue;
      told.add(place);
      report({
        message: `${what[0]!.toUpperCase()}${what.slice(1)} is stated a second time.`,
        span: locate(again),
        help: 'Keep the one that is right and delete the other.',
        related: [{ message: 'It is stated here first.', span: locate(first) }],
      });
    }
  },
};

/** Entries of one review that speak of the same action or measure. */
const insideReview = ({ followUps, progress }: Review): Duplicate[] => [
  ...repeated(followUps.map(({ action }) => action), (id) => `what became of the action “${id}”`),
  ...repeated(progress.map(({ measure }) => measure), (address) => `the progress of “${address}”`),
];

/** A person is in one place a month. */
const transferredTwice = ({ transfers }: Person): Duplicate[] =>
  transfers.flatMap(({ from, origin }, i) => {
    const before = transfers[i - 1];
    return before?.from.text === from.text ? { what: 'where a person works from the same month on', first: inside(before.origin, 'from'), again: inside(origin, 'from') } : [];
  });

function repeated(links: readonly Link<unknown>[], what: (to: string) => string): Duplicate[] {
  const first = new Map<string, Origin>();
  return links.flatMap(({ to, origin }) => {
    const earlier = first.get(to);
    if (earlier) return { what: what(to), first: earlier, again: origin };
    first.set(to, origin);
    return [];
  });
}

/** A KPI that is not applicable as a whole, and has values all the same. */
function contradictions(plan: Plan): Duplicate[] {
  return trackedOf(plan).flatMap(({ address, actuals }) => {
    const { notApplicable } = actuals;
    if (!notApplicable) return [];
    return actuals.entries.slice(0, 1).map(({ origin }) => ({ what: `whether ${address} applies`, first: inside(notApplicable.origin, 'na'), again: origin }));
  });
}
