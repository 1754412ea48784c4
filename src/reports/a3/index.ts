import { onPaper } from '../base/on-paper';
import type { Report } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { gatherReview, type ReviewFacts } from '../review/facts';
import type { ReviewInput } from '../review/input';
import type { KpiFacts } from '../review/kpi-facts';
import { cycleName, nameInUnit, scorecardName } from '../base/names';
import { boxes } from './boxes';
import { a3Facts, type A3Box, type A3Facts } from './facts';
import { orNull } from '../base/json-values';

/** A sheet and the name of its file. */
export interface NamedSheet {
  readonly name: string;
  readonly report: Report;
}

/** One sheet for each KPI that a review has to answer for: red, amber again or costly. */
export function a3Sheets(input: ReviewInput, context: ReportContext): readonly NamedSheet[] {
  const review = gatherReview(input);
  return review.kpis.filter(({ asked }) => asked).map((line) => namedSheet(a3Facts(review, line), context));
}

/** A page that says that no KPI needs a sheet. */
export function noSheet(input: ReviewInput, context: ReportContext): NamedSheet {
  const review = gatherReview(input);
  return { name: `${review.cycle.text}-a3`, report: emptyReport(review, context) };
}

const namedSheet = (facts: A3Facts, context: ReportContext): NamedSheet => ({
  name: `${facts.review.cycle.text}-a3-${facts.line.kpi.address.replaceAll('/', '-')}`,
  report: sheet(facts, context),
});

/** Everything from background to follow-up on one page of two columns. */
function sheet(facts: A3Facts, context: ReportContext): Report {
  const { headings, numbered } = context.words.a3;
  const second = secondColumn(facts.line);
  return {
    id: 'a3',
    title: title(facts.line, context),
    ...onPaper(facts.review.plan, context, { ...about(facts.review, context), sheet: 'a3' }),
    blocks: boxes.flatMap((box, i) => [
      {
        type: 'heading',
        level: 2,
        text: numbered(i + 1, headings[box.id]),
        ...(box.id === second && { newColumn: true }),
      },
      ...box.blocks(facts, context),
    ]),
    data: {
      sheets: [
        { ...identity(facts, context), ...Object.fromEntries(boxes.map((box) => [box.id, box.data(facts, context)])) },
      ],
    },
  };
}

/** A trend fills the first column; without one there is room for the causes below the current state. */
const secondColumn = ({ kpi }: KpiFacts): A3Box['id'] => (kpi.scoring.method === 'milestones' ? 'actions' : 'causes');

const title = ({ kpi, status }: KpiFacts, context: ReportContext): string =>
  context.words.a3.title(nameInUnit(kpi, context), context.words.common.status[status]);

const about = (
  { scorecard, cycle }: ReviewFacts,
  context: ReportContext,
): { readonly subject: string; readonly cycle: string } => ({
  subject: scorecardName(scorecard, context),
  cycle: cycleName(cycle, context),
});

function emptyReport(review: ReviewFacts, context: ReportContext): Report {
  const { subject, cycle } = about(review, context);
  return {
    id: 'a3',
    title: context.words.a3.noneTitle(subject, cycle),
    ...onPaper(review.plan, context, { subject, cycle }),
    blocks: [{ type: 'paragraph', text: context.words.review.checking.noAnswers }],
    data: { sheets: [] },
  };
}

const identity = (
  { review: { plan, cycle, scorecard, question, revision }, line: { kpi, status } }: A3Facts,
  { say }: ReportContext,
): object => ({
  plan: plan.id,
  cycle: cycle.text,
  asOf: question.asOf,
  scorecard: scorecard.id,
  kpi: kpi.address,
  name: say(kpi.name),
  unit: orNull(kpi.unit),
  status,
  revision: orNull(revision.commit),
  modified: revision.modified,
});

/** The data of several sheets as one value of the same shape. */
export const a3Data = (reports: readonly Report[]): object => ({
  sheets: reports.flatMap(({ data }) => (data as { readonly sheets: readonly object[] }).sheets),
});
