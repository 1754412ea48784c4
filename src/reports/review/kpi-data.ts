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
    ...value.weights(kpi),
    appliedWeight: value.exact(score.appliedWeight),
    state: score.state,
    status,
    periodStatus: inPeriod.status,
    outlook,
    statusBefore: value.orNull(statusBefore),
    toBeAnswered: asked,
    target: value.targetList(toDate.target),
    actual: value.exact(toDate.actual),
    attainment: value.fraction(toDate.attainment),
    gap: value.exact(gapToDate(line)),
    points: value.rounded(score.points),
    lost: value.rounded(lost),
    changeOnLastYear: value.exact(changeOnYear),
    period: periodData(line),
    year: yearData(line),
    bowling: bowlingData(line),
    milestones: milestonesData(kpi, day, context),
    ...notesData(line, context),
  };
}

const periodData = ({ track: { inPeriod }, changeOnLast }: KpiFacts): object => ({
  target: value.targetList(inPeriod.target),
  actual: value.exact(inPeriod.actual),
  attainment: value.fraction(inPeriod.attainment),
  status: inPeriod.status,
  changeOnLast: value.exact(changeOnLast),
});

const bowlingData = ({ track }: KpiFacts): object[] =>
  track.periods.map(({ period, target, actual, status, state }) => ({
    period: period.text,
    target: value.targetList(target),
    actual: value.exact(actual),
    status,
    state,
  }));

const yearData = ({ kpi, forecast, score: { challenge } }: KpiFacts): object => ({
  target: value.targetList(kpi.target),
  forecast: value.exact(forecast.shown),
  required: value.fraction(forecast.required),
  requiredMean: value.exact(forecast.requiredMean),
  outOfReach: forecast.outOfReach ?? false,
  challenge:
    kpi.challenge && challenge
      ? {
          target: value.targetList(kpi.challenge.target),
          bonus: value.exact(challenge.bonus),
          points: value.rounded(challenge.points),
          met: challenge.met,
        }
      : null,
});

export const contributionsData = ({ kpi, contributions }: KpiFacts): object => ({
  kpi: kpi.address,
  target: value.exact(contributions?.target),
  ownTarget: value.exact(contributions?.ownTarget),
  actual: value.exact(contributions?.actual),
  method: value.orNull(contributions?.method),
  unexplained: value.exact(contributions?.unexplained),
  parts:
    contributions?.parts.map(({ name, kpi: input, target, actual, counted, contribution }) => ({
      name,
      kpi: input.address,
      ...value.takeOf(input),
      target: value.exact(target),
      actual: value.exact(actual),
      counted: { target: value.exact(counted.target), actual: value.exact(counted.actual) },
      contribution: value.exact(contribution),
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
