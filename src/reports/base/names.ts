import type { Period } from '../../calendar/period';
import type {
  Challenge,
  Indicator,
  Kpi,
  Link,
  Measure,
  Milestone,
  Plan,
  ReviewFinding,
  Scorecard,
  Supportable,
  Text,
  VetoEvent,
} from '../../model/types';
import type { ReportContext } from './report-kind';

/** The name of what a link leads to, or the address as written when that is not there. */
export const nameOf = (
  { to, target }: Link<Kpi | Measure | Challenge | Indicator | Milestone | Supportable>,
  { say }: ReportContext,
): string => (target ? say(target.name) : to);

/** The name of the veto that an event is a case of, or its id where that is not there. */
export const vetoName = ({ veto: { to, target } }: VetoEvent, { say }: Pick<ReportContext, 'say'>): string =>
  target ? say(target.name) : to;

/** The name of a cause that reviews write as a code, or the code where the policy has none. */
export const causeName = (
  code: string,
  { policy }: Pick<Plan, 'policy'>,
  { say }: Pick<ReportContext, 'say'>,
): string => say(policy.causes.find(({ id }) => id === code)?.name ?? code);

/** The causes that findings name. */
export const causesOf = (
  findings: readonly Pick<ReviewFinding, 'cause'>[],
  plan: Pick<Plan, 'policy'>,
  context: Pick<ReportContext, 'say'>,
): readonly string[] => findings.flatMap(({ cause }) => (cause === undefined ? [] : causeName(cause, plan, context)));

/** Name of a support partner: departments are written by id, anyone else as named. */
export function partnerName(written: string, { departments }: Plan, { say }: ReportContext): string {
  const department = departments.find(({ id }) => id === written);
  return department ? say(department.name) : written;
}

export const scorecardName = ({ department, name }: Scorecard, { words, say }: ReportContext): string =>
  department ? say(department.name) : words.review.companyName(say(name));

/** Name for places where the company is understood. */
export const shortName = ({ department }: Scorecard, { words, say }: ReportContext): string =>
  department ? say(department.name) : words.common.company;

/** Owner of a KPI, or the plan that its values are taken from. */
export const ownerName = ({ scorecard, results }: Kpi, context: ReportContext): string =>
  results?.id ?? shortName(scorecard, context);

/** `June 2026`, `Q2 2026`, `W26 2026`. */
export const cycleName = ({ unit, index, year }: Period, { words }: ReportContext): string =>
  words.review.cycles[unit](index, year);

/** A name with the unit of its figures, which then need none: `Gross profit, CNY million`. */
export const nameInUnit = (
  { name, unit }: { readonly name: Text; readonly unit?: string | undefined },
  { words, say }: ReportContext,
): string => (unit === undefined ? say(name) : words.score.inUnit(say(name), unit));

/** Name of an item that a KPI serves, with its owner: `Gross profit (Company)`. */
export function servedName(
  { to, target: served }: Pick<Kpi['supports'][number], 'to' | 'target'>,
  { words: { common }, say }: ReportContext,
): string {
  if (!served) return to;
  const owner =
    served.type === 'strategicKpi' ? undefined : (served.type === 'measure' ? served.kpi : served).scorecard;
  return common.ownedBy(
    say(served.name),
    owner ? (owner.department ? say(owner.department.name) : common.company) : common.strategy,
  );
}
