import type { Day } from '../../calendar/day';
import type { ReviewFinding } from '../../model/types';
import type { ReportContext } from '../base/report-kind';
import type { KpiFacts } from './kpi-facts';
import { gapToDate } from './kpi-detail';
import { notesData } from './value-notes';
import { milestonesData } from './milestones';
import * as value from '../base/json-values';

/** Every figure of a KPI that the tables print. */
export function kpiData(line: KpiFacts, day: Day, context: ReportContext): object {
  const {
    kpi,
    score,
    track: { toDate, inPeriod },
    status,
    outlook,
    statusBefore,
    asked,
    lost,
    changeOnYear,
  } = line;
  return {
    id: kpi.id,
    address: kpi.address,
    name: context.say(kpi.name),
    perspective: value.orNull(kpi.perspective?.id),
    unit: value.orNull(kpi.unit),
    weight: value.rounded(kpi.weight),
    appliedWeight: value.rounded(score.appliedWeight),
    state: score.state,
    status,
    periodStatus: inPeriod.status,
    outlook,
    statusBefore: value.orNull(statusBefore),
    toBeAnswered: asked,
    target: value.targetList(toDate.target, kpi),
    actual: value.measured(toDate.actual, kpi),
    attainment: value.fraction(toDate.attainment),
    gap: value.measured(gapToDate(line), kpi),
    points: value.rounded(score.points),
    lost: value.rounded(lost),
    changeOnLastYear: value.measured(changeOnYear, kpi),
    period: periodData(line),
    year: yearData(line),
    bowling: bowlingData(line),
    milestones: milestonesData(kpi, day, context),
    ...notesData(line, context),
  };
}

const periodData = ({ kpi, track: { inPeriod }, changeOnLast }: KpiFacts): object => ({
  target: value.targetList(inPeriod.target, kpi),
  actual: value.measured(inPeriod.actual, kpi),
  attainment: value.fraction(inPeriod.attainment),
  status: inPeriod.status,
  changeOnLast: value.measured(changeOnLast, kpi),
});

const bowlingData = ({ kpi, track }: KpiFacts): object[] =>
  track.periods.map(({ period, target, actual, status, state }) => ({
    period: period.text,
    target: value.targetList(target, kpi),
    actual: value.measured(actual, kpi),
    status,
    state,
  }));

const yearData = ({ kpi, forecast, score: { challenge } }: KpiFacts): object => ({
  target: value.targetList(kpi.target, kpi),
  forecast: value.measured(forecast.shown, kpi),
  required: value.fraction(forecast.required),
  requiredMean: value.measured(forecast.requiredMean, kpi),
  challenge:
    kpi.challenge && challenge
      ? {
          target: value.targetList(kpi.challenge.target, kpi),
          bonus: value.rounded(challenge.bonus),
          points: value.rounded(challenge.points),
          met: challenge.met,
        }
      : null,
});

export const contributionsData = ({ kpi, contributions }: KpiFacts): object => ({
  kpi: kpi.address,
  target: value.measured(contributions?.target, kpi),
  ownTarget: value.measured(contributions?.ownTarget, kpi),
  actual: value.measured(contributions?.actual, kpi),
  method: value.orNull(contributions?.method),
  unexplained: value.measured(contributions?.unexplained, kpi),
  parts:
    contributions?.parts.map(({ name, kpi: input, target, actual, contribution }) => ({
      name,
      kpi: input.address,
      target: value.measured(target, input),
      actual: value.measured(actual, input),
      contribution: value.measured(contribution, kpi),
    })) ?? [],
});

export const findingData = (
  { kpi, finding, whys, fishbone, cause }: ReviewFinding,
  context: ReportContext,
): object => ({
  kpi: kpi.target?.address ?? kpi.to,
  finding: value.text(finding, context),
  whys: whys.map(context.say),
  fishbone: fishbone.map(({ head, causes }) => ({ head, causes: causes.map(context.say) })),
  cause: value.orNull(cause),
});
