import { fiscalYearOf } from '../calendar/fiscal-year';
import { parsePeriod } from '../calendar/period';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { wordsOf } from '../language';
import type { Plan } from '../model/types';
import type { PlanErrors } from '../reports/base/plan-errors';
import { isMap, type Data, type DataMap } from '../source/yaml-node';
import { getOrCreate } from '../util/memoize';
import { errorsIn } from './findings';
import { documentFinder } from './findings-by-scorecard';
import type { OpenedPlan } from './open-plan';

/**
 * The errors of a plan that a final assessment or pay of a year may not stand on (spec 02.5): those that a comment
 * allows and those in documents of other years do not count. `despite`: it is printed all the same.
 */
export function errorsFor(year: number, opened: OpenedPlan, despite = false): PlanErrors {
  const errors = errorsIn(opened);
  if (errors.length === 0) return { found: [], despite };
  const isOther = otherYears(year, opened);
  return { found: errors.filter((error) => !isOther(error)), despite };
}

/** The note at the head of every page of what is printed despite errors; none without any. */
export const notForPayment = ({ found }: PlanErrors, { language }: OpenedPlan): string | null =>
  found.length > 0 ? wordsOf(language).common.notForPayment(found.length) : null;

/** Tests whether an error stands in a document that speaks of other years alone. */
function otherYears(year: number, { tree, plan }: OpenedPlan): (error: Diagnostic) => boolean {
  const documentOf = documentFinder(tree.files);
  const parsed = new Map<string, readonly Data[]>();
  const documentsOf = (path: string): readonly Data[] =>
    getOrCreate(parsed, path, () => tree.files.find((file) => file.path === path)?.parse().documents ?? []);
  return ({ span }) => {
    const years = yearsOf(documentsOf(span.file)[documentOf(span)], plan);
    return years.length > 0 && !years.includes(year);
  };
}

/** The fiscal years that a document speaks of; none where it holds for all, or nothing is known of it. */
function yearsOf(document: Data | undefined, plan: Plan): readonly number[] {
  if (!isMap(document)) return [];
  if (typeof document.year === 'number') return [document.year];
  return periodsIn(document).flatMap((text) => {
    const period = parsePeriod(text);
    return period ? [fiscalYearOf(period, plan.fiscalYear)] : [];
  });
}

/** The periods that a review or actuals are of, as written. */
function periodsIn({ kind, cycle, period, values }: DataMap): readonly string[] {
  const named = [cycle, period].filter((text) => typeof text === 'string');
  if (kind !== 'actuals' || !isMap(values)) return named;
  return [...named, ...Object.values(values).flatMap((series) => (isMap(series) ? Object.keys(series) : []))];
}
