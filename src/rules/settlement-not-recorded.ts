import type { Day } from '../calendar/day';
import { daysOf } from '../calendar/fiscal-year';
import { isComplete } from '../model/gaps';
import type { Person, Plan } from '../model/types';
import { firstHalfOf, settledIn } from '../pay';
import { locate } from '../source/locate';
import type { Localized } from '../util/language';
import type { Rule } from './rule';

export const settlementNotRecorded: Rule = {
  id: 'settlement-not-recorded',
  summary: 'A first half is settled, and what was paid is not recorded.',
  severity: 'warning',
  group: 'assessment',
  check(plan, { asOf, report }) {
    for (const year of endedHalves(plan, asOf)) {
      const people = unrecorded(plan, year, asOf);
      if (people.length > 0)
        report({
          message: messageOf(year, people.length),
          span: locate(people[0]!.origin, ['id']),
          help: helpOf(year),
        });
    }
  },
};

/** Years with pay whose first half is settled by itself and is over. */
function endedHalves(plan: Plan, asOf: Day): readonly number[] {
  const isWhole = (['plan', 'scorecard', 'actuals', 'pay'] as const).every((kind) => isComplete(plan, kind));
  if (plan.policy.assessment.results !== 'half' || !isWhole) return [];
  const years = new Set(plan.payroll.people.map(({ year }) => year));
  return [...years].filter((year) => daysOf(firstHalfOf(year), plan.fiscalYear).to < asOf);
}

/** People whose first half can be settled, who worked in it and have no payment recorded. */
function unrecorded(plan: Plan, year: number, asOf: Day): readonly Person[] {
  const half = firstHalfOf(year);
  const isMissing = ({ paid }: Person): boolean => !paid.some(({ period }) => period.text === half.text);
  if (!plan.payroll.people.some((person) => person.year === year && isMissing(person))) return [];
  return settledIn(plan, half, asOf)
    .filter(({ person, stretches }) => stretches.length > 0 && isMissing(person))
    .map(({ person }) => person);
}

/** Says neither who nor how much. */
function messageOf(year: number, people: number): Localized {
  const half = firstHalfOf(year).text;
  return {
    en: `${half} is settled, and what was paid then is not recorded for ${people === 1 ? '1 person' : `${people} people`}.`,
    'zh-CN': `${half}已清算，但有${people}人没有记录实际发放的金额。`,
  };
}

function helpOf(year: number): Localized {
  const half = firstHalfOf(year).text;
  return {
    en: `“hoshin pay ${half} --record” writes it as “paid: {${half}: AMOUNT}” at each person; a value that is corrected later then changes nothing that was paid.`,
    'zh-CN': `“hoshin pay ${half} --record”会把清算额写到每个人的“paid: {${half}: 金额}”；以后更正数据时，已发金额不会随之改变。`,
  };
}
