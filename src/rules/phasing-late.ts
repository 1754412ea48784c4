import type { FiscalYear } from '../calendar/fiscal-year';
import type { Kpi } from '../model/types';
import { kpisOf } from '../model/walk';
import { ownPeriods } from '../scoring/own-periods';
import { phasedTargets, writtenWeights } from '../scoring/phasing';
import { measuredQuantity, quantity } from '../scoring/quantity';
import { percent } from '../scoring/step';
import { locate } from '../source/locate';
import { isNegative, isZero, round, sum, type Decimal } from '../util/decimal';
import type { Rule } from './rule';

export const phasingLate: Rule = {
  id: 'phasing-late',
  summary: 'More than 40% of the year is planned for its last quarter.',
  severity: 'warning',
  group: 'targets',
  check(plan, { report }) {
    const { most } = plan.policy.warnings['phasing-late'];
    for (const kpi of kpisOf(plan)) {
      const share = shareOfLastQuarter(kpi, plan.fiscalYear);
      if (!share || share.lte(most) || kpi.target?.type !== 'point') continue;
      const {
        target: { value },
        address,
        unit,
        origin,
      } = kpi;
      const [part, late, whole] = [
        percent(round(share, 3)),
        measuredQuantity(value.mul(share), kpi),
        quantity(value, unit),
      ];
      report({
        message: {
          en: `${part} of “${address}” is planned for the last quarter, ${late} of ${whole}.`,
          'zh-CN': `“${address}”有${part}安排在最后一个季度，即${whole}中的${late}。`,
        },
        span: locate(origin, ['phasing'], 'key'),
        help: {
          en: `Plan at most ${percent(most)} for it, so that there is time to correct, or say why not with “# hoshin-allow phasing-late: REASON” at the end of the line.`,
          'zh-CN': `请把最后一个季度的比例降到${percent(most)}以内，留出纠偏时间；或在行末用“# hoshin-allow phasing-late: 原因”说明。`,
        },
      });
    }
  },
};

/**
 * Share of the annual target that falls into the last quarter. Only for goals to reach: a cost that is spent late is no
 * postponed work.
 */
function shareOfLastQuarter(kpi: Kpi, fiscal: FiscalYear): Decimal | undefined {
  if (kpi.aggregate !== 'sum' || kpi.direction !== 'higher' || kpi.phasing.type === 'even') return undefined;
  const quarter = { month: 3, quarter: 1, half: undefined, year: undefined }[kpi.frequency];
  const parts = partsOf(kpi, fiscal);
  if (!quarter || parts.length !== quarter * 4 || parts.some(isNegative)) return undefined;
  const year = sum(parts);
  return isZero(year) ? undefined : sum(parts.slice(-quarter)).div(year);
}

/** Phasing as written: in proportion, without the rounding of single months. */
function partsOf(kpi: Kpi, fiscal: FiscalYear): readonly Decimal[] {
  const own = ownPeriods(kpi, fiscal);
  return (
    writtenWeights(kpi, own) ??
    phasedTargets(kpi, own)?.flatMap((part) => (part.type === 'point' ? part.value : [])) ??
    []
  );
}
