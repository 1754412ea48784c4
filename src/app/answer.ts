import { wordsOf } from '../language';
import { say } from '../model/text';
import type { Report } from '../reports/base/report';
import type { ReportContext } from '../reports/base/report-kind';
import { countErrors } from './findings';
import type { OpenedPlan } from './open-plan';

/** The answer to a question about a plan. */
export interface Answer {
  readonly report: Report;
  /** True if what was asked for is refused, and the report says why. Only final scores and pay are. */
  readonly refused?: boolean;
  /** The number of errors that count for what is asked. Default: all of the plan. */
  readonly errors?: number | undefined;
}

/**
 * The words and texts of an answer; the head of every page says how many errors the plan has, or another note, `null`
 * for none.
 */
export const contextOf = (opened: OpenedPlan, note: string | null | undefined = errorNote(opened)): ReportContext => ({
  ...wordsFor(opened),
  note: note ?? undefined,
});

/** The words and texts of what says nothing of errors. */
export const wordsFor = ({ plan, language }: Pick<OpenedPlan, 'plan' | 'language'>): ReportContext => ({
  words: wordsOf(language),
  language,
  say: (text) => say(text, language, plan.language),
});

function errorNote(opened: OpenedPlan): string | undefined {
  const errors = countErrors(opened);
  return errors > 0 ? wordsOf(opened.language).common.hasErrors(errors) : undefined;
}
