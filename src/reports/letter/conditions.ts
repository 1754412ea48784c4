import { limitsKpi } from '../../model/condition-reads';
import type {
  Comparison,
  ConditionEffect,
  Kpi,
  Link,
  Multiplier,
  Plan,
  ScoreCondition,
  Scorecard,
} from '../../model/types';
import { shareText } from '../../model/share';
import { boundOf } from '../../scoring/conditions';

import { measuredQuantity } from '../../scoring/quantity';
import { isZero, type Decimal } from '../../util/decimal';
import { asWritten, inText } from '../base/cells';
import { nameOf, shortName } from '../base/names';
import type { ReportContext } from '../base/report-kind';
import { list, paragraph, type Article, type LetterFacts } from './facts';

type Facts = Pick<LetterFacts, 'plan' | 'scorecard'>;
type EffectOf<T extends ConditionEffect['type']> = Extract<ConditionEffect, { type: T }>;
type FactorOf<T extends Multiplier['factor']['type']> = Extract<Multiplier['factor'], { type: T }>;

/** Conditions on points and multipliers of the score, in plain words with worked points; no article without any. */
export const conditions: Article = {
  id: 'conditions',
  applies: ({ scorecard }) => scorecard.conditions.length + scorecard.multipliers.length > 0,
  blocks(facts, context) {
    const { scorecard } = facts;
    const { item, order, noValue } = context.words.letter.conditions;
    return [
      ...list([
        ...scorecard.conditions.map((one) => item(context.say(one.name), conditionSentence(one, facts, context))),
        ...scorecard.multipliers.map((one) => item(context.say(one.name), multiplierSentences(one, facts, context))),
      ]),
      paragraph(context.words.common.sentences([order, noValue])),
    ];
  },
};

/** “If Net income is below 118, Quality earns no points (Quality: at most 0 of 25).” */
export function conditionSentence(condition: ScoreCondition, facts: Facts, context: ReportContext): string {
  const words = context.words.letter.conditions;
  const compared = condition.comparisons.map((one) => comparisonText(one, facts.scorecard, context));
  return words.when(words[condition.when](compared), effectText(condition.effect, facts, context));
}

function comparisonText(comparison: Comparison, scorecard: Scorecard, context: ReportContext): string {
  const { compared, bound: bounds, reached } = context.words.letter.conditions;
  const { kpi: link, bound, side } = comparison;
  const name = kpiName(link, scorecard, context);
  if (bound.type === 'attainment') return compared[side](reached(name), shareText(bound.share));
  const value = link.target && boundOf(comparison, link.target);
  return compared[side](name, bounds[bound.type](value ? measuredQuantity(value, link.target) : '–'));
}

/** A KPI of another scorecard is named with whose it is. */
function kpiName(link: Link<Kpi>, scorecard: Scorecard, context: ReportContext): string {
  const name = nameOf(link, context);
  const other = link.target && link.target.scorecard !== scorecard ? link.target.scorecard : undefined;
  return other ? context.words.letter.conditions.of(name, shortName(other, context)) : name;
}

function effectText(effect: ConditionEffect, { scorecard, plan }: Facts, context: ReportContext): string {
  const { effect: words } = context.words.letter.conditions;
  switch (effect.type) {
    case 'kpis':
      return kpisText(effect, scorecard, context);
    case 'bonus':
      return isZero(effect.atMost) ? words.noBonus : words.bonus(asWritten(effect.atMost));
    case 'score':
      return effect.limit.type === 'atMost'
        ? words.scoreAtMost(asWritten(effect.limit.atMost))
        : words.scoreTimes(shareText(effect.limit.times), ...fullTimes(effect.limit.times, plan));
    case 'gradeAtMost':
      return words.gradeAtMost(effect.grade);
    case 'multipliers':
      return words.multipliers(
        context.words.common.list(effect.multipliers.map(({ to, target }) => (target ? context.say(target.name) : to))),
      );
  }
}

function kpisText(effect: EffectOf<'kpis'>, { kpis }: Scorecard, context: ReportContext): string {
  const { effect: words, everyObjective, each } = context.words.letter.conditions;
  const { limit } = effect;
  const names = effect.kpis === 'all' ? everyObjective : each(effect.kpis.map((one) => nameOf(one, context)));
  const worked = (text: (kpi: string, weight: Decimal) => string): string =>
    context.words.letter.list(
      kpis.filter((kpi) => limitsKpi(effect, kpi)).map(({ name, weight }) => text(context.say(name), weight)),
    );
  if (limit.type === 'times')
    return words.kpisTimes(
      names,
      shareText(limit.times),
      worked((kpi, weight) => words.workedTimes(kpi, asWritten(weight), inText(weight.mul(limit.times)))),
    );
  const most = worked((kpi, weight) => words.workedAtMost(kpi, inText(weight.mul(limit.atMost)), asWritten(weight)));
  return isZero(limit.atMost) ? words.kpisNone(names, most) : words.kpisAtMost(names, shareText(limit.atMost), most);
}

export const multiplierSentences = ({ factor }: Multiplier, facts: Facts, context: ReportContext): string =>
  factor.type === 'fixed' ? fixedText(factor, facts, context) : followingText(factor, facts, context);

function fixedText({ times, approvedBy = '' }: FactorOf<'fixed'>, { plan }: Facts, context: ReportContext): string {
  const { multiplier } = context.words.letter.conditions;
  return multiplier.fixed(asWritten(times), ...fullTimes(times, plan), approvedBy);
}

/** The full score, and what a factor makes of it. */
function fullTimes(factor: Decimal, { policy: { scoring } }: Plan): readonly [from: string, to: string] {
  const places = Math.max(2, scoring.decimals);
  return [inText(scoring.full, places), inText(scoring.full.mul(factor), places)];
}

/** Worked in the middle of the first line. */
function followingText({ kpi, points }: FactorOf<'kpi'>, { scorecard, plan }: Facts, context: ReportContext): string {
  const { multiplier: words } = context.words.letter.conditions;
  const value = (one: Decimal): string => (kpi.target ? measuredQuantity(one, kpi.target) : asWritten(one));
  const [[x1, f1], [x2, f2]] = [points[0]!, points[1]!];
  const [x, factor] = [x1.add(x2).div(2), f1.add(f2).div(2)];
  return words.byKpi(
    kpiName(kpi, scorecard, context),
    context.words.letter.list(points.map(([at, times]) => words.point(value(at), asWritten(times)))),
    words.example(value(x), asWritten(factor), ...fullTimes(factor, plan)),
  );
}
