import type { Period } from '../calendar/period';
import type { Kpi, Plan, Scorecard } from '../model/types';
import { forecast as forecastReport } from '../reports/forecast';
import { ask } from '../scoring/question';
import { scorePlan } from '../scoring/score-plan';
import { UserError } from '../util/user-error';
import { contextOf, type Answer } from './answer';
import { itemAt } from './find-item';
import type { OpenedPlan } from './open-plan';
import { newestPeriod } from './period';

export interface ForecastQuestion {
  /** A scorecard or a KPI. Default: every scorecard. */
  readonly address?: string | undefined;
  /** Actuals count up to its end. Default: the newest month with actuals. */
  readonly period?: Period | undefined;
}

/**
 * The end of the year, what the rest of it must bring, and the step that gives most. Throws a UserError where the
 * address names nothing that has a forecast.
 */
export function forecast(opened: OpenedPlan, { address, period }: ForecastQuestion = {}): Answer {
  const { plan, askedDay } = opened;
  const asked = period ?? newestPeriod(plan);
  const score = scorePlan(plan, ask(plan, asked, { asOf: askedDay }));
  const item = address === undefined ? undefined : forecastable(address, asked, plan);
  return { report: forecastReport.build({ score, item }, contextOf(opened)) };
}

function forecastable(address: string, period: Period, plan: Plan): Scorecard | Kpi {
  const item = itemAt(address, period, plan);
  if (item.type === 'scorecard' || item.type === 'kpi') return item;
  throw new UserError('no-forecast', address);
}
