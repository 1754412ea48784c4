import type { FiscalYear } from '../calendar/fiscal-year';
import type { ActualsIndex } from './actuals-index';
import type { AddressBook } from './address-book';
import type { References } from './references';
import type { Renames } from './renames';
import type { UnitLanguages } from './resolve-unit';
import type { RawMilestone, RawScoring } from './raw';
import type {
  Department,
  Duplicate,
  Kpi,
  Ksf,
  Link,
  Milestone,
  Perspective,
  Policy,
  Results,
  Scorecard,
  Scoring,
} from './types';

/** Reads the parameters of a scoring method. The methods stand above the model, which is given this. */
export type ReadScoring = (
  raw: RawScoring,
  milestones: (raw: readonly RawMilestone[]) => readonly Milestone[],
  kpi: (to: string) => Link<Kpi>,
) => Scoring;

/** State that the readers of a plan share while it is being resolved. */
export interface ResolveContext {
  readonly fiscalYear: FiscalYear;
  readonly policy: Policy;
  readonly book: AddressBook;
  readonly references: References;
  readonly renames: Renames;
  readonly actuals: ActualsIndex;
  readonly readScoring: ReadScoring;
  readonly unitLanguages: UnitLanguages;
  /** Departments as written, including one with a duplicate id. */
  readonly departmentList: readonly Department[];
  readonly departments: ReadonlyMap<string, Department>;
  /** Places in the list, from 1. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly perspectives: readonly Perspective[];
  readonly ksfs: Ksf[];
  readonly results: Results[];
  /** Empty until all of them are read. */
  readonly scorecards: Scorecard[];
  readonly duplicates: Duplicate[];
}
