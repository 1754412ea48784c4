import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import { postIn } from '../model/posts';
import type { Person, Plan, Scorecard, ScoreOwner } from '../model/types';
import { ask } from '../scoring/question';
import { scorePlan } from '../scoring/score-plan';
import type { PlanScore, Refusal } from '../scoring/types';
import { inside, locate, type Origin } from '../source/locate';
import { isZero } from '../util/decimal';
import { advancesOf, firstHalfOf, recordedIn } from './advances';
import { scorecardsOf } from './factors';
import { shareOut, type SharedPool } from './pools';
import { settlementOf, type SettledBy } from './settle-person';
import type { Settlement } from './settlement';

/** A scorecard that pay follows and that is not there, or that nothing counts in. */
export interface LackingScore {
  readonly factor: ScoreOwner;
  readonly reason: 'no-scorecard' | 'no-score';
  readonly origin: Origin;
}

/** The settlement of a year or half for some people; what their final scores still lack takes its place (spec 04.2). */
export interface SettledPlan {
  readonly by: SettledBy;
  /** Empty when anything is lacking. */
  readonly settlements: readonly Settlement[];
  /** Pools whose people are all settled, with all their shares. */
  readonly pools: readonly SharedPool[];
  /** Names of pools that wait for the results of others. */
  readonly waiting: readonly SharedPool['pool'][];
  readonly refusals: readonly Refusal[];
  readonly lacking: readonly LackingScore[];
}

interface Selection {
  readonly asOf?: Day | undefined;
  /** Selects the people to settle. */
  selects(person: Person): boolean;
}

export function settlePlan(plan: Plan, period: Period, { asOf, selects }: Selection): SettledPlan {
  const { by, people, lacks, settled } = settleAll(plan, period, asOf);
  const { year } = by.score.question;
  const selected = people.filter(selects);
  const refusals = distinct(selected.flatMap((person) => lacks.get(person)!.refusals));
  const lacking = selected.flatMap((person) => lacks.get(person)!.lacking);
  const isWhole = refusals.length === 0 && lacking.length === 0;
  const pools = period.unit === 'year' && isWhole ? plan.payroll.pools.filter((pool) => pool.year === year) : [];
  const everybody = settled.length === people.length;
  return {
    by,
    refusals,
    lacking,
    settlements: isWhole ? settled.filter(({ person }) => selects(person)) : [],
    pools: everybody ? pools.map((pool) => shareOut(pool, settled)) : [],
    waiting: everybody ? [] : pools,
  };
}

/** The settlements of all people whose final scores can be given. */
export const settledIn = (plan: Plan, period: Period, asOf: Day): readonly Settlement[] =>
  settleAll(plan, period, asOf).settled;

function settleAll(plan: Plan, period: Period, asOf: Day | undefined) {
  const by = scoresFor(plan, period, asOf);
  const people = plan.payroll.people.filter(({ year }) => year === by.score.question.year);
  const lacks = new Map(people.map((person) => [person, lacksOf(person, by)] as const));
  const settled = people
    .filter((person) => isSettled(lacks.get(person)!))
    .map((person) => settlementOf(person, scoredFor(person, by)));
  return { by, people, lacks, settled };
}

/** A first half that is recorded as settled may lack its score; then nothing is held against the record. */
const scoredFor = (person: Person, { score, firstHalf }: SettledBy): SettledBy =>
  firstHalf && isSettled(lacksIn(person, firstHalf)) ? { score, firstHalf } : { score };

/** Only final scores: what is provisional is never paid by. */
function scoresFor(plan: Plan, period: Period, asOf: Day | undefined): SettledBy {
  const final = (of: Period): PlanScore => scorePlan(plan, ask(plan, of, { asOf, final: true }));
  const score = final(period);
  const half = period.unit === 'year' && plan.policy.assessment.results === 'half';
  return { score, firstHalf: half ? final(firstHalfOf(score.question.year)) : undefined };
}

interface Lacks {
  readonly refusals: readonly Refusal[];
  readonly lacking: readonly LackingScore[];
}

const isSettled = ({ refusals, lacking }: Lacks): boolean => refusals.length === 0 && lacking.length === 0;

/**
 * Lists the gaps in the scores that somebody's pay follows. A first half that is recorded as settled needs no score any
 * more.
 */
function lacksOf(person: Person, { score, firstHalf }: SettledBy): Lacks {
  const needed = firstHalf && !recordedIn(person, firstHalf.question.period) ? [score, firstHalf] : [score];
  const all = needed.map((one) => lacksIn(person, one));
  return {
    refusals: all.flatMap(({ refusals }) => refusals),
    lacking: all.flatMap(({ lacking }) => lacking).slice(0, 1),
  };
}

function lacksIn(person: Person, { plan, refusals, scorecards, question: { to } }: PlanScore): Lacks {
  const months = advancesOf(person, plan).filter(
    ({ attendance: { month, part } }) => !isZero(part) && `${month.text}-01` <= to,
  );
  const pairs = months.flatMap(({ attendance: { month } }) => scorecardsOf(postIn(person, month), person.year, plan));
  const paid = new Set(pairs.flatMap(([, scorecard]) => scorecard ?? []));
  const refused = refusals.filter(({ scorecard }) => paid.has(scorecard));
  const scored = (scorecard: Scorecard): boolean =>
    scorecards.some((scorecardScore) => scorecardScore.scorecard === scorecard && scorecardScore.coefficient) ||
    refused.length > 0;
  const lacking = pairs.flatMap(([factor, scorecard]): LackingScore[] => {
    if (scorecard && scored(scorecard)) return [];
    return [
      {
        factor,
        reason: scorecard ? 'no-score' : 'no-scorecard',
        origin: inside(person.origin, factor === 'person' ? 'scorecard' : 'department'),
      },
    ];
  });
  return { refusals: refused, lacking: lacking.slice(0, 1) };
}

/** Two scorecards, or the half and the year, may lack the same. */
function distinct(refusals: readonly Refusal[]): readonly Refusal[] {
  const keyOf = ({ reason, kpi, veto, unknown, periods, origin }: Refusal): string =>
    [reason, kpi?.address ?? veto?.id ?? unknown, ...periods.map(({ text }) => text), locate(origin).start.line].join(
      ' ',
    );
  return [...new Map(refusals.map((refusal) => [keyOf(refusal), refusal])).values()];
}
