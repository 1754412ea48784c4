import { isComplete, isRead } from '../model/gaps';
import type { Kpi, Plan, Scorecard } from '../model/types';
import { kpisOf } from '../model/walk';
import { num } from '../scoring/step';
import { locate, type Origin } from '../source/locate';
import { HUNDRED, isNegative, ONE, sum, type Decimal } from '../util/decimal';
import type { Localized } from '../util/language';
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
    message: {
      en: `The weights of ${id} total ${num(total)}, not 100.`,
      'zh-CN': `“${id}”的权重合计为${num(total)}，不是100。`,
    },
    span: locate(kpis.at(-1)!.origin, ['weight']),
    help: weightHelp(HUNDRED.sub(total), kpis),
  });
}

function weightHelp(missing: Decimal, kpis: readonly Kpi[]): Localized {
  const choices = choicesOf(kpis.map(({ id, weight }) => ({ id, part: num(weight) })));
  const count = num(missing.abs());
  const points = `${count} ${missing.abs().equals(1) ? 'point' : 'points'}`;
  if (isNegative(missing))
    return {
      en: `Take ${points} off one of ${choices.en}.`,
      'zh-CN': `多了${count}分；请从以下其中一项中减去：${choices['zh-CN']}。`,
    };
  return {
    en: `${points} ${missing.equals(1) ? 'is' : 'are'} missing; add ${missing.equals(1) ? 'it' : 'them'} to one of ${choices.en}.`,
    'zh-CN': `还差${count}分；请加到以下其中一项上：${choices['zh-CN']}。`,
  };
}

/** `waste (35), skills (25)` */
const choicesOf = (items: readonly { readonly id: string; readonly part: string }[]): Localized => ({
  en: items.map(({ id, part }) => `${id} (${part})`).join(', '),
  'zh-CN': items.map(({ id, part }) => `“${id}”（${part}）`).join('、'),
});

/** Parts of a whole: milestones of a challenge or of a KPI, stages of a measure. */
interface Parts {
  readonly what: Localized;
  readonly address: string;
  /** Place of the whole they belong to. */
  readonly origin: Origin;
  readonly items: readonly { readonly id: string; readonly share: Decimal; readonly origin: Origin }[];
}

const MILESTONES: Localized = { en: 'milestones', 'zh-CN': '里程碑' };

const STAGES: Localized = { en: 'stages', 'zh-CN': '阶段' };

function sharedParts(plan: Plan): Parts[] {
  const challenges = plan.scorecards.flatMap((scorecard) =>
    scorecard.challenges.map(({ address, origin, milestones }) => ({
      what: MILESTONES,
      address,
      origin,
      items: milestones,
    })),
  );
  return [...challenges, ...kpisOf(plan).flatMap(partsOfKpi)];
}

function partsOfKpi({ address, origin, scoring, measures }: Kpi): Parts[] {
  const stages = measures.map((measure) => ({
    what: STAGES,
    address: measure.address,
    origin: measure.origin,
    items: measure.stages,
  }));
  return scoring.method === 'milestones'
    ? [{ what: MILESTONES, address, origin, items: scoring.items }, ...stages]
    : stages;
}

function checkShares({ what, address, origin, items }: Parts, plan: Plan, { report }: RuleContext): void {
  const whole = sum(items.map(({ share }) => share));
  if (items.length === 0 || whole.equals(ONE) || !isRead(plan, origin)) return;
  const total = whole.mul(HUNDRED);
  const missing = HUNDRED.sub(total);
  report({
    message: {
      en: `The shares of the ${what.en} of “${address}” total ${num(total)}%, not 100%.`,
      'zh-CN': `“${address}”各${what['zh-CN']}的占比合计为${num(total)}%，不是100%。`,
    },
    span: locate(items.at(-1)!.origin, ['share']),
    help: shareHelp(missing, choicesOf(items.map(({ id, share }) => ({ id, part: `${num(share.mul(HUNDRED))}%` })))),
  });
}

function shareHelp(missing: Decimal, choices: Localized): Localized {
  const count = num(missing.abs());
  if (isNegative(missing))
    return {
      en: `Take ${count}% off one of ${choices.en}.`,
      'zh-CN': `多了${count}%；请从以下其中一项中减去：${choices['zh-CN']}。`,
    };
  return {
    en: `${count}% is missing; add it to one of ${choices.en}, or leave out one “share:”, which then takes what is left.`,
    'zh-CN': `还差${count}%；请加到以下其中一项上：${choices['zh-CN']}；或省去其中一个“share:”，由它占余下部分。`,
  };
}
