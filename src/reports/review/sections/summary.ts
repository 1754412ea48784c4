import { isZero } from '../../../util/decimal';
import { bridgePicture, pictureBlock } from '../../pictures';
import type { Block, Fact } from '../../base/report';
import { conditionalData } from '../../base/condition-data';
import type { ReportContext } from '../../base/report-kind';
import { range, scoreCell } from '../../base/cells';
import { percent, points, status, join } from '../../base/columns';
import type { ReviewFacts } from '../facts';
import { byLoss, type KpiFacts } from '../kpi-facts';
import { scaleFacts } from '../../score/head';
import { shortName, vetoName } from '../../base/names';
import { type Section } from '../section';
import { countsCell, statusCounts } from '../../base/status-counts';
import * as value from '../../base/json-values';
import { paragraph, headedBlocks } from '../../base/blocks';

const LARGEST = 3;

/** Summary: state of the scorecard, its greatest losses, and changes since the last review. */
export const summary: Section = {
  id: 'summary',
  blocks: (facts, context) => {
    const bridge = pictureBlock(
      bridgePicture(facts.scorecardScore, facts, shortName(facts.scorecard, context), context),
    );
    return [{ type: 'facts', items: scoreFacts(facts, context) }, ...bridge, ...changes(facts, context)];
  },
  data: (facts, context) => toData(facts, context),
};

function scoreFacts({ scorecardScore, scorecardScoreBefore, question }: ReviewFacts, context: ReportContext): Fact[] {
  const own = context.words.review.summary;
  const change =
    scorecardScore.score && scorecardScoreBefore?.score && scorecardScore.score.sub(scorecardScoreBefore.score);
  return [
    {
      label: own.score[question.final ? 'final' : 'provisional'],
      value: scorecardScore.score ? scoreCell(scorecardScore.score, scorecardScore.scale) : own.noScore,
    },
    ...scaleFacts(scorecardScore.scale, context.words),
    { label: own.range, value: range(scorecardScore) },
    { label: own.coverage, value: percent(scorecardScore.coverage) },
    { label: own.grade, value: scorecardScore.grade ?? '–' },
    { label: own.bonus, value: points(scorecardScore.bonus) },
    ...(scorecardScore.deductions.n > 0n ? [{ label: own.deductions, value: points(scorecardScore.deductions) }] : []),
    ...vetoFacts(scorecardScore, context),
    { label: own.status, value: countsCell(statusCounts(scorecardScore)) },
    { label: own.change, value: scoreCell(change, scorecardScore.scale, true) },
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

function changes(facts: ReviewFacts, context: ReportContext): readonly Block[] {
  const { summary: own } = context.words.review;
  if (!facts.scorecardScoreBefore) return [paragraph(own.noComparison)];
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
