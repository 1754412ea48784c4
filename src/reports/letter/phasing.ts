import { monthOfDay, monthsOf } from '../../calendar/fiscal-year';
import { makePeriod } from '../../calendar/period';
import type { Kpi, Plan, Target } from '../../model/types';
import { isAllowance, middleOf, ownPeriods, phasedTargets, type OwnPeriod } from '../../scoring';
import { targetInNumbers } from '../../scoring/attainment';
import { targetChanges } from '../../scoring/target-changes';
import { runningSums } from '../../scoring/sums-before';
import { isZero } from '../../util/decimal';
import { target } from '../base/cells';
import type { Block, Cell } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { paragraph, type Article, type LetterFacts } from './facts';
import { nameInUnit } from '../base/names';

/** The targets of a KPI's own periods. */
interface Phased {
  readonly kpi: Kpi;
  readonly own: readonly OwnPeriod[];
  readonly targets: readonly Target[];
}

/** Spread of each annual target over the year; those that stay the same are only named. */
export const phasing: Article = {
  id: 'phasing',
  blocks(facts, context) {
    const { phasing: words } = context.words.letter;
    const all = facts.scorecard.kpis.flatMap((kpi) => phasedOf(kpi, facts.plan) ?? []);
    const allowed = facts.scorecard.kpis.filter((kpi) => kpi.target && isAllowance(kpi));
    if (all.length + allowed.length === 0) return [paragraph(words.none)];
    const names = (kpis: readonly Kpi[]): string =>
      context.words.common.list(kpis.map(({ name }) => context.say(name)));
    const [moving, same] = [all.filter(moves), all.filter((one) => !moves(one))];
    return [
      paragraph(words.use),
      ...(moving.length > 0 ? [table(moving, facts, context)] : []),
      ...(same.length > 0 ? [paragraph(words.same(names(same.map(({ kpi }) => kpi))))] : []),
      ...(allowed.length > 0 ? [paragraph(words.allowance(names(allowed)))] : []),
    ];
  },
};

/** Undefined for a KPI without a target, and for an allowance. */
export function phasedOf(kpi: Kpi, plan: Plan): Phased | undefined {
  const own = ownPeriods(kpi, plan.fiscalYear);
  const targets = phasedTargets(kpi, own, targetChanges(plan).get(kpi));
  return targets && { kpi, own, targets };
}

/** A sum has a part in each period, however even; of nothing at all there are no parts. */
const moves = ({ kpi: { aggregate, target }, targets }: Phased): boolean =>
  new Set(targets.map(targetInNumbers)).size > 1 || (aggregate === 'sum' && !isZero(middleOf(target!)));

/** A column for each month; a quarter stands in its last one. */
function table(phased: readonly Phased[], { plan, scorecard: { year } }: LetterFacts, context: ReportContext): Block {
  const { words } = context;
  const months = monthsOf(makePeriod('year', year), plan.fiscalYear);
  const cells = ({ kpi, own, targets }: Phased): Cell[] => {
    const before = runningSums(kpi, targets);
    return months.map(({ text }) => {
      const i = own.findIndex(({ to }) => monthOfDay(to).text === text);
      return targets[i] ? target(targets[i], kpi, { before: before[i], beside: text }) : '';
    });
  };
  return {
    type: 'table',
    columns: [
      { title: words.letter.columns.kpi },
      ...months.map(({ index }) => ({ title: words.review.shortMonth(index), align: 'right' as const })),
    ],
    rows: phased.map((one) => ({ cells: [nameInUnit(one.kpi, context), ...cells(one)] })),
  };
}
