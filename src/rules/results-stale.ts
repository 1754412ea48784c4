import { inChinese } from '../calendar/ranges';
import { addDays } from '../calendar/day';
import { daysOf, periodsOfYear } from '../calendar/fiscal-year';
import type { Plan, Results } from '../model/types';
import { inputsOf, kpisOf, scorecardYears } from '../model/walk';
import { ownPeriods } from '../scoring';
import { locate } from '../source/locate';
import type { Rule, RuleContext } from './rule';

export const resultsStale: Rule = {
  id: 'results-stale',
  summary: 'Results of another plan are older than what is due, of another year, or of a period that was not over.',
  severity: 'warning',
  group: 'tracking',
  check(plan, context) {
    const years = scorecardYears(plan);
    for (const results of plan.results)
      if (!years.includes(results.year)) reportYear(results, context);
      else {
        reportOld(results, plan, context);
        reportEarly(results, plan, context);
      }
  },
};

function reportYear({ id, year, origin }: Results, { report }: RuleContext): void {
  report({
    message: {
      en: `The results of “${id}” are of ${year}, and there is no scorecard of that year to take them.`,
      'zh-CN': `“${id}”的业绩结果属于${year}年，而本计划没有该年度的计分卡。`,
    },
    span: locate(origin, ['year']),
    help: {
      en: 'Replace them with results of this year, or delete the file.',
      'zh-CN': '请换成本年度的业绩结果，或删除该文件。',
    },
  });
}

/** Periods that are over for more than the days of grace, and are not in the results. */
function reportOld(results: Results, plan: Plan, { asOf, report }: RuleContext): void {
  const { id, period, origin } = results;
  const { graceDays } = plan.policy.meetings;
  const covered = daysOf(period, plan.fiscalYear).to;
  const lacking = periodsTaken(results, plan).filter(({ to }) => to > covered && addDays(to, graceDays) < asOf);
  const [first, last] = [lacking[0], lacking.at(-1)];
  if (!first || !last) return;
  const since = addDays(first.to, graceDays);
  report({
    message: {
      en: `The results of “${id}” end with ${period.text}, and those of ${last.period.text} are due: they have been late since ${since}.`,
      'zh-CN': `“${id}”的业绩结果只到${inChinese(period)}，${inChinese(last.period)}的结果应已提供，自${since}起逾期。`,
    },
    span: locate(origin, ['period']),
    help: {
      en: `Export them in that plan with “hoshin export --results --period ${last.period.text}”, and replace this file.`,
      'zh-CN': `请在该计划中运行“hoshin export --results --period ${last.period.text}”，并替换本文件。`,
    },
    since,
  });
}

/** The periods in which formulas take values of these results; months where none does. */
function periodsTaken(
  results: Results,
  plan: Plan,
): readonly Pick<ReturnType<typeof ownPeriods>[number], 'period' | 'to'>[] {
  const { fiscalYear } = plan;
  const [taken] = kpisOf(plan)
    .flatMap(inputsOf)
    .filter((input) => input.results === results)
    .map((input) => ownPeriods(input, fiscalYear))
    .sort((a, b) => b.length - a.length);
  return (
    taken ??
    periodsOfYear(results.year, 'month', fiscalYear).map((period) => ({ period, ...daysOf(period, fiscalYear) }))
  );
}

function reportEarly({ id, period, committed, origin }: Results, { fiscalYear }: Plan, { report }: RuleContext): void {
  const { to } = daysOf(period, fiscalYear);
  if (committed >= to) return;
  report({
    message: {
      en: `The results of “${id}” to the end of ${period.text} are of a commit of ${committed}, before the period ended on ${to}.`,
      'zh-CN': `“${id}”截至${inChinese(period)}末的业绩结果出自${committed}的提交，早于该期结束日${to}。`,
    },
    span: locate(origin, ['committed']),
    help: {
      en: 'Export them anew from a commit that has all values of the period.',
      'zh-CN': '请从含有该期全部实际值的提交重新导出。',
    },
  });
}
