import { daysOf } from '../calendar/fiscal-year';
import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import { resultsDigest } from '../model/results-digest';
import type { PlanScore, Track } from '../scoring/types';
import { dayCommitted } from '../source/commit-log';
import { keyText, scalarText } from '../source/edit/write-scalar';
import { openRepository, resolveCommit } from '../source/repository';
import { readRevision } from '../source/revision';
import { unrounded } from '../util/decimal';
import { UserError } from '../util/user-error';
import type { OpenedPlan } from './open-plan';
import { planFacts } from './plan-facts';

export interface ExportedResults {
  /** A plan file of `kind: results`. */
  readonly text: string;
  /** The number of errors of the plan. */
  readonly errors: number;
}

/**
 * The values, scores and grades of a plan from the beginning of the year to the end of a period (default: the newest
 * month with actuals), sealed, for formulas of another plan (spec 08.5). Throws a UserError where the plan is not as a
 * commit has it, or has no scorecard.
 */
export function exportResults(opened: OpenedPlan, period?: Period): ExportedResults {
  const commit = commitOf(opened);
  const { score, findings } = planFacts(opened, period, undefined);
  const said = {
    kind: 'results' as const,
    plan: opened.plan.id,
    year: score.question.year,
    period: score.question.period.text,
    ...commit,
  };
  const maps = { scorecards: scoresOf(score), values: valuesOf(score) };
  const digest = resultsDigest({ ...said, ...maps });
  return {
    text: textOf({ ...said, digest, ...maps }),
    errors: findings.filter(({ severity }) => severity === 'error').length,
  };
}

function commitOf({ tree, git }: OpenedPlan): { readonly revision: string; readonly committed: Day } {
  const { commit, modified } = readRevision(tree, git);
  if (commit === undefined) throw new UserError('results-not-committed');
  if (modified) throw new UserError('results-modified');
  const repository = openRepository(tree.root, git);
  return { revision: commit, committed: dayCommitted(repository, tree.commit ?? resolveCommit(repository, commit)) };
}

const scoresOf = ({ scorecards }: PlanScore): FlowMap =>
  Object.fromEntries(
    scorecards.flatMap(({ scorecard, score, grade }) =>
      score ? [[scorecard.id, { score: unrounded(score), ...(grade !== undefined && { grade }) }]] : [],
    ),
  );

/** Milestones have no periods; a KPI without values yet is there without any, so that formulas know it. */
const valuesOf = (score: PlanScore): FlowMap =>
  Object.fromEntries(
    score.scorecards
      .flatMap(({ kpis }) => kpis)
      .filter(({ track }) => track.periods.length > 0)
      .map(({ kpi, track }) => [kpi.address, seriesOf(track, score)]),
  );

const seriesOf = ({ periods }: Track, { plan, question }: PlanScore): FlowMap =>
  Object.fromEntries(
    periods.flatMap(({ period, state, actual }) => {
      if (!actual || daysOf(period, plan.fiscalYear).to > question.to) return [];
      const value = unrounded(actual);
      return [[period.text, state === 'estimate' ? { estimate: value } : value]];
    }),
  );

/** The keys in their order: those of maps have an entry a line. */
function textOf(results: FlowMap): string {
  const lines = Object.entries(results).flatMap(([key, value]) =>
    typeof value === 'object' && Object.keys(value).length > 0
      ? [`${key}:`, ...Object.entries(value).map(([name, one]) => `  ${keyText(name, false)}: ${flow(one)}`)]
      : [`${key}: ${flow(value)}`],
  );
  return `${lines.join('\n')}\n`;
}

type Flow = number | string | FlowMap;

interface FlowMap {
  readonly [key: string]: Flow;
}

const flow = (value: Flow): string =>
  typeof value === 'object'
    ? `{${Object.entries(value)
        .map(([key, one]) => `${keyText(key, true)}: ${flow(one)}`)
        .join(', ')}}`
    : scalarText(value, true);
