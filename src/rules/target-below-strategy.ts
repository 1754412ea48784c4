import { isSameMeasure } from '../model/strategic-objectives';
import type { Kpi, Plan, StrategicKpi } from '../model/types';
import { kpisOf } from '../model/walk';
import { meets } from '../scoring/attainment';
import { coversPartOfYear } from '../scoring/own-periods';
import { num } from '../scoring/step';
import { quantity } from '../scoring/quantity';
import { locate } from '../source/locate';
import type { Decimal } from '../util/decimal';
import { groupBy } from '../util/group';
import type { Rule } from './rule';

export const targetBelowStrategy: Rule = {
  id: 'target-below-strategy',
  summary: 'The basic target of an annual objective is worse than the target of the strategy for that year.',
  severity: 'warning',
  group: 'targets',
  check(plan, { report }) {
    for (const { kpi, value, wanted } of comparableTargets(plan)) {
      const {
        address,
        unit,
        direction,
        scorecard: { year },
        origin,
      } = kpi;
      if (meets(value, { type: 'point', value: wanted.value }, direction)) continue;
      const [own, strategic] = [quantity(value, unit), quantity(wanted.value, unit)];
      report({
        message: {
          en: `The basic target of “${address}” is ${own}, worse than the ${strategic} of the strategy for ${year}.`,
          'zh-CN': `“${address}”的基本目标为${own}，差于战略规划${year}年的目标值${strategic}。`,
        },
        span: locate(origin, ['basic', 'target']),
        help: {
          en: `Set it to ${num(wanted.value)} or better, or agree on another target for ${year} in the strategy.`,
          'zh-CN': `请改为${num(wanted.value)}或更好，或在战略规划中商定${year}年的新目标值。`,
        },
        related: [
          {
            message: {
              en: `The target of “${wanted.address}” for ${year}.`,
              'zh-CN': `“${wanted.address}”${year}年的目标值在这里。`,
            },
            span: locate(wanted.origin),
          },
        ],
      });
    }
  },
};

interface Comparison {
  readonly kpi: Kpi;
  readonly value: Decimal;
  readonly wanted: StrategicKpi['targets'][number] & Pick<StrategicKpi, 'address'>;
}

/**
 * Objectives that measure the same thing as a strategic KPI. Where several share one, each is a part and none compares.
 */
function comparableTargets(plan: Plan): Comparison[] {
  const objectives = kpisOf(plan).filter(({ scorecard }) => scorecard.id === 'company');
  const pairs = objectives.flatMap((kpi) =>
    kpi.supports.flatMap(({ target }) =>
      target?.type === 'strategicKpi' && isSameMeasure(kpi, target) ? [{ kpi, strategic: target }] : [],
    ),
  );
  const groups = groupBy(pairs, ({ kpi, strategic }) => `${kpi.scorecard.year} ${strategic.address}`);
  return [...groups.values()]
    .filter(({ length }) => length === 1)
    .flatMap(([pair]) => compare(pair!.kpi, pair!.strategic, plan));
}

function compare(kpi: Kpi, { targets, address }: StrategicKpi, { fiscalYear }: Plan): Comparison[] {
  const target = targets.find(({ year }) => year === kpi.scorecard.year);
  if (!target || kpi.target?.type !== 'point' || (kpi.aggregate === 'sum' && coversPartOfYear(kpi, fiscalYear)))
    return [];
  return [{ kpi, value: kpi.target.value, wanted: { ...target, address } }];
}
