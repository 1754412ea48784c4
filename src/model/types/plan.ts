import type { FiscalYear } from '../../calendar/fiscal-year';
import type { Origin } from '../../source/locate';
import type { Language } from '../../util/language';
import type { Incident } from './conduct';
import type { Renames } from '../renames';
import type { Department } from './department';
import type { ImportMap } from './import-map';
import type { Reference } from './link';
import type { Payroll } from './payroll';
import type { Perspective } from './perspective';
import type { Policy, RuleSetting } from './policy';
import type { Duplicate, Gap, Stray } from './problems';
import type { ReadinessAssessment } from './readiness';
import type { Results } from './results';
import type { Review } from './review';
import type { Scorecard } from './scorecard';
import type { Strategy } from './strategy';
import type { Text } from './text';

/**
 * A plan as the rest of the tool sees it: documents merged, references followed, defaults filled in.
 * Spec 01 says what each thing means; the names are the same.
 */
export interface Plan {
  readonly id: string;
  readonly name: Text;
  readonly currency?: string;
  readonly language: Language;
  readonly fiscalYear: FiscalYear;
  readonly departments: readonly Department[];
  readonly perspectives: readonly Perspective[];
  readonly policy: Policy;
  readonly ruleSettings: readonly RuleSetting[];
  readonly strategies: readonly Strategy[];
  /** Sorted by year; inside a year the company first, then in the order of `departments`. */
  readonly scorecards: readonly Scorecard[];
  /** Sorted by the cycle's last day, of cycles that end together the shorter first; then like scorecards. */
  readonly reviews: readonly Review[];
  /** Reviews that nobody has filled in yet: they are not held, and no rule or report takes them for one that is. */
  readonly drafts: readonly Review[];
  /** Sorted by day, oldest first, then like scorecards. */
  readonly readiness: readonly ReadinessAssessment[];
  /** Ways to read tables of other programs, by id. */
  readonly importMaps: readonly ImportMap[];
  /** Results of other plans, sorted by plan and year. */
  readonly results: readonly Results[];
  /** Sorted by day, then id. Confidential: reports other than pay see them through `incidentCounts` only. */
  readonly incidents: readonly Incident[];
  /** Confidential: for pay alone. */
  readonly payroll: Payroll;
  /** The present names of what was renamed. */
  readonly renames: Renames;
  /** Every reference that the plan writes. */
  readonly references: readonly Reference[];
  /** References that lead nowhere. */
  readonly unresolved: readonly Reference[];
  /** Places that state again what another place has stated. The first one counts. */
  readonly duplicates: readonly Duplicate[];
  /** Values, deductions and vetoes of years for which there is no scorecard. */
  readonly strays: readonly Stray[];
  /** Unreadable parts, so that nothing is called missing that may only be unreadable. */
  readonly gaps: readonly Gap[];
  readonly origin: Origin;
}
