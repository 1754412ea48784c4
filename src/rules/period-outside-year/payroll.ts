import { fiscalYearOf, fiscalYearOfDay } from '../../calendar/fiscal-year';
import type { Incident, Person, Plan } from '../../model/types';
import { locate } from '../../source/locate';
import type { Localized } from '../../util/language';
import type { RuleContext } from '../rule';
import { monthsNamed } from '../words/periods';

/** Dates in the files of pay and incidents that their year does not hold. Nobody is named. */
export function checkPayroll(plan: Plan, context: RuleContext): void {
  for (const person of plan.payroll.people) {
    checkStay(person, plan, context);
    checkPeriods(person, plan, context);
  }
  for (const incident of plan.incidents) checkIncident(incident, plan, context);
}

function checkStay({ joined, left, year, origin }: Person, { fiscalYear }: Plan, { report }: RuleContext): void {
  if (joined !== undefined && fiscalYearOfDay(joined, fiscalYear) > year) {
    const message = {
      en: `A person joined after ${year}, the year of the file.`,
      'zh-CN': `有人的入职日期晚于文件所属的${year}年。`,
    };
    report({ message, span: locate(origin, ['joined']), help: OTHER_FILE });
  }
  if (left !== undefined && fiscalYearOfDay(left, fiscalYear) < year) {
    const message = {
      en: `A person left before ${year}, the year of the file.`,
      'zh-CN': `有人的离职日期早于文件所属的${year}年。`,
    };
    report({ message, span: locate(origin, ['left']), help: OTHER_FILE });
  }
}

const OTHER_FILE: Localized = {
  en: 'Correct the date, or move the person to the pay file of another year.',
  'zh-CN': '请更正日期，或把此人移到其他年度的薪酬文件。',
};

function checkPeriods(
  { attended, paid, transfers, annual, monthly, year }: Person,
  { fiscalYear }: Plan,
  { report }: RuleContext,
): void {
  const keys = [...attended, ...paid].map(({ period, origin }) => ({ period, span: locate(origin, [], 'key') }));
  const amounts = [...annual, ...monthly].flatMap(({ from, origin }) =>
    from ? { period: from, span: locate(origin, [], 'key') } : [],
  );
  const values = transfers.map(({ from, origin }) => ({ period: from, span: locate(origin, ['from']) }));
  for (const { period, span } of [...keys, ...amounts, ...values]) {
    const actual = fiscalYearOf(period, fiscalYear);
    if (actual === year) continue;
    const months = monthsNamed(year, fiscalYear);
    report({
      message: {
        en: `A period of a person lies in ${actual}, and the file is of ${year}.`,
        'zh-CN': `有人的某个期间属于${actual}年，而文件是${year}年的。`,
      },
      span,
      help: { en: `Choose a period of ${year}${months.en}.`, 'zh-CN': `请改为${year}年${months['zh-CN']}内的期间。` },
    });
  }
}

function checkIncident({ on, year, origin }: Incident, { fiscalYear }: Plan, { report }: RuleContext): void {
  const actual = fiscalYearOfDay(on, fiscalYear);
  if (actual === year) return;
  const months = monthsNamed(year, fiscalYear);
  report({
    message: {
      en: `An incident happened in ${actual}, and the file is of ${year}${months.en}.`,
      'zh-CN': `违规行为发生在${actual}年，而文件是${year}年${months['zh-CN']}的。`,
    },
    span: locate(origin, ['on']),
    help: {
      en: 'Correct the day, or move the incident to a file of that year.',
      'zh-CN': '请更正日期，或把该违规行为移到当年的文件。',
    },
  });
}
