import type { Period } from '../calendar/period';
import { wordsOf } from '../language';
import { tables as allTables, type PlanFacts, type Table } from '../tables';
import type { PlanScore } from '../scoring';
import type { Value } from '../tables/column';
import { fillTables, type TooLarge } from '../tables/fill';
import type { FilledTable } from '../tables/formats';
import { problemRows, problems, type Problem } from '../tables/problems';
import type { Language } from '../util/language';
import type { OpenedPlan } from './open-plan';
import { planFacts } from './plan-facts';

export interface ExportQuestion {
  /** Figures to the end of it, of its fiscal year. Default: the newest month with actuals. */
  readonly period?: Period | undefined;
  /** Default: all. */
  readonly tables?: readonly Table[] | undefined;
  /** Names the plan in the rows. Default: its id. */
  readonly source?: string | undefined;
}

export interface Exported {
  /** The fiscal year that all rows are of. */
  readonly year: number;
  readonly score: PlanScore;
  readonly tables: readonly FilledTable[];
  /** The number of errors: those of the plan, and figures that no column holds. */
  readonly errors: number;
}

/** The plan as flat tables, without pay and conduct. Throws a UserError where it has no scorecard. */
export function exportTables(opened: OpenedPlan, { period, tables, source }: ExportQuestion = {}): Exported {
  const facts = planFacts(opened, period, source);
  const { year } = facts.score.question;
  const filled = fillTables(tables ?? allTables, facts);
  const tooLarge = filled.tooLarge.map((one) => tooLargeProblem(one, opened.language));
  const more = problemRows({ source: facts.source, plan: facts.plan.id, year }, tooLarge, facts.findings.length);
  return {
    year,
    score: facts.score,
    tables: filled.tables.map(({ table, rows }) => ({ table, rows: table === problems ? [...rows, ...more] : rows })),
    errors: errorsOf(facts) + more.length,
  };
}

const errorsOf = ({ findings }: PlanFacts): number => findings.filter(({ severity }) => severity === 'error').length;

/** Names the row by the rest of its key, and its place where the table has one. */
function tooLargeProblem({ table, row, column }: TooLarge, language: Language): Problem {
  const { exporting: words } = wordsOf(language);
  const valueOf = (name: string): Value | undefined => row[table.columns.findIndex((one) => one.name === name)];
  const [file, line] = [valueOf('file'), valueOf('line')];
  const key = table.key.slice(2).map((name) => String(valueOf(name)));
  return {
    severity: 'error',
    rule: 'figure-too-large',
    message: words.tooLarge(table.id, column, key.join(' ')),
    help: words.writeLargerUnit,
    ...(typeof file === 'string' && { file }),
    ...(typeof line === 'number' && { line }),
  };
}
