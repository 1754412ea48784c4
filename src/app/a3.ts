import type { Scorecard } from '../model/types';
import { a3Sheets, noSheet, type NamedSheet } from '../reports/a3';
import { contextOf } from './answer';
import { attemptEach, type Attempted } from './attempts';
import type { OpenedPlan } from './open-plan';
import { gather, type ReviewQuestion } from './review';

/** The pages of the KPIs of one scorecard. */
export interface ScorecardSheets {
  readonly scorecard: Scorecard;
  readonly sheets: readonly NamedSheet[];
}

/**
 * A page for each KPI that is red, amber again or costly in the reviews of a cycle; where there is none, one that
 * says so.
 */
export function a3(opened: OpenedPlan, question: ReviewQuestion): readonly NamedSheet[] {
  const { done, faults } = attemptA3(opened, question);
  if (faults.length > 0) throw faults[0]!.error;
  return done.flatMap(({ sheets }) => sheets);
}

/** Makes the pages of the scorecards as far as they can be made. Throws when none can. */
export function attemptA3(opened: OpenedPlan, question: ReviewQuestion): Attempted<ScorecardSheets> {
  const { inputs } = gather(opened, question);
  const context = contextOf(opened);
  const made = attemptEach(inputs, (input) => ({
    input,
    scorecard: input.scorecard,
    sheets: a3Sheets(input, context),
  }));
  if (made.done.some(({ sheets }) => sheets.length > 0)) return made;
  const [{ input, scorecard }] = made.done as [(typeof made.done)[number]];
  return { ...made, done: [{ scorecard, sheets: [noSheet(input, context)] }] };
}
