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
import { orEmptyNote, paragraph } from '../../base/blocks';

const COUNTED = ['challenge', 'green', 'amber', 'red', 'missing'] as const;

/** The company's view of its departments: score, range, coverage, grade and lights. */
export const departments: Section = {
  id: 'departments',
  blocks: (facts, context) => {
    const own = context.words.review.departments;
    const others = departmentScores(facts);
    const silent = others
      .filter((scorecardScore) => !hasReview(scorecardScore, facts))
      .map(({ scorecard }) => scorecardName(scorecard, context));
    return [
      ...orEmptyNote(others, own.nothing, () => matrix(others, context)),
      ...(silent.length > 0 ? [paragraph(own.noReview(context.words.common.list(silent)))] : []),
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
