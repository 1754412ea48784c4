import type { Day } from '../../calendar/day';
import { daysOf } from '../../calendar/fiscal-year';
import type { Period } from '../../calendar/period';
import type { Plan, Scorecard } from '../../model/types';
import { ask, tracksOf, isAssessed, scorePlan, type PlanScore, type Refusal, type Tracks } from '../../scoring';
import { cycleBefore } from './cycles';
import { getOrCreate } from '../../util/memoize';

/** Scores, and the track records that they were made of. */
interface ScoredPlan extends PlanScore {
  readonly tracks: Tracks;
}

/** The scores that the reviews of a cycle look at. Each is computed when a section first asks for it. */
export class ReviewScores {
  private readonly known = new Map<string, ScoredPlan>();

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
    return getOrCreate(this.known, `${period.text} ${final}`, () => this.score(period, final));
  }

  private score(period: Period, final: boolean): ScoredPlan {
    const { plan, cycle, asOf } = this;
    const { asOf: usual } = ask(plan, period);
    const question = ask(plan, period, {
      final,
      asOf: asOf !== undefined && (period.text === cycle.text || asOf < usual) ? asOf : usual,
    });
    const tracks = tracksOf(plan, question);
    return { ...scorePlan(plan, question), tracks };
  }
}
