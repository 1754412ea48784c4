import { wordsOf } from '../language';
import { say } from '../model/text';
import type { Report } from '../reports/base/report';
import type { ReportContext } from '../reports/base/report-kind';
import type { OpenedPlan } from './open-plan';

/** The answer to a question about a plan. */
export interface Answer {
  readonly report: Report;
  /** True if what was asked for is refused, and the report says why. Only final scores and settlements are. */
  readonly refused?: boolean;
}

/** The words and texts of an answer. */
export const contextOf = ({ plan, language }: Pick<OpenedPlan, 'plan' | 'language'>): ReportContext => ({
  words: wordsOf(language),
  language,
  say: (text) => say(text, language, plan.language),
});
