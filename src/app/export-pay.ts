import { fillTables } from '../tables/fill';
import type { FilledTable } from '../tables/formats';
import { payTables } from '../tables/pay';
import type { ExportQuestion } from './export';
import type { OpenedPlan } from './open-plan';
import { errorsFor } from './plan-errors';
import { planFacts } from './plan-facts';

/**
 * The tables of pay and conduct. Confidential. They are empty while the plan has errors that forbid to pay. Throws a
 * UserError where the plan has no scorecard.
 */
export function exportPay(
  opened: OpenedPlan,
  { period, source }: Omit<ExportQuestion, 'tables'> = {},
): readonly FilledTable[] {
  const facts = planFacts(opened, period, source);
  const isRefused = errorsFor(facts.score.question.year, opened).found.length > 0;
  return isRefused ? payTables.map((table) => ({ table, rows: [] })) : fillTables(payTables, facts).tables;
}
