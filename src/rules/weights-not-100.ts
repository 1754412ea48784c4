import { isComplete, isRead } from '../model/gaps';
import { isScored } from '../model/roles';
import type { Kpi, PayFactor, Plan, Scorecard } from '../model/types';
import { kpisOf } from '../model/walk';
import { num } from '../scoring/step';
import { inside, locate, type Origin } from '../source/locate';
import { HUNDRED, isNegative, ONE, sum, type Decimal } from '../util/decimal';
import type { Localized } from '../util/language';
import type { Rule, RuleContext } from './rule';

export const weightsNot100: Rule = {
  id: 'weights-not-100',
  summary: 'The weights of a scorecard, or the shares of another whole, do not total 100.',
  severity: 'error',
  group: 'structure',
  check(plan, context) {
    if (plan.policy.scoring.weights === 'exact')
      for (const scorecard of plan.scorecards) checkWeights(scorecard, plan, context);
    for (const kpi of kpisOf(plan)) checkHeirs(kpi, context);
    for (const parts of sharedParts(plan)) checkShares(parts, plan, context);
  },
};

function checkWeights({ id, kpis: all }: Scorecard, plan: Plan, { report }: RuleContext): void {
  const kpis = all.filter(isScored);
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

/** The KPIs that take over the weight of one that is n/a, where each has its share. */
function checkHeirs({ address, ifNa = [], origin }: Kpi, { report }: RuleContext): void {
  const shares = ifNa.flatMap(({ share }) => share ?? []);
  const whole = sum(shares);
  if (shares.length === 0 || whole.equals(ONE)) return;
  const total = num(whole.mul(HUNDRED));
  const items = ifNa.map(({ link, share }) => ({ id: link.to, part: `${num(share!.mul(HUNDRED))}%` }));
  report({
    message: {
      en: `“${address}” shares out ${total}% of its weight when it does not apply, not 100%.`,
      'zh-CN': `“${address}”不适用时转出权重的${total}%，不是100%。`,
    },
    span: locate(origin, ['ifNa', 'to'], 'key'),
    help: {
      en: `Change one of ${choicesOf(items).en}, or write a list, which shares by their weights.`,
      'zh-CN': `请修改以下其中一项：${choicesOf(items)['zh-CN']}；或写成列表，由各项按权重分担。`,
    },
  });
}

/** Parts of a whole: milestones of a challenge or of a KPI, stages of a measure, coefficients of a weighted sum. */
interface Parts {
  readonly what: Localized;
  /** Place of the whole they belong to. */
  readonly origin: Origin;
  readonly items: readonly { readonly id: string; readonly share: Decimal; readonly origin: Origin }[];
  /** Added to the advice where shares are missing. */
  readonly orElse?: Localized;
}

const milestonesOf = (address: string): Localized => ({
  en: `milestones of “${address}”`,
  'zh-CN': `“${address}”各里程碑`,
});

const stagesOf = (address: string): Localized => ({ en: `stages of “${address}”`, 'zh-CN': `“${address}”各阶段` });

const WEIGHTED_SUM: Localized = { en: 'weighted sum', 'zh-CN': '加权合计各项' };

const LEAVE_OUT: Localized = {
  en: ', or leave out one “share:”, which then takes what is left',
  'zh-CN': '；或省去其中一个“share:”，由它占余下部分',
};

function sharedParts(plan: Plan): Parts[] {
  const challenges = plan.scorecards.flatMap((scorecard) =>
    scorecard.challenges.map(({ address, origin, milestones }) => ({
      what: milestonesOf(address),
      origin,
      items: inShares(milestones),
      orElse: LEAVE_OUT,
    })),
  );
  return [...challenges, ...kpisOf(plan).flatMap(partsOfKpi), ...plan.policy.pay.factors.flatMap(partsOfFactor)];
}

function partsOfKpi({ address, origin, scoring, measures }: Kpi): Parts[] {
  const stages = measures.map((measure) => ({
    what: stagesOf(measure.address),
    origin: measure.origin,
    items: inShares(measure.stages),
    orElse: LEAVE_OUT,
  }));
  return scoring.method === 'milestones'
    ? [{ what: milestonesOf(address), origin, items: inShares(scoring.items), orElse: LEAVE_OUT }, ...stages]
    : stages;
}

const inShares = (items: Parts['items']): Parts['items'] =>
  items.map(({ id, share, origin }) => ({ id, share, origin: inside(origin, 'share') }));

function partsOfFactor(factor: PayFactor): Parts[] {
  if (typeof factor === 'string') return [];
  const { origin, parts } = factor;
  return [
    {
      what: WEIGHTED_SUM,
      origin,
      items: parts.map(({ of, share }) => ({ id: of, share, origin: inside(origin, of) })),
    },
  ];
}

function checkShares({ what, origin, items, orElse }: Parts, plan: Plan, { report }: RuleContext): void {
  const whole = sum(items.map(({ share }) => share));
  if (items.length === 0 || whole.equals(ONE) || !isRead(plan, origin)) return;
  const total = whole.mul(HUNDRED);
  const missing = HUNDRED.sub(total);
  report({
    message: {
      en: `The shares of the ${what.en} total ${num(total)}%, not 100%.`,
      'zh-CN': `${what['zh-CN']}的占比合计为${num(total)}%，不是100%。`,
    },
    span: locate(items.at(-1)!.origin),
    help: shareHelp(
      missing,
      choicesOf(items.map(({ id, share }) => ({ id, part: `${num(share.mul(HUNDRED))}%` }))),
      orElse,
    ),
  });
}

function shareHelp(missing: Decimal, choices: Localized, orElse: Localized = { en: '', 'zh-CN': '' }): Localized {
  const count = num(missing.abs());
  if (isNegative(missing))
    return {
      en: `Take ${count}% off one of ${choices.en}.`,
      'zh-CN': `多了${count}%；请从以下其中一项中减去：${choices['zh-CN']}。`,
    };
  return {
    en: `${count}% is missing; add it to one of ${choices.en}${orElse.en}.`,
    'zh-CN': `还差${count}%；请加到以下其中一项上：${choices['zh-CN']}${orElse['zh-CN']}。`,
  };
}
