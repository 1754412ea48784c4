import { isZero, ONE } from '../../../util/decimal';
import type { Fact } from '../../base/report';
import { conditionalData } from '../../base/condition-data';
import type { ReportContext } from '../../base/report-kind';
import { range, scoreCell } from '../../base/cells';
import { percent, points, status, join } from '../../base/columns';
import type { ReviewFacts } from '../facts';
import { byLoss, type KpiFacts } from '../kpi-facts';
import { scaleFacts } from '../../score/head';
import { vetoName } from '../../base/names';
import { type Section } from '../section';
import { statusCounts } from '../../base/status-counts';
import * as value from '../../base/json-values';
import { headedBlocks, nothing, type Part } from '../nothing';

const LARGEST = 3;

/** Summary: what stands behind the score of page one, and what has changed since the last review. */
export const summary: Section = {
  id: 'summary',
  blocks: (facts, context) => {
    const items = scoreFacts(facts, context);
    return [...(items.length > 0 ? [{ type: 'facts', items } as const] : []), ...changes(facts, context)];
  },
  data: (facts, context) => toData(facts, context),
};

/** Facts that page one has not: how sure the score is, and what it has won and lost beside the objectives. */
function scoreFacts({ scorecardScore, question }: ReviewFacts, context: ReportContext): Fact[] {
  const { summary: own } = context.words.review;
  const { score, low, high, coverage, bonus, deductions, scale } = scorecardScore;
  return [
    ...(score ? [] : [{ label: own.score[question.final ? 'final' : 'provisional'], value: own.noScore }]),
    ...scaleFacts(scale, context.words),
    ...(low && high && !low.equals(high) ? [{ label: own.range, value: range(scorecardScore) }] : []),
    ...(coverage.equals(ONE) ? [] : [{ label: own.coverage, value: percent(coverage) }]),
    ...(isZero(bonus) ? [] : [{ label: own.bonus, value: points(bonus) }]),
    ...(!isZero(deductions) ? [{ label: own.deductions, value: points(deductions) }] : []),
    ...vetoFacts(scorecardScore, context),
  ];
}

function vetoFacts({ veto, scale }: ReviewFacts['scorecardScore'], context: ReportContext): Fact[] {
  if (!veto) return [];
  const { summary: own } = context.words.review;
  const cases = [veto.event, ...veto.others].map((event) => own.vetoCase(vetoName(event, context), event.on));
  return [{ label: own.veto, value: join(own.vetoed(cases), scoreCell(veto.without, scale)) }];
}

const largestGaps = ({ kpis }: ReviewFacts): readonly KpiFacts[] =>
  byLoss(kpis)
    .filter(({ lost }) => lost && !isZero(lost))
    .slice(0, LARGEST);

const changed = ({ kpis }: ReviewFacts): readonly KpiFacts[] =>
  kpis.filter(({ status: now, statusBefore }) => statusBefore !== undefined && now !== statusBefore);

function changes(facts: ReviewFacts, context: ReportContext): readonly Part[] {
  const { summary: own } = context.words.review;
  if (!facts.scorecardScoreBefore) return [nothing(own.noComparison)];
  return headedBlocks(own.changed, changed(facts), own.nothingChanged, (lines) => ({
    type: 'facts',
    items: lines.map(({ kpi, status: now, statusBefore }) => ({
      label: context.say(kpi.name),
      value: join(status(statusBefore!), '→', status(now)),
    })),
  }));
}

function toData(facts: ReviewFacts, context: ReportContext): object {
  const { scorecardScore, scorecardScoreBefore } = facts;
  return {
    score: value.exact(scorecardScore.score),
    scoreBefore: value.exact(scorecardScoreBefore?.score),
    basic: value.rounded(scorecardScore.basic),
    bonus: value.rounded(scorecardScore.bonus),
    deductions: value.rounded(scorecardScore.deductions),
    low: value.exact(scorecardScore.low),
    high: value.exact(scorecardScore.high),
    coverage: value.rounded(scorecardScore.coverage.mul(100)),
    grade: value.orNull(scorecardScore.grade),
    veto: value.orNull(scorecardScore.veto?.event.veto.to),
    ...conditionalData(scorecardScore, context),
    statuses: statusCounts(scorecardScore),
    gaps: largestGaps(facts).map(({ kpi, lost }) => ({ kpi: kpi.address, points: value.rounded(lost) })),
    changed: changed(facts).map(({ kpi, status: now, statusBefore }) => ({
      kpi: kpi.address,
      before: statusBefore,
      now,
    })),
  };
}
