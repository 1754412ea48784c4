import type { OpenedPlan } from '../app/open-plan';
import type { CheckedPlan } from '../pipeline';
import type { Report } from '../reports/base/report';
import type { Language } from '../util/language';
import type { Choice } from './choice';
import type { Problem } from './problem';

/** The content of a page. */
export interface Shown {
  readonly version: string;
  readonly language: Language;
  /** The findings in the plan as its files are; undefined where they hold none. */
  readonly now: CheckedPlan | undefined;
  /** The reason why there is no plan in the files. */
  readonly problem: Problem | undefined;
  /** The plan that the report is of: an older state where this one is not whole. */
  readonly reported: OpenedPlan | undefined;
  /** True if that is an older state. */
  readonly isOld: boolean;
  /** For the navigation; undefined where there is nothing to choose from. */
  readonly choice: Choice | undefined;
  readonly content: readonly Report[] | Problem;
  /** Columns of the terminal. */
  readonly width: number;
}
