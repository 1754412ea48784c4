import type { Period } from '../calendar/period';
import { tree as treeReport } from '../reports/tree';
import type { TreeView } from '../reports/tree/views/view';
import { ask } from '../scoring/question';
import { scorePlan } from '../scoring/score-plan';
import { contextOf, type Answer } from './answer';
import type { OpenedPlan } from './open-plan';
import { newestPeriod, scorecardId } from './period';

export interface TreeQuestion {
  /** Default: the first of the list. */
  readonly view?: TreeView | undefined;
  /** Only this department and those below it. Default: everything. */
  readonly department?: string | undefined;
  /** Status and figures to the end of it. Default: the newest month with actuals. */
  readonly period?: Period | undefined;
}

/**
 * The plan as a tree, with status where there are scorecards. Throws a UserError for a department without a scorecard.
 */
export function tree(opened: OpenedPlan, { view, department, period }: TreeQuestion = {}): Answer {
  const { plan, askedDay } = opened;
  const asked = period ?? (plan.scorecards.length > 0 ? newestPeriod(plan) : undefined);
  const facts = {
    plan,
    view,
    department: asked && scorecardId(department, plan, asked),
    score: asked && scorePlan(plan, ask(plan, asked, { asOf: askedDay })),
  };
  return { report: treeReport.build(facts, contextOf(opened)) };
}
