import type { Kpi, Plan, ScoreCondition } from '../../model/types';
import { inside, locate } from '../../source/locate';
import type { Localized } from '../../util/language';
import type { RuleContext, Words } from '../rule';
import { outcomeOf } from './outcome';

/** Reports the conditions of every scorecard with an outcome, at what they compare. */
export function reportOutcome(
  plan: Plan,
  { report }: RuleContext,
  outcome: 'never' | 'always',
  wordsFor: (condition: ScoreCondition, kpis: Localized) => Words,
): void {
  for (const condition of plan.scorecards.flatMap(({ conditions }) => conditions)) {
    if (outcomeOf(condition, plan.fiscalYear) !== outcome) continue;
    const kpis = [...new Set(condition.comparisons.flatMap(({ kpi }) => kpi.target ?? []))];
    report({
      ...wordsFor(condition, namesOf(kpis)),
      span: locate(inside(condition.origin, 'when'), [], 'key'),
      ...(kpis.some(({ bounds }) => bounds) && {
        related: kpis.flatMap(({ bounds, origin }) =>
          bounds
            ? [
                {
                  message: { en: 'The bounds are set here.', 'zh-CN': '取值范围在这里设定。' },
                  span: locate(origin, ['bounds']),
                },
              ]
            : [],
        ),
      }),
    });
  }
}

const namesOf = (kpis: readonly Kpi[]): Localized => {
  const names = kpis.map(({ address }) => `“${address}”`);
  return { en: names.join(', '), 'zh-CN': names.join('、') };
};
