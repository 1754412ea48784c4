import { monthsOf } from '../../../calendar/fiscal-year';
import { makePeriod } from '../../../calendar/period';
import { yearEnd } from '../../../scoring';
import { scoreCell } from '../../base/cells';
import { countsCell, statusCounts } from '../../base/status-counts';
import type { Cell } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { cycleName } from '../../base/names';
import { cycleBefore } from '../cycles';
import type { ReviewFacts } from '../facts';

/** The score, and beside it the grade, the lights, the last cycle, the months so far and the end of the year. */
export function standing(
  facts: ReviewFacts,
  context: ReportContext,
): { readonly figure?: Cell; readonly about: readonly Cell[] } {
  const { score, scale, grade } = facts.scorecardScore;
  const { pageOne: words } = context.words.review;
  if (!score) return { about: [] };
  return {
    figure: scoreCell(score, scale),
    about: [
      ...(grade === undefined ? [] : [words.grade(grade)]),
      words[facts.question.final ? 'final' : 'provisional'],
      countsCell(statusCounts(facts.scorecardScore)),
      ...changeCells(facts, context),
      ...monthsCells(facts, context),
      ...yearEndCells(facts, context),
    ],
  };
}

function changeCells(
  { scorecardScore, scorecardScoreBefore, plan, cycle }: ReviewFacts,
  context: ReportContext,
): Cell[] {
  const { score, scale } = scorecardScore;
  if (!score || !scorecardScoreBefore?.score) return [];
  const name = cycleName(cycleBefore(cycle, plan), context);
  const change = scoreCell(score.sub(scorecardScoreBefore.score), scale, true);
  return [{ type: 'join', parts: [change, context.words.review.pageOne.onLast(name)] }];
}

/** The score at the end of each month up to the cycle's last one. */
function monthsCells({ plan, question, scorecard, scores }: ReviewFacts, context: ReportContext): Cell[] {
  const last = monthsOf(question.period, plan.fiscalYear).at(-1)!;
  const months = monthsOf(makePeriod('year', question.year), plan.fiscalYear).filter(
    ({ text }) => `${text}-01` <= question.asOf && text <= last.text,
  );
  const values = months.map((month) => scores.total(scorecard, month));
  if (values.filter((value) => value !== undefined).length < 2) return [];
  return [{ type: 'join', parts: [context.words.review.pageOne.months, { type: 'sparkline', values }] }];
}

/** Nothing once the year is over. */
function yearEndCells({ scorecardScore, scores, scorecard, question }: ReviewFacts, context: ReportContext): Cell[] {
  if (question.final) return [];
  const { then } = yearEnd(scorecardScore, scores.of(scorecard));
  if (!then.score) return [];
  return [
    {
      type: 'join',
      parts: [
        context.words.review.pageOne.yearEnd,
        scoreCell(then.score, then.scale),
        ...(then.grade === undefined ? [] : [context.words.review.pageOne.inBrackets(then.grade)]),
      ],
    },
  ];
}
