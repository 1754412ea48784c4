import type { Period } from '../calendar/period';
import type { Beside, NamedFile } from '../render/renderer';
import type { Report } from '../reports/base/report';
import { reviewIndex } from '../reports/review-index';
import { sheetId } from '../render/sheet-id';
import { contextOf } from './answer';
import type { OpenedPlan } from './open-plan';
import type { Reviews } from './review';

/** A report and the name of its file, without the extension of the format. */
export interface NamedReport {
  readonly name: string;
  readonly report: Report;
  /** Files that its page links to. */
  readonly beside?: Beside;
}

/** The folder that reviews are written into. */
interface ReviewFolder {
  /** The ending of their files. */
  readonly extension: string;
  /** The ending of lists. */
  readonly indexExtension: string;
  /** Cycles whose lists lie there, the newest first. */
  readonly cycles: readonly Period[];
}

/** `2026-06-production`, each in a file of its own. */
export const namedReviews = ({ scores, reviews }: Reviews): readonly NamedReport[] =>
  reviews.map(({ scorecard, report }) => ({ name: `${scores.cycle.text}-${scorecard.id}`, report }));

/**
 * Two lists of the reviews: one of their own cycle, `2026-06.html`, that stays when the folder takes other cycles; and
 * `index.html` of the cycle written last, with those that the folder holds beside it.
 */
export function reviewIndexes(
  reviews: Reviews,
  { extension, indexExtension, cycles }: ReviewFolder,
  opened: OpenedPlan,
): readonly [ofCycle: NamedReport, ofFolder: NamedReport] {
  const { scores } = reviews;
  const context = contextOf(opened);
  const names = namedReviews(reviews);
  const facts = {
    scores,
    sheets: reviews.reviews.map(({ scorecard }, i) => ({ scorecard, file: names[i]!.name + extension })),
  };
  const others = cycles
    .filter(({ text }) => text !== scores.cycle.text)
    .map((cycle) => ({ cycle, file: cycle.text + indexExtension }));
  return [
    {
      name: scores.cycle.text,
      report: reviewIndex.build(facts, context),
      beside: { index: { file: `index${indexExtension}`, title: context.words.reviewIndex.others } },
    },
    { name: 'index', report: reviewIndex.build({ ...facts, others }, context) },
  ];
}

/** Reviews that share a file, behind a sheet that leads to each. */
export function withCover({ scores, reviews }: Reviews, opened: OpenedPlan): readonly Report[] {
  const sheets = reviews.map(({ scorecard }, i) => ({ scorecard, file: `#${sheetId(i + 1)}` }));
  return [reviewIndex.build({ scores, sheets }, contextOf(opened)), ...reviews.map(({ report }) => report)];
}

/** Leads each review back to the list of its cycle, and to those before and behind it. */
export function linkReviews(
  reviews: readonly NamedReport[],
  index: NamedReport,
  { indexExtension }: Pick<ReviewFolder, 'indexExtension'>,
): readonly NamedReport[] {
  const to = (review: NamedReport | undefined): NamedFile | undefined =>
    review && {
      file: review.name + indexExtension,
      title: review.report.page.subject ?? review.report.page.organisation,
    };
  const up = { file: index.name + indexExtension, title: index.report.title };
  return reviews.map((review, i) => ({
    ...review,
    beside: { index: up, previous: to(reviews[i - 1]), next: to(reviews[i + 1]) },
  }));
}
