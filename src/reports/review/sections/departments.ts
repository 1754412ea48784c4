import type { Department } from '../../../model/types';
import type { ScorecardScore } from '../../../scoring';
import { reviewOf } from '../../../tracking';
import type { Row, TableBlock } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { range, scoreCell } from '../../base/cells';
import { count, left, percent, right } from '../../base/columns';
import type { ReviewFacts } from '../facts';
import { scorecardName } from '../../base/names';
import { type Section } from '../section';
import { statusSign } from '../../../scoring/status-sign';
import { statusCounts } from '../../base/status-counts';
import * as value from '../../base/json-values';
import { ONE } from '../../../util/decimal';
import { nothing } from '../nothing';
import { shownBelow } from '../page-one/weakest';

const COUNTED = ['challenge', 'green', 'amber', 'red', 'missing'] as const;

/**
 * The departments that page one does not tell all of: those without a score, those beyond its rows, and those of which
 * something is missing; and who has not met.
 */
export const departments: Section = {
  id: 'departments',
  blocks: (facts, context) => {
    const own = context.words.review.departments;
    const others = departmentScores(facts);
    const shown = shownBelow(facts);
    const unsure = others.filter((other) => !shown.includes(other) || isUnsure(other));
    const silent = others
      .filter((scorecardScore) => !hasReview(scorecardScore, facts))
      .map(({ scorecard }) => scorecardName(scorecard, context));
    return [
      ...(others.length === 0 ? [nothing(own.nothing)] : []),
      ...(unsure.length > 0 ? [matrix(unsure, context)] : []),
      ...(silent.length > 0 ? [nothing(own.noReview(context.words.common.list(silent)))] : []),
    ];
  },
  data: (facts, context) =>
    departmentScores(facts).map((scorecardScore) => ({
      department: scorecardScore.scorecard.id,
      name: scorecardName(scorecardScore.scorecard, context),
      score: value.exact(scorecardScore.score),
      low: value.exact(scorecardScore.low),
      high: value.exact(scorecardScore.high),
      coverage: value.rounded(scorecardScore.coverage.mul(100)),
      grade: value.orNull(scorecardScore.grade),
      statuses: statusCounts(scorecardScore),
      reviewed: hasReview(scorecardScore, facts),
    })),
};

/** Something of it is not reported, so that its score may still be another. */
const isUnsure = ({ low, high, coverage }: ScorecardScore): boolean =>
  !coverage.equals(ONE) || !(low && high && low.equals(high));

const departmentScores = ({ scorecards }: ReviewFacts): readonly ScorecardScore[] =>
  scorecards.filter(({ scorecard }) => scorecard.department !== undefined);

const hasReview = ({ scorecard }: ScorecardScore, { plan, cycle }: ReviewFacts): boolean =>
  reviewOf(plan, { scorecardId: scorecard.id, cycle }) !== undefined;

function matrix(others: readonly ScorecardScore[], context: ReportContext): TableBlock {
  const { columns } = context.words.review.departments;
  return {
    type: 'table',
    columns: [
      left(columns.name),
      right(columns.score),
      right(columns.range),
      right(columns.coverage),
      left(columns.grade),
      ...COUNTED.map((one) => right(statusSign(one, context.words.common.letters))),
    ],
    rows: others.map((scorecardScore) => row(scorecardScore, context)),
  };
}

function row(scorecardScore: ScorecardScore, context: ReportContext): Row {
  const counts = statusCounts(scorecardScore);
  return {
    depth: depthOf(scorecardScore.scorecard.department!),
    cells: [
      scorecardName(scorecardScore.scorecard, context),
      scoreCell(scorecardScore.score, scorecardScore.scale),
      range(scorecardScore),
      percent(scorecardScore.coverage),
      scorecardScore.grade ?? '–',
      ...COUNTED.map((one) => (counts[one] > 0 ? count(counts[one]) : '')),
    ],
  };
}

/** A chain of parents that comes back to itself is a finding of the check, and ends here. */
function depthOf(department: Department, seen: readonly Department[] = []): number {
  const parent = department.parent?.target;
  return parent && !seen.includes(parent) ? 1 + depthOf(parent, [...seen, department]) : 0;
}
