import { resolve } from 'node:path';
import { parsePeriod } from '../calendar/period';
import { wordsOf } from '../language';
import { sayMistake } from '../language/say-mistake';
import { isFolder } from '../source/disk-store';
import { tables } from '../tables';
import { problemOf, problemRows, problems, type PlanKey, type Problem } from '../tables/problems';
import type { Row } from '../tables/table';
import type { Language } from '../util/language';
import { UserError } from '../util/user-error';
import { exportTables } from './export';
import { findingsOf } from './findings';
import { openPlan, type Look, type OpenedPlan, type Opening } from './open-plan';
import { periodOf } from './period';
import { today, type Surroundings } from './surroundings';

export interface BatchQuestion extends Look {
  /** Figures to the end of it. Default: of each plan the newest month with actuals. */
  readonly period?: string | undefined;
}

/** The rows that one plan of a list has. */
export interface PlanRows {
  /** The fiscal year that they are of. */
  readonly year: number;
  /** Rows in the order of `tables`. */
  readonly rows: readonly (readonly Row[])[];
  readonly errors: number;
}

/**
 * The rows of the plan that a line of a list names: its folder, or `repository@revision:path`. Whatever is wrong with
 * it, a fault of hoshin included, is a row among the problems: one plan must not end a run over thousands.
 */
export function planRows(source: string, { period, ...look }: BatchQuestion, surroundings: Surroundings): PlanRows {
  const year = parsePeriod(period ?? '')?.year ?? Number((look.asOf ?? today(surroundings)).slice(0, 4));
  try {
    const opened = openListed(source, look, surroundings);
    return rowsOf(opened, period, { source, plan: opened.plan.id, year });
  } catch (error) {
    return onlyProblems({ source, year }, [asProblem(error, look.language ?? 'en')]);
  }
}

/** A plan that cannot be scored still has its findings, which mostly say why. */
function rowsOf(opened: OpenedPlan, period: string | undefined, plan: PlanKey): PlanRows {
  try {
    const asked = period === undefined ? undefined : periodOf(period, opened.plan);
    const { year, tables: filled, errors } = exportTables(opened, { period: asked, source: plan.source });
    return { year, rows: filled.map(({ rows }) => rows), errors };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return onlyProblems(plan, [...findingsOf(opened).diagnostics.map(problemOf), asProblem(error, opened.language)]);
  }
}

const onlyProblems = (plan: PlanKey, list: readonly Problem[]): PlanRows => ({
  year: plan.year,
  rows: tables.map((table) => (table === problems ? problemRows(plan, list) : [])),
  errors: list.filter(({ severity }) => severity === 'error').length,
});

function asProblem(error: unknown, language: Language): Problem {
  const { exporting: words } = wordsOf(language);
  if (error instanceof UserError) return { severity: 'error', rule: error.id, ...sayMistake(error, language) };
  const message = words.fault(error instanceof Error ? error.message : String(error));
  return { severity: 'error', rule: 'fault', message, help: words.reportFault };
}

/** Opens the very folder that is named: a misspelt one must not be taken for the plan above it. */
function openListed(source: string, look: Look, surroundings: Surroundings): OpenedPlan {
  const opening = openingOf(source, surroundings);
  const opened = openPlan({ ...opening, ...look }, surroundings);
  if (opened.tree.root === resolve(surroundings.cwd, opening.path)) return opened;
  throw opening.revision === undefined
    ? new UserError('no-plan', source, undefined)
    : new UserError('no-plan-at-revision', opening.path, opening.revision);
}

/** The revision behind the folder of a repository; the way from there to the plan follows. */
const REVISION = /@([^@:]+):/g;

function openingOf(source: string, { cwd }: Surroundings): Opening & { readonly path: string } {
  const last = [...source.matchAll(REVISION)].at(-1);
  if (!last || last.index === 0 || isFolder(resolve(cwd, source))) return { path: source };
  const path = source.slice(last.index + last[0].length);
  return { path: resolve(cwd, source.slice(0, last.index), path), revision: last[1] };
}
