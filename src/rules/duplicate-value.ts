import type { Duplicate, Link, Person, Plan, Review } from '../model/types';
import { trackedOf } from '../model/walk';
import { inside, locate, type Origin } from '../source/locate';
import type { Localized } from '../util/language';
import type { Rule } from './rule';

export const duplicateValue: Rule = {
  id: 'duplicate-value',
  summary: 'The same thing is stated twice, such as two actuals of one KPI for one month.',
  severity: 'error',
  group: 'form',
  check(plan, { report }) {
    const told = new Set<string>();
    for (const { what, first, again } of [
      ...plan.duplicates,
      ...plan.reviews.flatMap(insideReview),
      ...plan.payroll.people.flatMap(transferredTwice),
      ...contradictions(plan),
    ]) {
      // The third of three equal values repeats the first; that it also repeats the second is no news.
      const place = `${again.file.path}\n${again.document}\n${again.path.join('/')}\n${what.en}`;
      if (told.has(place)) continue;
      told.add(place);
      report({
        message: {
          en: `${what.en[0]!.toUpperCase()}${what.en.slice(1)} is stated a second time.`,
          'zh-CN': `${what['zh-CN']}重复填写。`,
        },
        span: locate(again),
        help: {
          en: 'Keep the one that is right and delete the other.',
          'zh-CN': '请保留正确的一处，删除另一处。',
        },
        related: [{ message: { en: 'It is stated here first.', 'zh-CN': '首次填写在这里。' }, span: locate(first) }],
      });
    }
  },
};

/** Entries of one review that speak of the same action or measure. */
const insideReview = ({ followUps, progress }: Review): Duplicate[] => [
  ...repeated(
    followUps.map(({ action }) => action),
    (id) => ({ en: `what became of the action “${id}”`, 'zh-CN': `行动“${id}”的跟踪结果` }),
  ),
  ...repeated(
    progress.map(({ measure }) => measure),
    (address) => ({ en: `the progress of “${address}”`, 'zh-CN': `“${address}”的进度` }),
  ),
];

const TRANSFER: Localized = {
  en: 'where a person works from the same month on',
  'zh-CN': '同一人自同一月份起的所在部门',
};

/** A person is in one place a month. */
const transferredTwice = ({ transfers }: Person): Duplicate[] =>
  transfers.flatMap(({ from, origin }, i) => {
    const before = transfers[i - 1];
    return before?.from.text === from.text
      ? { what: TRANSFER, first: inside(before.origin, 'from'), again: inside(origin, 'from') }
      : [];
  });

function repeated(links: readonly Link<unknown>[], what: (to: string) => Localized): Duplicate[] {
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
    return actuals.entries.slice(0, 1).map(({ origin }) => ({
      what: { en: `whether ${address} applies`, 'zh-CN': `“${address}”是否适用的说明` },
      first: inside(notApplicable.origin, 'na'),
      again: origin,
    }));
  });
}
