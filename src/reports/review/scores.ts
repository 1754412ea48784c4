import type { Day } from '../../calendar/day';
import { daysOf } from '../../calendar/fiscal-year';
import type { Period } from '../../calendar/period';
import type { Plan, Scorecard } from '../../model/types';
import {
  ask,
  createTracks,
  isAssessed,
  scorePlan,
  tracksOf,
  type PlanScore,
  type Question,
  type Refusal,
  type Tracks,
} from '../../scoring';
import type { Decimal } from '../../util/decimal';
import { cycleBefore } from './cycles';
import { getOrCreate } from '../../util/memoize';

/** Scores, and the track records that they were made of. */
interface ScoredPlan extends PlanScore {
  readonly tracks: Tracks;
}

/** The scores that the reviews of a cycle look at. Each is computed when a section first asks for it. */
export class ReviewScores {
  private readonly known = new Map<string, ScoredPlan>();
  private readonly totals = new Map<string, ReadonlyMap<Scorecard, Decimal | undefined>>();

  /** `asOf` is the day the plan is looked at; without it that follows from the cycle. */
  constructor(
    readonly plan: Plan,
    readonly cycle: Period,
    private readonly asOf?: Day,
  ) {}

  /** The final score of a scorecard where the cycle is assessed and it can be given, else the provisional one. */
  of(scorecard: Scorecard): ScoredPlan {
    const { final } = this;
    return final && this.refusals(scorecard).length === 0 ? final : this.provisional;
  }

  get provisional(): ScoredPlan {
    return this.at(this.cycle);
  }

  get before(): ScoredPlan {
    return this.at(cycleBefore(this.cycle, this.plan));
  }

  /** Every reason why a scorecard has no final score in a cycle that is assessed. */
  refusals({ id }: Scorecard): readonly Refusal[] {
    return this.final?.refusals.filter(({ scorecard }) => scorecard.id === id) ?? [];
  }

  /**
   * Scores a period as known on the day asked for; an earlier one at the latest as known when its days of grace ended.
   */
  at(period: Period): ScoredPlan {
    return this.scored(period, false);
  }

  /** The score of a scorecard in a period. What it was made of is let go: a year of that takes much memory. */
  total(scorecard: Scorecard, period: Period): Decimal | undefined {
    return getOrCreate(this.totals, period.text, () =>
      totalsOf(this.known.get(keyOf(period, false)) ?? this.passing(period)),
    ).get(scorecard);
  }

  private passing(period: Period): PlanScore {
    const question = this.question(period, false);
    return scorePlan(this.plan, question, createTracks(this.plan, question));
  }

  private get final(): ScoredPlan | undefined {
    const {
      plan,
      cycle,
      provisional: { question },
    } = this;
    return isAssessed(plan, cycle) && question.asOf >= daysOf(cycle, plan.fiscalYear).to
      ? this.scored(cycle, true)
      : undefined;
  }

  private scored(period: Period, final: boolean): ScoredPlan {
    return getOrCreate(this.known, keyOf(period, final), () => this.score(period, final));
  }

  private score(period: Period, final: boolean): ScoredPlan {
    const question = this.question(period, final);
    const tracks = tracksOf(this.plan, question);
    return { ...scorePlan(this.plan, question), tracks };
  }

  private question(period: Period, final: boolean): Question {
    const { plan, cycle, asOf } = this;
    const { asOf: usual } = ask(plan, period);
    return ask(plan, period, {
      final,
      asOf: asOf !== undefined && (period.text === cycle.text || asOf < usual) ? asOf : usual,
    });
  }
}

const keyOf = ({ text }: Period, final: boolean): string => `${text} ${final}`;

const totalsOf = ({ scorecards }: PlanScore): ReadonlyMap<Scorecard, Decimal | undefined> =>
  new Map(scorecards.map(({ scorecard, score }) => [scorecard, score]));
