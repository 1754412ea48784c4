import type { Period } from '../calendar/period';
import type { Plan } from '../model/types';
import { explain as explainReport } from '../reports/explain';
import { ask } from '../scoring/question';
import { scorePlan } from '../scoring/score-plan';
import { tracksOf } from '../scoring/tracks';
import { contextOf, type Answer } from './answer';
import { itemAt } from './find-item';
import type { OpenedPlan } from './open-plan';
import { newestPeriod } from './period';

export interface ExplainQuestion {
  /** A scorecard, KPI, measure, challenge, KSF …: `production/first-pass-rate`. */
  readonly address: string;
  /** Figures to the end of it. Default: the newest month with actuals. */
  readonly period?: Period | undefined;
  /** True to explain the final assessment. Default: the score to date. */
  readonly final?: boolean | undefined;
}

/** The steps that a score, a forecast or a figure comes from. Throws a UserError where nothing has the address. */
export function explain(opened: OpenedPlan, { address, period, final }: ExplainQuestion): Answer {
  const { plan, askedDay } = opened;
  const asked = period ?? newestPeriod(plan);
  const item = itemAt(address, asked, plan);
  const question = ask(plan, asked, { asOf: askedDay, final });
  const tracks = tracksOf(plan, question);
  return { report: explainReport.build({ item, tracks, score: scorePlan(plan, question) }, contextOf(opened)) };
}

/** The person whose pay an address names, `pay/li-na`, unless a department has the id `pay`. */
export const personNamed = (address: string, { departments }: Plan): string | undefined =>
  address.startsWith(PAY) && !departments.some(({ id }) => `${id}/` === PAY) ? address.slice(PAY.length) : undefined;

const PAY = 'pay/';
