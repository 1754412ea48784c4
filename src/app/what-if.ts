import type { Period } from '../calendar/period';
import { whatIf as whatIfReport, type Supposed } from '../reports/what-if';
import { ask } from '../scoring/question';
import { scorePlan } from '../scoring/score-plan';
import { suppose } from '../scoring/suppose';
import { tracksOf } from '../scoring/tracks';
import { UserError } from '../util/user-error';
import { contextOf, type Answer } from './answer';
import type { OpenedPlan } from './open-plan';
import { newestPeriod } from './period';
import { supposedBy } from './suppositions';

export interface WhatIfQuestion {
  /** Suppositions, each written `ADDRESS=VALUE`: `production/first-pass-rate=99.4`. */
  readonly suppositions: readonly string[];
  /** Actuals count up to its end. Default: the newest month with actuals. */
  readonly period?: Period | undefined;
}

/**
 * The scores and grades before and after, if the year ended as supposed. Throws a UserError for a supposition that says
 * nothing.
 */
export function whatIf(opened: OpenedPlan, { suppositions, period }: WhatIfQuestion): Answer {
  const { plan, askedDay } = opened;
  const asked = period ?? newestPeriod(plan);
  const question = ask(plan, asked, { asOf: askedDay });
  const tracks = tracksOf(plan, question);
  const supposed = suppositions.map((written) => supposedBy(written, asked, tracks));
  const other = suppose(plan, question, suppositionOf(supposed));
  const facts = { before: scorePlan(plan, question), after: scorePlan(other, question), supposed };
  return { report: whatIfReport.build(facts, contextOf(opened)) };
}

function suppositionOf(supposed: readonly Supposed[]): Parameters<typeof suppose>[2] {
  const values = supposed.flatMap((one) => (one.type === 'value' ? [[one.kpi, one.value] as const] : []));
  const twice = values.find(([kpi], i) => values.findIndex(([other]) => other === kpi) < i);
  if (twice) throw new UserError('supposed-twice', twice[0].address);
  return {
    values: new Map(values),
    milestones: new Set(supposed.flatMap((one) => (one.type === 'done' ? one.milestones : []))),
  };
}
