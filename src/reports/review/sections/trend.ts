import { monthsOf } from '../../../calendar/fiscal-year';
import type { Period } from '../../../calendar/period';
import { type PlanScore, type ScorecardScore, type Status } from '../../../scoring';
import type { Decimal } from '../../../util/decimal';
import type { Column, Row } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { scoreCell } from '../../base/cells';
import { left, right } from '../../base/columns';
import type { ReviewFacts } from '../facts';
import { scorecardName } from '../../base/names';
import { type Section } from '../section';
import { statusCounts } from '../../base/status-counts';
import * as value from '../../base/json-values';
import { heading } from '../../base/blocks';

/** More months than this need a page in landscape. */
const PORTRAIT = 6;

/** Scores to date at the end of each month; of the objectives the bowling chart has the months. */
export const trend: Section = {
  id: 'trend',
  blocks: (facts, context) => {
    const own = context.words.review.trend;
    const months = monthsUpTo(facts);
    const wide = months.length > PORTRAIT;
    const columns = months.map(({ index }): Column => right(context.words.review.shortMonth(index)));
    return [
      heading(own.scores),
      {
        type: 'table',
        wide,
        columns: [left(own.columns.scorecard), ...columns, right(own.columns.change)],
        rows: facts.scorecards.map((scorecardScore) => scoreRow(scorecardScore, months, facts, context)),
      },
    ];
  },
  data: (facts, context) => {
    const months = monthsUpTo(facts).map((month) => ({ month, score: scoreAt(month, facts) }));
    return {
      scorecards: facts.scorecards.map(({ scorecard }) => ({
        scorecard: scorecard.id,
        name: scorecardName(scorecard, context),
        months: months.map(({ month, score }) => monthData(month, totalIn(score, scorecard.id))),
      })),
      objectives: facts.kpis.map(({ kpi }) => ({
        kpi: kpi.address,
        name: context.say(kpi.name),
        months: months.map(({ month, score }) => ({
          month: month.text,
          status: trackIn(score, kpi.id)?.status ?? 'none',
          attainment: value.fraction(trackIn(score, kpi.id)?.attainment),
        })),
      })),
    };
  },
};

/** Months that have begun on the day of the report. */
const monthsUpTo = ({ plan, cycle, question: { asOf } }: ReviewFacts): readonly Period[] =>
  monthsOf(cycle, plan.fiscalYear).filter(({ text }) => `${text}-01` <= asOf);

const scoreAt = (month: Period, { scores }: ReviewFacts): PlanScore => scores.at(month);

const totalIn = ({ scorecards }: PlanScore, id: string): ScorecardScore | undefined =>
  scorecards.find(({ scorecard }) => scorecard.id === id);

const trackIn = (
  score: PlanScore,
  kpi: string,
): { readonly status: Status; readonly attainment: Decimal | undefined } | undefined => {
  const track = totalIn(score, 'company')?.kpis.find((line) => line.kpi.id === kpi)?.track;
  return track && { status: track.toDate.status, attainment: track.toDate.attainment };
};

function scoreRow(
  { scorecard, scale }: ScorecardScore,
  months: readonly Period[],
  facts: ReviewFacts,
  context: ReportContext,
): Row {
  const found = months.map((month) => totalIn(scoreAt(month, facts), scorecard.id)?.score);
  const [first, last] = [found[0], found.at(-1)];
  return {
    cells: [
      scorecardName(scorecard, context),
      ...found.map((one) => scoreCell(one, scale)),
      scoreCell(first && last?.sub(first), scale, true),
    ],
  };
}

const monthData = ({ text }: Period, scorecardScore: ScorecardScore | undefined): object => ({
  month: text,
  score: value.exact(scorecardScore?.score),
  statuses: scorecardScore ? statusCounts(scorecardScore) : null,
});
