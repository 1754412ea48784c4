import type { BonusScore, KpiScore, ScorecardScore } from '../../scoring';
import { HUNDRED } from '../../util/decimal';
import { neededData } from '../forecast';
import { conditionalData } from '../base/condition-data';
import type { ReportContext } from '../base/report-kind';
import { appliedPoints } from '../../scoring/ledger';
import { itemOf, neededOf, type ScorecardChange, type Pair, type Supposed, type WhatIfFacts } from './facts';
import { exact, placeOf, rounded } from '../base/json-values';

/** The shape of schemas/reports/what-if.schema.json. */
export function data(
  scorecards: readonly ScorecardChange[],
  { before, supposed }: WhatIfFacts,
  context: ReportContext,
): object {
  const { plan, question } = before;
  return {
    plan: plan.id,
    period: question.period.text,
    year: question.year,
    asOf: question.asOf,
    supposed: supposed.map((one) => supposedData(one, before)),
    scorecards: scorecards.map((scorecardChange) => scorecardData(scorecardChange, supposed, context)),
  };
}

const supposedData = (one: Supposed, before: WhatIfFacts['before']): object => ({
  address: itemOf(one).address,
  written: one.written,
  value: one.type === 'value' ? exact(one.value) : null,
  milestones: one.type === 'done' ? one.milestones.map(({ id }) => id) : [],
  needed: one.type === 'value' ? neededData(neededOf(one, before)) : null,
});

function scorecardData(
  { before, after, kpis, challenges }: ScorecardChange,
  supposed: readonly Supposed[],
  context: ReportContext,
): object {
  const { say } = context;
  const named = new Set(supposed.map(itemOf));
  return {
    department: before.scorecard.id,
    name: say(before.scorecard.name),
    ...pairData({ before, after }, (one) => ({ ...totalData(one), ...conditionalData(one, context) })),
    change: exact(before.score && after.score?.sub(before.score)),
    kpis: kpis.map((pair) => {
      const { kpi } = pair.before;
      return {
        address: kpi.address,
        name: say(kpi.name),
        unit: kpi.unit ?? null,
        supposed: named.has(kpi),
        ...pairData(pair, kpiData),
        ...placeOf(kpi.origin),
      };
    }),
    challenges: challenges.map((pair) => {
      const { challenge } = pair.before;
      return {
        address: challenge.address,
        name: say(challenge.name),
        supposed: named.has(challenge),
        ...pairData(pair, bonusData),
        ...placeOf(challenge.origin),
      };
    }),
  };
}

const pairData = <T>({ before, after }: Pair<T>, of: (one: T) => object): object => ({
  before: of(before),
  after: of(after),
});

const totalData = ({ score, grade, low, high, coverage, bonus }: ScorecardScore): object => ({
  score: exact(score),
  grade: grade ?? null,
  low: exact(low),
  high: exact(high),
  coverage: rounded(coverage.mul(HUNDRED)),
  bonus: rounded(bonus),
});

const kpiData = (score: KpiScore): object => ({
  seen: exact(score.fullYearValue),
  points: rounded(appliedPoints(score)),
  challengePoints: rounded(score.challenge?.points),
  status: score.track.toDate.status,
});

const bonusData = ({ points, met }: BonusScore): object => ({ points: rounded(points), met });
