import { fiscalYearOf } from '../calendar/fiscal-year';
import type { Scorecard } from '../model/types';
import { draftText } from '../reports/draft';
import { cycleName, scorecardName } from '../reports/base/names';
import { ReviewScores } from '../reports/review';
import { newFile } from '../source/edit/apply-edits';
import type { EditedFile } from '../source/edit/plan-edit';
import { lineText, locate } from '../source/locate';
import { UserError } from '../util/user-error';
import { wordsFor } from './answer';
import type { OpenedPlan } from './open-plan';
import { reviewedBy, type ReviewQuestion } from './review';

export interface Drafts {
  /** New files, in the order of the scorecards. */
  readonly files: readonly EditedFile[];
  /** Sentences on the reviews that are there, with their places. */
  readonly there: readonly string[];
}

/**
 * Review files to fill in, one for each scorecard that is asked for and has none for the cycle. Throws a UserError for
 * a department without a scorecard, and where another file stands in the place of a new one.
 */
export function draft(opened: OpenedPlan, question: ReviewQuestion): Drafts {
  const { plan, askedDay } = opened;
  const context = wordsFor(opened);
  const scores = new ReviewScores(plan, question.cycle, askedDay);
  const known = [...plan.reviews, ...plan.drafts].filter(({ cycle }) => cycle.text === question.cycle.text);
  const wanted = reviewedBy(opened, question).map((scorecard) => ({
    scorecard,
    review: known.find(({ scorecardId }) => scorecardId === scorecard.id),
  }));
  return {
    files: wanted
      .filter(({ review }) => !review)
      .map(({ scorecard }) => newFile(pathOf(scorecard, question, opened), draftText(scorecard, scores, context))),
    there: wanted.flatMap(({ scorecard, review }) =>
      review
        ? [
            context.words.draft.there(
              scorecardName(scorecard, context),
              cycleName(question.cycle, context),
              lineText(locate(review.origin)),
            ),
          ]
        : [],
    ),
  };
}

function pathOf({ id }: Scorecard, { cycle }: ReviewQuestion, { plan, tree }: OpenedPlan): string {
  const path = `${fiscalYearOf(cycle, plan.fiscalYear)}/reviews/${cycle.text}-${id}.yaml`;
  if (tree.files.some((file) => file.path === path)) throw new UserError('file-in-the-way', path);
  return path;
}
