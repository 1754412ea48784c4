import { fiscalYearOf } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import { isComplete } from '../model/gaps';
import type { Indicator, Kpi, Plan, Review, Strategy, Stray } from '../model/types';
import { kpisOf } from '../model/walk';
import { inside, locate, type Origin } from '../source/locate';
import type { Localized } from '../util/language';
import { checkPayroll } from './period-outside-year/payroll';
import type { Rule, RuleContext } from './rule';
import { monthsNamed } from './words/periods';

export const periodOutsideYear: Rule = {
  id: 'period-outside-year',
  summary: 'A period or a day that lies outside the year of its file.',
  severity: 'error',
  group: 'form',
  check(plan, context) {
    checkPayroll(plan, context);
    for (const stray of plan.strays) checkStray(stray, plan, context);
    for (const strategy of plan.strategies) checkHorizon(strategy, context);
    for (const kpi of kpisOf(plan)) {
      checkSpan(kpi, plan, context);
      checkHistory(kpi, plan, context);
      for (const item of [kpi, ...kpi.measures.flatMap(({ indicators }) => indicators)])
        checkPhasing(item, kpi.scorecard.year, plan, context);
    }
    for (const review of plan.reviews) checkChanges(review, plan, context);
  },
};

/** Silent while the scorecard of the other year may only be unreadable, and of departments that are not there. */
function checkStray({ what, address, when, year, years, origin }: Stray, plan: Plan, { report }: RuleContext): void {
  const [id] = address.split('/') as [string];
  const isKnown = id === 'company' || plan.departments.some((department) => department.id === id);
  if (!isKnown || !isComplete(plan, 'scorecard', id)) return;
  report({
    message: strayMessage({ what, address, when, year, years }, id, plan),
    span: what === 'value' ? locate(origin, [], 'key') : locate(origin, ['on']),
    help: {
      en: `Correct the ${what === 'value' ? 'period' : 'day'}, or add the scorecard of ${id} for that year.`,
      'zh-CN': `请更正${what === 'value' ? '期间' : '日期'}，或补上“${id}”该年的计分卡。`,
    },
  });
}

const EVENTS: Readonly<Record<'deduction' | 'veto', Localized>> = {
  deduction: { en: 'a deduction', 'zh-CN': '扣分' },
  veto: { en: 'the event of a veto', 'zh-CN': '一票否决事项' },
};

function strayMessage(
  { what, address, when, year, years }: Omit<Stray, 'origin'>,
  id: string,
  { fiscalYear }: Plan,
): Localized {
  const named = years.map((one) => ({ one, months: monthsNamed(one, fiscalYear) }));
  const event =
    what === 'value'
      ? { en: `“${address}”`, 'zh-CN': `“${address}”的数据` }
      : { en: `${EVENTS[what].en} of “${id}”`, 'zh-CN': `“${id}”的${EVENTS[what]['zh-CN']}` };
  const place =
    years.length > 0
      ? {
          en: `has its place in ${named.map(({ one, months }) => `${one}${months.en}`).join(', ')}`,
          'zh-CN': `应属于${named.map(({ one, months }) => `${one}年${months['zh-CN']}`).join('、')}`,
        }
      : { en: 'counts nowhere without a scorecard', 'zh-CN': '没有计分卡，无处可计' };
  return {
    en: `“${when}” lies in ${year}, but ${event.en} ${place.en}.`,
    'zh-CN': `“${when}”属于${year}年，而${event['zh-CN']}${place['zh-CN']}。`,
  };
}

function checkHorizon({ horizon, ksfs }: Strategy, { report }: RuleContext): void {
  if (!horizon || horizon.from > horizon.to) return;
  for (const { address, targets } of ksfs.flatMap(({ kpis }) => kpis)) {
    for (const { year, origin } of targets.filter((target) => target.year < horizon.from || target.year > horizon.to)) {
      report({
        message: {
          en: `The target of “${address}” for ${year} lies outside the strategy, ${horizon.from} to ${horizon.to}.`,
          'zh-CN': `“${address}”${year}年的目标值超出战略规划期（${horizon.from}至${horizon.to}年）。`,
        },
        span: locate(origin, [], 'key'),
        help: {
          en: 'Delete the target, or extend “horizon:”.',
          'zh-CN': '请删除这个目标值，或延长“horizon:”。',
        },
      });
    }
  }
}

