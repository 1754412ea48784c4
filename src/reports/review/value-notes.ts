import type { Period } from '../../calendar/period';
import type { NotApplicable, Text } from '../../model/types';
import type { Block, ListItem, Row } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { figure, left, right } from '../base/columns';
import type { KpiFacts } from './kpi-facts';
import type { ReviewFacts } from './facts';
import { rewritten, rewrittenName, type Rewritten } from './rewritten';
import * as value from '../base/json-values';
import { paragraph } from '../base/blocks';

/** Notes on what figures alone do not show: corrections, estimates, and values that are missing or do not apply. */
export function valueNotes(facts: ReviewFacts, context: ReportContext): readonly Block[] {
  const { kpis } = facts;
  const { checking: own } = context.words.review;
  const marked = [
    ...kpis.flatMap((line) => markedRows(line, context)),
    ...rewritten(facts).map((value) => rewrittenRow(value, context)),
  ];
  const gaps = kpis.flatMap((line) => gapItems(line, context));
  return [
    ...(marked.length > 0 ? [paragraph(own.marked), markedTable(marked, context)] : []),
    ...(gaps.length > 0 ? [paragraph(own.gaps), { type: 'list' as const, items: gaps }] : []),
  ];
}

function markedTable(rows: readonly Row[], { words }: ReportContext): Block {
  const { noteColumns: columns } = words.review.checking;
  return {
    type: 'table',
    columns: [left(columns.what), right(columns.before), right(columns.now), left(columns.why)],
    rows,
  };
}

function markedRows({ kpi, corrected, estimates }: KpiFacts, { words, say }: ReportContext): Row[] {
  const { checking: own, noneRecorded } = words.review;
  const why = (reason: Text | undefined): string => (reason === undefined ? noneRecorded : say(reason));
  return [
    ...corrected.map((entry) => ({
      cells: [
        own.corrected(say(kpi.name), entry.period.text),
        figure(entry.corrects, kpi),
        figure(entry.value, kpi),
        why(entry.reason),
      ],
    })),
    ...estimates.map((entry) => ({
      cells: [
        own.estimated(say(kpi.name), entry.period.text),
        '',
        figure(entry.value, kpi),
        entry.reason === undefined ? '' : why(entry.reason),
      ],
    })),
  ];
}

/** Values are printed as written, since an estimate or a numerator and denominator say more than the number. */
function rewrittenRow(value: Rewritten, context: ReportContext): Row {
  const { before, after, period } = value.actual;
  const now = value.kpi.actuals.entries.find((entry) => entry.period.text === period.text);
  return {
    cells: [
      rewrittenName(value, context),
      before ?? '–',
      after ?? '–',
      now?.reason === undefined ? context.words.review.noneRecorded : context.say(now.reason),
    ],
  };
}

function gapItems({ kpi, track }: KpiFacts, { words, say }: ReportContext): ListItem[] {
  const own = words.review.checking;
  const name = say(kpi.name);
  const notApplicable = (period: string, { reason, approvedBy }: NotApplicable): string =>
    own.notApplicable(
      name,
      period,
      reason === undefined ? words.review.noReason : say(reason),
      approvedBy ?? own.notApproved,
    );
  const whole = kpi.actuals.notApplicable;
  const periods = track.periods.flatMap(({ entry }) =>
    entry?.state === 'na' ? [notApplicable(entry.period.text, entry)] : [],
  );
  const listed = (some: readonly Period[]): string =>
    words.common.list(some.map(({ text }) => words.common.period(text)));
  const nothing = track.periods.filter((period) => period.nothing).map(({ period }) => period);
  return [
    ...(track.missing.length > 0 ? [own.missing(name, listed(track.missing))] : []),
    ...(nothing.length > 0 ? [own.nothingToCount(name, listed(nothing))] : []),
    ...(track.stale ? [own.stale(name)] : []),
    ...(whole ? [notApplicable(own.wholeYear, whole)] : periods),
  ].map((text) => ({ text }));
}

export const notesData = ({ track, corrected, estimates }: KpiFacts, context: ReportContext): object => ({
  missing: track.missing.map(({ text }) => text),
  stale: track.stale,
  corrected: corrected.map(({ period, corrects, value: now, reason }) => ({
    period: period.text,
    before: value.exact(corrects),
    now: value.exact(now),
    reason: value.text(reason, context),
  })),
  estimates: estimates.map(({ period }) => period.text),
});
