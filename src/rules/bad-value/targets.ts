import type { Indicator, Kpi, Measure, Plan, Target } from '../../model/types';
import { kpisOf } from '../../model/walk';
import { locate, type Path } from '../../source/locate';
import { plain } from '../../util/decimal';
import type { Localized } from '../../util/language';
import type { RuleContext } from '../rule';
import { upsideDown } from '../words/ranges';

/**
 * Ranges that end before they begin (those of basic targets are a matter of method-target-mismatch), phasing of the
 * wrong sort, KPIs that end and measures due before they start.
 */
export function checkTargets(plan: Plan, context: RuleContext): void {
  for (const kpi of kpisOf(plan)) {
    checkRange(kpi, kpi.challenge?.target, ['challenge', 'target'], context);
    checkBounds(kpi, context);
    checkPhasing(kpi, context);
    checkSpan(kpi, context);
    for (const measure of kpi.measures) {
      checkDates(measure, context);
      for (const indicator of measure.indicators) {
        checkRange(indicator, indicator.target, ['target'], context);
        checkPhasing(indicator, context);
      }
    }
  }
}

function checkRange(
  { address, origin }: Kpi | Indicator,
  target: Target | undefined,
  field: Path,
  { report }: RuleContext,
): void {
  if (target?.type !== 'range' || target.low.lte(target.high)) return;
  const [low, high] = [plain(target.low), plain(target.high)];
  report({ ...upsideDown(address, low, high), span: locate(origin, field, 'key') });
}

function checkBounds({ address, bounds, origin }: Kpi, { report }: RuleContext): void {
  if (!bounds?.low || !bounds.high || bounds.low.lte(bounds.high)) return;
  report({
    ...upsideDown(address, plain(bounds.low), plain(bounds.high), 'bounds'),
    span: locate(origin, ['bounds'], 'key'),
  });
}

const FOR_SUMS: ReadonlySet<string> = new Set(['even', 'profile', 'lastYear']);
const FOR_LEVELS: ReadonlySet<string> = new Set(['flat', 'path']);

/** A sum is divided over the year; a level is held in each part of it. */
function checkPhasing({ address, aggregate, phasing, origin }: Kpi | Indicator, { report }: RuleContext): void {
  const { type } = phasing;
  const isSum = aggregate === 'sum';
  if (!(isSum ? FOR_LEVELS : FOR_SUMS).has(type)) return;
  const written = type === 'path' ? 'from' : type === 'even' && phasing.step ? 'step' : type;
  report({
    message: {
      en: `The phasing “${written}” is for ${isSum ? 'levels' : 'sums'}, and “${address}” is aggregated by ${aggregate}.`,
      'zh-CN': `分解方式“${written}”只用于${isSum ? '水平类' : '累计类'}指标，而“${address}”的汇总方式为“${aggregate}”。`,
    },
    span: locate(origin, ['phasing']),
    help: isSum ? FOR_SUM : FOR_LEVEL,
  });
}

const FOR_SUM: Localized = {
  en: 'Write even, lastYear, {step: 1}, {profile: [WEIGHTS]} or {months: …}, or choose another “aggregate:”.',
  'zh-CN': '请写“even”、“lastYear”、“{step: 1}”、“{profile: [系数]}”或“{months: …}”，或另选“aggregate:”。',
};

const FOR_LEVEL: Localized = {
  en: 'Write flat, {from: START} or {months: …}, or choose “aggregate: sum”.',
  'zh-CN': '请写“flat”、“{from: 起点}”或“{months: …}”，或选“aggregate: sum”。',
};

function checkSpan({ address, start, end, origin }: Kpi, { report }: RuleContext): void {
  if (!start || !end || start.text <= end.text) return;
  report({
    message: {
      en: `“${address}” ends in ${end.text}, before it starts in ${start.text}.`,
      'zh-CN': `“${address}”的终止月份${end.text}早于起始月份${start.text}。`,
    },
    span: locate(origin, ['end']),
    help: { en: 'Correct one of the two months.', 'zh-CN': '请更正两个月份中的一个。' },
    related: [
      { message: { en: 'The start is set here.', 'zh-CN': '起始月份在这里设定。' }, span: locate(origin, ['start']) },
    ],
  });
}

function checkDates({ address, start, due, origin }: Measure, { report }: RuleContext): void {
  if (start === undefined || due === undefined || start <= due) return;
  report({
    message: {
      en: `“${address}” is due on ${due}, before it starts on ${start}.`,
      'zh-CN': `“${address}”的完成时限${due}早于开始日期${start}。`,
    },
    span: locate(origin, ['due']),
    help: { en: 'Correct one of the two dates.', 'zh-CN': '请更正两个日期中的一个。' },
    related: [
      { message: { en: 'The start is set here.', 'zh-CN': '开始日期在这里设定。' }, span: locate(origin, ['start']) },
    ],
  });
}