const SPAN = [
  ['start', { en: 'start', 'zh-CN': '起始月份' }],
  ['end', { en: 'end', 'zh-CN': '终止月份' }],
] as const;

function checkSpan(kpi: Kpi, plan: Plan, context: RuleContext): void {
  const { address, scorecard, origin } = kpi;
  for (const [key, name] of SPAN) {
    const month = kpi[key];
    const what = { en: `The ${name.en} of “${address}”`, 'zh-CN': `“${address}”的${name['zh-CN']}` };
    if (month) checkYear(what, month, scorecard.year, inside(origin, key), plan, context);
  }
}

function checkPhasing({ address, phasing }: Kpi | Indicator, year: number, plan: Plan, context: RuleContext): void {
  if (phasing.type !== 'months') return;
  const what = { en: `A period in the phasing of “${address}”`, 'zh-CN': `“${address}”分月目标中的期间` };
  for (const { period, origin } of phasing.targets) checkYear(what, period, year, origin, plan, context);
}

/** A target that changes in a month of another year would change nothing. */
function checkChanges({ cycle, changes }: Review, plan: Plan, { report }: RuleContext): void {
  const year = fiscalYearOf(cycle, plan.fiscalYear);
  const months = monthsNamed(year, plan.fiscalYear);
  for (const { item, effective, origin } of changes) {
    if (!effective || fiscalYearOf(effective, plan.fiscalYear) === year) continue;
    report({
      message: {
        en: `The change of “${item.to}” is effective from ${effective.text}, and the review is of ${year}${months.en}.`,
        'zh-CN': `“${item.to}”的调整自${effective.text}起生效，而回顾属于${year}年${months['zh-CN']}。`,
      },
      span: locate(origin, ['effective']),
      help: {
        en: `Choose a month of ${year}, or record the change in a review of the other year.`,
        'zh-CN': `请改为${year}年内的月份，或把调整记入另一年度的回顾。`,
      },
    });
  }
}

function checkYear(
  what: Localized,
  period: Period,
  year: number,
  origin: Origin,
  { fiscalYear }: Plan,
  { report }: RuleContext,
): void {
  const actual = fiscalYearOf(period, fiscalYear);
  if (actual === year) return;
  const months = monthsNamed(year, fiscalYear);
  report({
    message: {
      en: `${what.en}, “${period.text}”, lies in ${actual}, and the scorecard is of ${year}.`,
      'zh-CN': `${what['zh-CN']}“${period.text}”属于${actual}年，而计分卡是${year}年的。`,
    },
    span: locate(origin, [], origin.path.at(-1) === period.text ? 'key' : 'value'),
    help: {
      en: `Choose a period of ${year}${months.en}.`,
      'zh-CN': `请改为${year}年${months['zh-CN']}内的期间。`,
    },
  });
}

/** Earlier actuals are of earlier years; those of the year itself belong into an actuals file. */
function checkHistory(
  { address, history, scorecard: { year }, origin }: Kpi,
  { fiscalYear }: Plan,
  { report }: RuleContext,
): void {
  for (const { period } of history) {
    if (fiscalYearOf(period, fiscalYear) < year) continue;
    const months = monthsNamed(year, fiscalYear);
    report({
      message: {
        en: `The history of “${address}” holds “${period.text}”, which is not before ${year}${months.en}.`,
        'zh-CN': `“${address}”的历史数据中有“${period.text}”，并不早于${year}年${months['zh-CN']}。`,
      },
      span: locate(origin, ['history', period.text], 'key'),
      help: {
        en: 'Move the value to a file with “kind: actuals”.',
        'zh-CN': '请把这个值移到“kind: actuals”的文件中。',
      },
    });
  }
}
