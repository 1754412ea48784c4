import { compareCycles } from '../../calendar/cycles';
import { daysOf, fiscalYearOf, type FiscalYear } from '../../calendar/fiscal-year';
import type { Period } from '../../calendar/period';
import type { ChangedActual } from '../../history';
import type { Review } from '../../model/types';
import type { ReportContext } from '../base/report-kind';
import type { ReviewFacts } from './facts';
import type { KpiFacts } from './kpi-facts';
import { cycleName } from '../base/names';

/** A value that was changed after the meeting that first looked at it. */
export interface Rewritten {
  readonly kpi: KpiFacts['kpi'];
  readonly actual: ChangedActual;
  readonly meeting: Held;
}

type Held = Review & { readonly held: NonNullable<Review['held']> };

/** Rewritten values of the KPIs on the table, up to the end of the cycle; empty if the plan has no history. */
export function rewritten({
  kpis,
  cycle,
  plan: { reviews, fiscalYear },
  scorecard: { id, year },
  actualsChangedSince,
}: ReviewFacts): readonly Rewritten[] {
  const meetings = reviews.filter(
    (review): review is Held =>
      review.scorecardId === id &&
      review.held !== undefined &&
      fiscalYearOf(review.cycle, fiscalYear) === year &&
      compareCycles(review.cycle, cycle, fiscalYear) <= 0,
  );
  const changes = meetings
    .sort((a, b) => compareCycles(a.cycle, b.cycle, fiscalYear))
    .map((meeting) => ({ meeting, changed: actualsChangedSince(meeting.held) }));
  if (changes.every(({ changed }) => changed.length === 0)) return [];
  return kpis.flatMap(({ kpi }) =>
    changes.flatMap(({ meeting, changed }, i) =>
      changed
        .filter(
          (actual) =>
            actual.of === kpi.address &&
            actual.year === year &&
            isFirst(actual.period, meetings.slice(0, i + 1), fiscalYear),
        )
        .map((actual): Rewritten => ({ kpi, actual, meeting })),
    ),
  );
}

/** Tests whether the last of some meetings is the first one held after a period had ended. */
const isFirst = (period: Period, meetings: readonly Review[], fiscal: FiscalYear): boolean => {
  const { to } = daysOf(period, fiscal);
  return meetings.findIndex(({ cycle }) => daysOf(cycle, fiscal).to >= to) === meetings.length - 1;
};

/** `Yield, 2026-03: changed after the meeting of March 2026 (2026-04-03)`. */
export const rewrittenName = ({ kpi, actual: { period }, meeting }: Rewritten, context: ReportContext): string =>
  context.words.review.checking.rewritten(
    context.say(kpi.name),
    period.text,
    cycleName(meeting.cycle, context),
    meeting.held,
  );

export const rewrittenData = ({ kpi, actual: { period, before, after }, meeting }: Rewritten): object => ({
  kpi: kpi.address,
  period: period.text,
  before: before ?? null,
  now: after ?? null,
  meeting: { cycle: meeting.cycle.text, held: meeting.held },
});
