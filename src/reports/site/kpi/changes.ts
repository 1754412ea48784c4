import type { DatedChange } from '../../../history';
import type { Change, Review } from '../../../model/types';
import { section } from '../../base/blocks';
import { left } from '../../base/columns';
import type { Block, Row } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import type { SiteLinks } from '../links';
import { addressOf, type KpiPageFacts } from './facts';
import { reviewLink } from './work';

/** Changes and who approved them, as reviews record them; then those that commits since a sign-off made. */
export const changes = (facts: KpiPageFacts, context: ReportContext): readonly Block[] =>
  section(context.words.site.kpi.changes, [...recorded(facts, context), ...committed(facts, context)]);

interface Recorded {
  readonly review: Review;
  readonly change: Change;
}

const recordedOf = (facts: KpiPageFacts): readonly Recorded[] =>
  facts.plan.reviews
    .flatMap((review) => review.changes.map((change) => ({ review, change })))
    .filter(({ change: { item } }) => (item.target?.address ?? item.to) === addressOf(facts))
    .toReversed();

function recorded(facts: KpiPageFacts, context: ReportContext): readonly Block[] {
  const all = recordedOf(facts);
  if (all.length === 0) return [];
  const { columns } = context.words.site.kpi;
  return [
    {
      type: 'table',
      columns: [
        left(context.words.reviewIndex.columns.cycle),
        left(columns.field),
        left(columns.before),
        left(columns.after),
        left(columns.reason),
        left(columns.askedBy),
        left(columns.approvedBy),
      ],
      rows: all.map((one) => recordedRow(one, facts.links, context)),
    },
  ];
}

function recordedRow({ review, change }: Recorded, links: SiteLinks, context: ReportContext): Row {
  const { words, say } = context;
  const { approvedBy, approved } = change;
  return {
    cells: [
      reviewLink(review, links, context),
      words.review.acting.fields[change.field] ?? words.diff.fields[change.field] ?? change.field,
      change.from ?? '–',
      change.to ?? '–',
      change.reason === undefined ? '–' : say(change.reason),
      change.requestedBy ?? '–',
      approvedBy === undefined
        ? words.site.kpi.notApproved
        : words.common.clauses([approvedBy, ...(approved === undefined ? [] : [approved])]),
    ],
  };
}

function committed({ commits }: KpiPageFacts, context: ReportContext): readonly Block[] {
  if (commits.length === 0) return [];
  const { columns } = context.words.site.kpi;
  return [
    {
      type: 'table',
      columns: [
        left(columns.day),
        left(columns.field),
        left(columns.before),
        left(columns.after),
        left(columns.by),
        left(columns.subject),
      ],
      rows: commits.toReversed().map((one) => committedRow(one, context)),
    },
  ];
}

const committedRow = (
  { change: { field = '', before, after }, commit }: DatedChange,
  { words }: ReportContext,
): Row => ({
  cells: [
    commit?.day ?? '–',
    words.diff.fields[field] ?? field,
    before ?? '–',
    after ?? '–',
    commit?.author.name ?? '–',
    commit?.subject ?? words.history.notCommitted,
  ],
});
