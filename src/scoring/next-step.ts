import type { Challenge, Kpi, Milestone, Target } from '../model/types';
import { compareText } from '../util/compare';
import type { Decimal } from '../util/decimal';
import { endsOf, meets } from './attainment';
import { basicKpiScore, scoreWithValue, type BasicKpiScore } from './kpi-score';
import { valuesThatMeet } from './conditions';
import { turnsOf } from './methods';
import { acceptedOn } from './methods/milestones';
import { isAccepted } from './methods/milestones-reached';
import { milestoneTrack } from './milestone-track';
import { lastDay } from './question';
import { neededFor } from './needed';
import { rescore, type Overrides } from './rescore';
import { scoresWithOne } from './score-with-one';
import type { KpiScore, PlanScore, ScorecardScore } from './types';

/**
 * The kind of aim that comes next: a tier of the method `steps`, the basic target, the challenge target, the bound of a
 * condition that applies, a milestone, a whole project.
 */
export type GoalKind = 'tier' | 'basic' | 'challenge' | 'condition' | 'milestone' | 'project';

/**
 * The next step of a KPI or challenge project, and what it is worth. Of a KPI it is the nearest mark ahead of the value
 * that its score sees (A*, spec 02.5); of milestones the first one not accepted; of a project all that is open of it.
 */
export interface NextStep {
  readonly item: Kpi | Challenge;
  readonly mark: GoalKind;
  /** The value seen now, and the mark; undefined where milestones count. */
  readonly from?: Decimal;
  readonly to?: Decimal;
  readonly milestone?: Milestone;
  /** The rise of the scorecard's score, as printed, when everything else stays. */
  readonly gain: Decimal;
}

/** A KPI or a challenge project with its step taken. */
interface Otherwise extends Pick<Overrides, 'challenges'> {
  readonly kpi?: BasicKpiScore;
}

type Step = Omit<NextStep, 'gain'> & { readonly otherwise: Otherwise };

/** The most valuable first. What is not reported yet has no next step. */
export function nextSteps(scorecardScore: ScorecardScore, score: PlanScore): readonly NextStep[] {
  const { score: before } = scorecardScore;
  if (!before) return [];
  const steps = [
    ...scorecardScore.kpis.flatMap((one) => {
      const gates = gatesOn(one.kpi, scorecardScore);
      return one.kpi.role === 'watch' && gates.length === 0 ? [] : (kpiStep(one, gates, score) ?? []);
    }),
    ...scorecardScore.challenges.flatMap(({ challenge }) => projectStep(challenge, score) ?? []),
  ];
  const withOne = scoresWithOne(scorecardScore, score);
  const scoreOf = ({ kpi, challenges }: Otherwise): Decimal | undefined =>
    kpi ? withOne(kpi) : rescore(scorecardScore, { challenges }, score).score;
  const valued = steps.map(({ otherwise, ...step }) => ({
    ...step,
    gain: (scoreOf(otherwise) ?? before).sub(before),
  }));
  return valued.sort((a, b) => b.gain.compare(a.gain) || compareText(a.item.address, b.item.address));
}

function kpiStep(score: KpiScore, gates: readonly Decimal[], plan: PlanScore): Step | undefined {
  const { kpi, fullYearValue, state, track } = score;
  if (kpi.scoring.method === 'milestones') return state === 'na' ? undefined : milestoneStep(kpi, kpi.scoring, plan);
  const isReachable = (value: Decimal): boolean =>
    neededFor({ type: 'point', value }, kpi, track)?.kind !== 'outOfReach';
  const next = fullYearValue && nextMark(kpi, fullYearValue, isReachable, gates);
  return (
    next && {
      item: kpi,
      mark: next.mark,
      from: fullYearValue,
      to: next.value,
      otherwise: { kpi: scoreWithValue(score, next.value, plan) },
    }
  );
}

/** Values at which comparisons with a KPI no longer hold that do now, of conditions that apply. */
const gatesOn = (kpi: Kpi, { conditions }: ScorecardScore): readonly Decimal[] =>
  conditions
    .filter(({ state }) => state === 'applied')
    .flatMap(({ figures }) => figures)
    .flatMap((figure) =>
      figure.kpi === kpi && figure.holds ? (valuesThatMeet(figure.comparison, kpi)?.value ?? []) : [],
    );

interface Ahead {
  readonly mark: GoalKind;
  readonly value: Decimal;
}

/** The nearest mark that a value has not reached, of those that are within reach. */
export function nextMark(
  kpi: Kpi,
  fullYearValue: Decimal,
  isReachable: (value: Decimal) => boolean = () => true,
  gates: readonly Decimal[] = [],
): Ahead | undefined {
  const { target, challenge, direction } = kpi;
  const tiers = turnsOf(kpi).flatMap(({ mark, value }): Ahead[] => (mark === 'tier' ? [{ mark, value }] : []));
  const targets = [
    ...(target ? [{ mark: 'basic' as const, target }] : []),
    ...(challenge ? [{ mark: 'challenge' as const, target: challenge.target }] : []),
  ];
  const marks = [
    ...targets.map(({ mark, target: aim }): Ahead => ({ mark, value: nearestIn(aim, fullYearValue) })),
    ...tiers,
    ...gates.map((value): Ahead => ({ mark: 'condition', value })),
  ];
  const ahead = marks.filter(({ value }) =>
    direction === 'range' ? !value.equals(fullYearValue) : !meets(fullYearValue, { type: 'point', value }, direction),
  );
  const distance = ({ value }: Ahead): Decimal => value.sub(fullYearValue).abs();
  return ahead
    .filter(({ value }) => isReachable(value))
    .reduce<Ahead | undefined>((best, mark) => (best && distance(best).lte(distance(mark)) ? best : mark), undefined);
}

/** A point is what is to be reached; of a range the nearer end, or the value itself where it lies inside. */
function nearestIn(target: Target, fullYearValue: Decimal): Decimal {
  const { low, high } = endsOf(target);
  if (fullYearValue.lt(low)) return low;
  return fullYearValue.gt(high) ? high : target.type === 'point' ? target.value : fullYearValue;
}

type Milestones = Extract<Kpi['scoring'], { method: 'milestones' }>;

function milestoneStep(kpi: Kpi, scoring: Milestones, score: PlanScore): Step | undefined {
  const day = lastDay(score.question);
  const [next] = [...scoring.items].sort((a, b) => compareText(a.due, b.due)).filter((item) => !isAccepted(item, day));
  if (!next) return undefined;
  const accepted: Milestones = {
    ...scoring,
    items: scoring.items.map((item) => (item === next ? acceptedOn(item, day) : item)),
  };
  const done = basicKpiScore({ ...kpi, scoring: accepted }, milestoneTrack(kpi, accepted, score), score);
  return { item: kpi, mark: 'milestone', milestone: next, otherwise: { kpi: { ...done, kpi } } };
}

function projectStep(challenge: Challenge, { question }: PlanScore): Step | undefined {
  const day = lastDay(question);
  if (challenge.milestones.length === 0 || challenge.milestones.every((item) => isAccepted(item, day)))
    return undefined;
  const done = {
    ...challenge,
    milestones: challenge.milestones.map((item) => (isAccepted(item, day) ? item : acceptedOn(item, day))),
  };
  return { item: challenge, mark: 'project', otherwise: { challenges: new Map([[challenge, done]]) } };
}
