import { daysOf } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import type { Scorecard } from '../model/types';
import { isAssessed } from '../scoring';
import type { ScorecardScore } from '../scoring/types';
import { reviewsWithin } from '../tracking';
import { scoreCell } from './base/cells';
import { onPaper } from './base/on-paper';
import type { Block, Row, TableBlock } from './base/report';
import type { ReportContext, ReportKind } from './base/report-kind';
import { left, right } from './base/columns';
import { cycleName, scorecardName } from './base/names';
import type { ReviewScores } from './review/scores';
import { countsCell, statusCounts } from './base/status-counts';
import * as value from './base/json-values';

interface ReviewIndexFacts {
  readonly scores: ReviewScores;
  /** The reviews that were written, and the names of their files beside the index. */
  readonly sheets: readonly { readonly scorecard: Scorecard; readonly file: string }[];
  /** Indexes of other cycles in the same folder, the newest first. */
  readonly others?: readonly { readonly cycle: Period; readonly file: string }[];
}

/** Index of a folder of reviews: a link to each, and the state of its scorecard. Weeks have no score. */
export const reviewIndex: ReportKind<ReviewIndexFacts> = {
  build: (facts, context) => ({
    id: 'review-index',
    title: context.words.reviewIndex.title(context.say(facts.scores.plan.name), cycleName(facts.scores.cycle, context)),
    ...onPaper(facts.scores.plan, context, { cycle: cycleName(facts.scores.cycle, context) }),
    blocks: [table(facts, context), ...otherCycles(facts, context)],
    data: data(facts, context),
  }),
};

interface IndexLine {
  readonly scorecard: Scorecard;
  readonly file: string;
  /** Undefined in a week. */
  readonly scorecardScore: ScorecardScore | undefined;
  readonly final: boolean;
  readonly reviewed: boolean;
}

function linesOf({ scores, sheets }: ReviewIndexFacts): readonly IndexLine[] {
  const { plan, cycle } = scores;
  return sheets.map(({ scorecard, file }) => {
    const { scorecards, question } = scores.of(scorecard);
    return {
      scorecard,
      file,
      final: question.final,
      scorecardScore: cycle.unit === 'week' ? undefined : scorecards.find((one) => one.scorecard === scorecard),
      reviewed: reviewsWithin(plan, cycle).some(({ scorecardId }) => scorecardId === scorecard.id),
    };
  });
}

function table(facts: ReviewIndexFacts, context: ReportContext): TableBlock {
  const {
    words: {
      common,
      reviewIndex: { columns },
    },
  } = context;
  const { plan, cycle } = facts.scores;
  const [scored, assessed] = [cycle.unit !== 'week', isAssessed(plan, cycle)];
  const row = ({ scorecard, file, scorecardScore, final, reviewed }: IndexLine): Row => ({
    cells: [
      { type: 'link', to: file, text: scorecardName(scorecard, context) },
      ...(scorecardScore
        ? [
            scoreCell(scorecardScore.score, scorecardScore.scale),
            scorecardScore.grade ?? '–',
            countsCell(statusCounts(scorecardScore)),
          ]
        : []),
      ...(assessed ? [final ? common.final : common.provisional] : []),
      reviewed ? common.yes : common.no,
    ],
  });
  return {
    type: 'table',
    columns: [
      left(columns.scorecard),
      ...(scored ? [right(columns.score), left(columns.grade), left(columns.statuses)] : []),
      ...(assessed ? [left(columns.standing)] : []),
      left(columns.reviewed),
    ],
    rows: linesOf(facts).map(row),
  };
}

function otherCycles({ others = [] }: ReviewIndexFacts, context: ReportContext): readonly Block[] {
  const { others: title, columns } = context.words.reviewIndex;
  if (others.length === 0) return [];
  const rows = others.map(({ cycle, file }): Row => ({
    cells: [{ type: 'link', to: file, text: cycleName(cycle, context) }],
  }));
  return [
    { type: 'heading', level: 2, text: title },
    { type: 'table', columns: [left(columns.cycle)], rows },
  ];
}

function data(facts: ReviewIndexFacts, context: ReportContext): object {
  const {
    plan,
    cycle,
    provisional: { question },
  } = facts.scores;
  return {
    plan: plan.id,
    cycle: cycle.text,
    ...daysOf(cycle, plan.fiscalYear),
    asOf: question.asOf,
    reviews: linesOf(facts).map(({ scorecard, file, scorecardScore, final, reviewed }) => ({
      scorecard: scorecard.id,
      name: scorecardName(scorecard, context),
      file,
      reviewed,
      ...(scorecardScore && {
        score: value.exact(scorecardScore.score),
        grade: value.orNull(scorecardScore.grade),
        final,
        statuses: statusCounts(scorecardScore),
      }),
    })),
    others: (facts.others ?? []).map(({ cycle: other, file }) => ({ cycle: other.text, file })),
  };
}
