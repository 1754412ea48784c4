import { a3Sheets, type NamedSheet } from '../reports/a3';
import type { ReviewInput } from '../reports/review';
import { contextOf } from './answer';
import type { OpenedPlan } from './open-plan';
import { gather, type ReviewQuestion } from './review';

/**
 * A page for each KPI that is red, amber again or costly in the reviews of a cycle; where there is none, one that
 * says so.
 */
export const a3 = (opened: OpenedPlan, question: ReviewQuestion): readonly NamedSheet[] =>
  a3Sheets(gather(opened, question).inputs as [ReviewInput, ...ReviewInput[]], contextOf(opened));
