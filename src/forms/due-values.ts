import { daysOf } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import { isReported } from '../model/reported';
import type { Actual, Indicator, Kpi, Plan, ReportedValue, Scorecard, Target } from '../model/types';
import { trackedAt } from '../model/walk';
import { ownPeriods, phasedTargets } from '../scoring';
import { formulaOf } from '../scoring/value-tree';
import { compareText } from '../util/compare';
import { yearShares, type YearShares } from './year-shares';

/** A value that somebody reports for a period. */
export interface DueValue {
  readonly item: Kpi | Indicator;
  readonly period: Period;
  /** The values before it, at most three, oldest first. */
  readonly recent: readonly ReportedValue[];
  readonly target?: Target | undefined;
  /** Undefined for levels. */
  readonly shares?: YearShares | undefined;
  /** Value that the plan has already. */
  readonly present?: Actual | undefined;
}

/** The values that a period brings: those of every own period of a KPI that ends in it, KPI by KPI. */
export const dueValues = (scorecard: Scorecard, period: Period, plan: Plan): readonly DueValue[] =>
  itemsOf(scorecard, period, plan).flatMap((item) => dueOf(item, period, plan));

function itemsOf({ kpis }: Scorecard, period: Period, plan: Plan): readonly (Kpi | Indicator)[] {
  const { to } = daysOf(period, plan.fiscalYear);
  return kpis.flatMap((kpi) => {
    const measures = kpi.measures.filter(({ cancelled, start }) => !cancelled && (start === undefined || start <= to));
    return [...(isEntered(kpi) ? [kpi] : []), ...measures.flatMap(({ indicators }) => indicators)];
  });
}

/** Milestones have no values, a value tree takes its own from elsewhere, and a KPI that is n/a has none. */
export const isEntered = ({ scoring, actuals, valueTree }: Kpi): boolean =>
  scoring.method !== 'milestones' &&
  !actuals.notApplicable &&
  !(valueTree && actuals.entries.length === 0 && formulaOf(valueTree));

function dueOf(item: Kpi | Indicator, asked: Period, plan: Plan): readonly DueValue[] {
  const { from, to } = daysOf(asked, plan.fiscalYear);
  const own = ownPeriods(item, plan.fiscalYear);
  const targets = phasedTargets(item, own);
  return own.flatMap(({ period, to: end }, i): DueValue[] => {
    if (end < from || end > to) return [];
    const present = item.actuals.entries.find((entry) => entry.period.text === period.text);
    const shares = targets && yearShares(item, own.slice(0, i + 1), targets.slice(0, i + 1));
    return [{ item, period, recent: valuesBefore(period, item, plan), target: targets?.[i], shares, present }];
  });
}

/** The newest three before a period, of the year before too. */
const valuesBefore = (period: Period, item: Kpi | Indicator, plan: Plan): readonly ReportedValue[] =>
  trackedAt(plan, item.address)
    .filter(({ frequency }) => frequency === item.frequency)
    .flatMap(({ actuals }) => actuals.entries.filter(isReported))
    .filter((entry) => entry.period.unit === period.unit && compareText(entry.period.text, period.text) < 0)
    .sort((a, b) => compareText(a.period.text, b.period.text))
    .slice(-3);
