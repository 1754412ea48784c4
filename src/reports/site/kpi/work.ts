import { compareCycles } from '../../../calendar/cycles';
import type { Review, ReviewFinding } from '../../../model/types';
import {
  actionsOn,
  knownReviews,
  measuresOn,
  subjectOf,
  type CarriedAction,
  type MeasureStatus,
} from '../../../tracking';
import { groupBy } from '../../../util/group';
import { section } from '../../base/blocks';
import { numberAsWritten } from '../../base/cells';
import { daysLate, left, percent, right } from '../../base/columns';
import { causeName, cycleName, nameOf } from '../../base/names';
import type { Block, Cell, Row } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { linkTo, type SiteLinks } from '../links';
import { addressOf, type KpiPageFacts } from './facts';

/** The measures of all years, each as it stands. */
export function measures(facts: KpiPageFacts, context: ReportContext): readonly Block[] {
  const years = facts.years.filter(({ kpi }) => kpi.measures.length > 0);
  if (years.length === 0) return [];
  const statusOf = measuresOn(facts.plan, facts.asOf);
  const { columns } = context.words.review.doing;
  const { labels } = context.words.explain;
  return section(context.words.site.kpi.measures, [
    {
      type: 'table',
      columns: [
        left(columns.measure),
        left(labels.owner),
        left(columns.status),
        right(columns.planned),
        right(columns.reported),
        left(columns.due),
        right(columns.late),
        right(labels.effect),
      ],
      rows: years.flatMap(({ kpi }): Row[] => [
        ...(years.length > 1
          ? [{ emphasis: 'group' as const, cells: [context.words.site.year(kpi.scorecard.year)] }]
          : []),
        ...kpi.measures.map((measure) => measureRow(statusOf(measure), context)),
      ]),
    },
  ]);
}

function measureRow(
  { measure, state, planned, reported, due, daysLate: days }: MeasureStatus,
  { words, say }: ReportContext,
): Row {
  return {
    cells: [
      say(measure.name),
      measure.owner ?? '–',
      words.review.doing.states[state],
      percent(planned, 0),
      percent(reported, 0),
      due ?? '–',
      daysLate(days),
      measure.effect ? numberAsWritten(measure.effect, { unit: measure.kpi.unit, signed: true }) : '–',
    ],
  };
}

/** Findings of reviews, the newest first. */
export function findings(facts: KpiPageFacts, context: ReportContext): readonly Block[] {
  const { detail } = context.words.review.checking;
  const all = findingsOf(facts);
  if (all.length === 0) return [];
  return section(context.words.site.kpi.findings, [
    {
      type: 'table',
      columns: [left(context.words.reviewIndex.columns.cycle), left(detail.finding), left(detail.cause)],
      rows: all.map(({ review, finding: { finding, cause } }) => ({
        cells: [
          reviewLink(review, facts.links, context),
          finding === undefined ? '–' : context.say(finding),
          cause === undefined ? '–' : causeName(cause, facts.plan, context),
        ],
      })),
    },
  ]);
}

interface Found {
  readonly review: Review;
  readonly finding: ReviewFinding;
}

const findingsOf = (facts: KpiPageFacts): readonly Found[] =>
  facts.plan.reviews
    .flatMap((review) => review.findings.map((finding) => ({ review, finding })))
    .filter(
      ({ finding: { kpi, finding, cause } }) =>
        kpi.target?.address === addressOf(facts) && (finding ?? cause) !== undefined,
    )
    .toReversed();

/** Every action for it or one of its measures, the newest first. */
export function actions(facts: KpiPageFacts, context: ReportContext): readonly Block[] {
  const all = actionsOf(facts);
  if (all.length === 0) return [];
  const { columns } = context.words.review.since;
  return section(context.words.site.kpi.actions, [
    {
      type: 'table',
      columns: [
        left(columns.action),
        left(context.words.review.acting.columns.for),
        left(columns.owner),
        left(columns.due),
        left(columns.status),
        left(context.words.reviewIndex.columns.cycle),
      ],
      rows: all.map((one) => actionRow(one, facts.links, context)),
    },
  ]);
}

function actionsOf(facts: KpiPageFacts): readonly CarriedAction[] {
  const { plan, asOf } = facts;
  return [...groupBy(knownReviews(plan, asOf), ({ scorecardId }) => scorecardId).values()]
    .flatMap((reviews) => actionsOn(reviews, asOf))
    .filter(({ action }) => subjectOf(action)?.address === addressOf(facts))
    .sort((a, b) => compareCycles(b.openedIn.cycle, a.openedIn.cycle, plan.fiscalYear));
}

const actionRow = ({ action, due, state, openedIn }: CarriedAction, links: SiteLinks, context: ReportContext): Row => ({
  cells: [
    context.say(action.action),
    action.for ? nameOf(action.for, context) : '–',
    action.owner ?? '–',
    due ?? '–',
    context.words.review.since.states[state],
    reviewLink(openedIn, links, context),
  ],
});

export const reviewLink = ({ cycle, scorecardId }: Review, links: SiteLinks, context: ReportContext): Cell =>
  linkTo(links.review(cycle, scorecardId), cycleName(cycle, context));
