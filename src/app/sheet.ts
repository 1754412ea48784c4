import { daysOf, fiscalYearOf } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import { formCsv, formSheets } from '../forms/form';
import type { FormFacts } from '../forms/form-facts';
import type { Scorecard } from '../model/types';
import type { ReportContext } from '../reports/base/report-kind';
import { readRevision } from '../source/revision';
import { UserError } from '../util/user-error';
import { wordsFor } from './answer';
import type { OpenedPlan } from './open-plan';
import { scorecardId } from './period';

export interface SheetQuestion {
  /** The period whose values are due. */
  readonly period: Period;
  /** The id of a department or position, or `company`. */
  readonly department?: string | undefined;
  /** A sheet for each scorecard. */
  readonly all?: boolean | undefined;
}

export const SHEET_FORMATS = [
  { id: 'xlsx', summary: 'a workbook' },
  { id: 'csv', summary: 'the values as a table' },
] as const;

export type SheetFormat = (typeof SHEET_FORMATS)[number]['id'];

/** A sheet that a department head fills in. */
export interface SheetFile {
  /** `2026-07-production.xlsx`. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * The sheets of a period to fill in, in the language of the answer (spec 08.3). Throws a UserError where it is not said
 * of whom, and for a department without a scorecard.
 */
export async function sheets(
  opened: OpenedPlan,
  question: SheetQuestion,
  format: SheetFormat = 'xlsx',
): Promise<readonly SheetFile[]> {
  const { plan, tree, git } = opened;
  const { period } = question;
  const shared = { plan, period, until: daysOf(period, plan.fiscalYear).to, commit: readRevision(tree, git).commit };
  const context = wordsFor(opened);
  return Promise.all(
    scorecardsFor(question, opened).map(async (scorecard) => ({
      name: `${period.text}-${scorecard.id}.${format}`,
      content: await contentOf({ ...shared, scorecard }, context, format),
    })),
  );
}

function scorecardsFor({ period, department, all = false }: SheetQuestion, { plan }: OpenedPlan): readonly Scorecard[] {
  const year = fiscalYearOf(period, plan.fiscalYear);
  const ofYear = plan.scorecards.filter((scorecard) => scorecard.year === year);
  const id = scorecardId(department, plan, period);
  if (id !== undefined) return ofYear.filter((scorecard) => scorecard.id === id);
  if (all || ofYear.length === 1) return ofYear;
  throw new UserError(
    'sheet-of-whom',
    ofYear.map((scorecard) => scorecard.id),
  );
}

const contentOf = (facts: FormFacts, context: ReportContext, format: SheetFormat): Promise<Uint8Array> | string =>
  format === 'csv' ? formCsv(facts, context) : writer().writeWorkbook(formSheets(facts, context));

/** Loaded for workbooks alone. */
const writer = (): typeof import('../sheets/write-xlsx') =>
  require('../sheets/write-xlsx') as typeof import('../sheets/write-xlsx');
