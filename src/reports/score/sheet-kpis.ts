import { isScored } from '../../model/roles';
import type { Kpi } from '../../model/types';
import { readsMethod } from '../../scoring/methods';
import { ownFrequency } from '../../scoring/own-periods';
import { targetQuantity } from '../../scoring/quantity';
import type { KpiScore, PlanScore, ScorecardScore, Step, StepName } from '../../scoring/types';
import { ZERO } from '../../util/decimal';
import { inText, pointsText } from '../base/cells';
import { methodText } from '../base/method-text';
import { placesText } from '../base/places';
import { stepItem, type Places } from '../base/steps';
import type { Block, ListItem } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { inOrder } from './by-perspective';
import { appliedPoints } from '../../scoring/ledger';

/**
 * For each KPI whose method makes points, in the order of the tables: points of the weight it has in the end, target,
 * method with its parameters, and the steps between.
 */
export function kpiItems(
  scorecardScore: ScorecardScore,
  { plan }: PlanScore,
  context: ReportContext,
  places: Places,
): readonly Block[] {
  const scores = inOrder(scorecardScore, plan).filter(({ kpi }) => readsMethod(kpi));
  return scores.length > 0 ? [{ type: 'list', items: scores.map((score) => kpiItem(score, context, places)) }] : [];
}

function kpiItem(score: KpiScore, context: ReportContext, places: Places): ListItem {
  const {
    words: { sheet: words },
    say,
  } = context;
  const { kpi, appliedWeight, steps } = score;
  const points = appliedPoints(score);
  const name = say(kpi.name);
  return {
    text: isScored(kpi)
      ? points
        ? words.kpi(name, pointsText(points), inText(appliedWeight))
        : words.kpiWithoutPoints(name, inText(kpi.weight))
      : words.kpiInRole[kpi.role === 'deduct' ? 'deduct' : 'bonus'](name, pointsText(points ?? ZERO)),
    items: [
      ...targetItems(kpi, context, places),
      { text: words.method(methodText(kpi, context.words)) },
      ...forPoints(steps).map((one) => stepItem(one, context, places)),
    ],
  };
}

function targetItems(
  kpi: Kpi,
  { words: { common, sheet, explain } }: ReportContext,
  places: Places,
): readonly ListItem[] {
  const { target, unit, aggregate, direction, origin } = kpi;
  if (!target) return [];
  const measured = common.clauses([
    explain.frequency[ownFrequency(kpi)],
    explain.aggregate[aggregate],
    explain.direction[direction],
  ]);
  const text = sheet.target(targetQuantity(target, unit), measured);
  return [{ text: places === 'placed' ? explain.stepAt(text, placesText([origin])) : text }];
}

const TO_FULL_YEAR: ReadonlySet<StepName> = new Set(['toFullYear', 'restAtPlan', 'movedAlongPath']);

/**
 * Without the steps that only the status follows from: the target to date makes points where a figure is brought to the
 * full year.
 */
function forPoints(steps: readonly Step[]): readonly Step[] {
  const needsTarget = steps.some(({ what }) => TO_FULL_YEAR.has(what));
  return steps.filter(({ what }) => what !== 'attainmentToDate' && (needsTarget || what !== 'targetToDate'));
}
