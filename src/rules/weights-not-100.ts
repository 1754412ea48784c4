import { isComplete, isRead } from '../model/gaps';
import type { Kpi, Plan, Scorecard } from '../model/types';
import { kpisOf } from '../model/walk';
import { num } from '../scoring/step';
import { locate, type Origin } from '../source/locate';
import { HUNDRED, isNegative, ONE, sum, type Decimal } from '../util/decimal';
import type { Rule, RuleContext } from './rule';

export const weightsNot100: Rule = {
  id: 'weights-not-100',
  summary: 'The weights of a scorecard, or the shares of milestones or stages, do not total 100.',
  severity: 'error',
  group: 'structure',
  check(plan, context) {
    for (const scorecard of plan.scorecards) checkWeights(scorecard, plan, context);
    for (const parts of sharedParts(plan)) checkShares(parts, plan, context);
  },
};

function checkWeights({ id, kpis }: Scorecard, plan: Plan, { report }: RuleContext): void {
  const total = sum(kpis.map(({ weight }) => weight));
  if (kpis.length === 0 || total.equals(HUNDRED) || !isComplete(plan, 'scorecard', id)) return;
  report({
    message: `The weights of ${id} total ${num(total)}, not 100.`,
    span: locate(kpis.at(-1)!.origin, ['weight']),
    help: weightHelp(HUNDRED.sub(total), kpis),
  });
}

function weightHelp(missing: Decimal, kpis: readonly Kpi[]): string {
  const choices = kpis.map(({ id, weight }) => `${id} (${num(weight)})`).join(', ');
  const points = `${num(missing.abs())} ${missing.abs().equals(1) ? 'point' : 'points'}`;
  if (isNegative(missing)) return `Take ${points} off one of ${choices}.`;
  return `${points} ${missing.equals(1) ? 'is' : 'are'} missing; add ${missing.equals(1) ? 'it' : 'them'} to one of ${choices}.`;
}

/** What divides a whole: milestones of a challenge or of a KPI, stages of a measure. */
interface Parts {
  readonly what: string;
  readonly address: string;
  /** What they are parts of. */
  readonly origin: Origin;
  readonly items: readonly { readonly id: string; readonly share: Decimal; readonly origin: Origin }[];
}

function sharedParts(plan: Plan): Parts[] {
  const challenges = plan.scorecards.flatMap((scorecard) => scorecard.challenges.map(({ address, origin, milestones }) => ({ what: 'milestones', address, origin, items: milestones })));
  return [...challenges, ...kpisOf(plan).flatMap(partsOfKpi)];
}

function partsOfKpi({ address, origin, scoring, measures }: Kpi): Parts[] {
  const stages = measures.map((measure) => ({ what: 'stages', address: measure.address, origin: measure.origin, items: measure.stages }));
  return scoring.method === 'milestones' ? [{ what: 'milestones', address, origin, items: scoring.items }, ...stages] : stages;
}

function checkShares({ what, address, origin, items }: Parts, plan: Plan, { report }: RuleContext): void {
  const whole = sum(items.map(({ share }) => share));
  if (items.length === 0 || whole.equals(ONE) || !isRead(plan, origin)) return;
  const total = whole.mul(HUNDRED);
  const missing = HUNDRED.sub(total);
  const choices = items.map(({ id, share }) => `${id} (${num(share.mul(HUNDRED))}%)`).join(', ');
  report({
    message: `The shares of the ${what} of “${address}” total ${num(total)} %, not 100 %.`,
    span: locate(items.at(-1)!.origin, ['share']),
    help: isNegative(missing)
      ? `Take ${num(missing.abs())} % off one of ${choices}.`
      : `${num(missing)} % is missing; add it to one of ${choices}, or leave out one “share:”, which then takes what is left.`,
  });
}
