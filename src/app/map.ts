import { fiscalYearOf } from '../calendar/fiscal-year';
import { makePeriod, type Period } from '../calendar/period';
import type { Plan } from '../model/types';
import { map as mapReport, type MapKind, type MapSubject } from '../reports/map';
import { ask } from '../scoring/question';
import { scorePlan } from '../scoring/score-plan';
import { tracksOf } from '../scoring/tracks';
import { UserError } from '../util/user-error';
import { contextOf, type Answer } from './answer';
import { itemAt } from './find-item';
import type { OpenedPlan } from './open-plan';
import { newestPeriod } from './period';

export interface MapQuestion {
  readonly kind: MapKind;
  /** A KPI or a scorecard, as the picture takes it. Default: the company, where it takes a scorecard. */
  readonly address?: string | undefined;
  /** Figures to the end of it. Default: the newest month with actuals. */
  readonly period?: Period | undefined;
}

/**
 * A picture of the plan; without one in the report there is nothing to draw. Throws a UserError where the picture does
 * not take the address.
 */
export function map(opened: OpenedPlan, { kind, address, period }: MapQuestion): Answer {
  const { plan, askedDay } = opened;
  const asked = period ?? usualPeriod(kind, opened);
  const subject = subjectOf(kind, address, asked, plan);
  const question = ask(plan, asked, { asOf: askedDay });
  const tracks = tracksOf(plan, question);
  const facts = { kind, plan, tracks, score: scorePlan(plan, question), subject };
  return { report: mapReport.build(facts, contextOf(opened)) };
}

/** A strategy can be drawn before there is a scorecard. */
export const usualPeriod = ({ takes }: MapKind, { plan, asOf }: OpenedPlan): Period =>
  takes.length === 0 && plan.scorecards.length === 0
    ? makePeriod('year', Number(asOf.slice(0, 4)))
    : newestPeriod(plan);

/** The item of the address, if the picture takes it; without one the company's scorecard, else the first. */
function subjectOf(
  { id, takes }: MapKind,
  address: string | undefined,
  period: Period,
  plan: Plan,
): MapSubject | undefined {
  if (address !== undefined) return named(id, takes, address, period, plan);
  if (takes.includes('kpi')) {
    if (takes.length > 1) return undefined;
    throw new UserError('picture-without-kpi', id, exampleOf(period, plan));
  }
  if (takes.length === 0) return undefined;
  const scorecards = plan.scorecards.filter(({ year }) => year === fiscalYearOf(period, plan.fiscalYear));
  return scorecards.find(({ department }) => department === undefined) ?? scorecards[0];
}

function named(id: string, takes: MapKind['takes'], address: string, period: Period, plan: Plan): MapSubject {
  if (takes.length === 0) throw new UserError('picture-of-whole-plan', id, address);
  const item = itemAt(address, period, plan);
  if ((item.type === 'kpi' || item.type === 'scorecard') && takes.includes(item.type)) return item;
  throw new UserError('not-in-picture', id, address, takes, exampleOf(period, plan));
}

const exampleOf = (period: Period, plan: Plan): string | undefined =>
  plan.scorecards.filter(({ year }) => year === fiscalYearOf(period, plan.fiscalYear)).flatMap(({ kpis }) => kpis)[0]
    ?.address;
