import type { Plan, Scorecard, Veto } from '../../model/types';
import type { ReportContext } from '../base/report-kind';
import { list, paragraph, sentences, type Article } from './facts';

/** Vetoes that set points or the whole score aside, and their limits. */
export const vetoes: Article = {
  id: 'vetoes',
  blocks({ plan, scorecard }, context) {
    const { vetoes: words } = context.words.letter;
    const items = plan.policy.negativeList.length;
    return [
      ...(scorecard.vetoes.length === 0
        ? [paragraph(words.none)]
        : list([
            ...scorecard.vetoes.map((veto) => vetoText(veto, context)),
            ...listedVetoes(plan, scorecard, context),
          ])),
      sentences([words.deductions, ...(items === 0 ? [] : [words.conduct(items)])], context),
    ];
  },
};

export function vetoText(
  { name, effect }: Veto,
  {
    words: {
      letter: { vetoes: words },
      score: { vetoEffect },
    },
    say,
  }: ReportContext,
): string {
  switch (effect.type) {
    case 'zero':
      return words.veto(say(name), vetoEffect.zero);
    case 'gradeAtMost':
      return words.veto(say(name), vetoEffect.gradeAtMost(effect.grade));
    case 'kpi':
      return words.veto(say(name), vetoEffect.kpi(effect.kpi.target ? say(effect.kpi.target.name) : effect.kpi.to));
  }
}

/** Items of the negative list that are a veto of this scorecard. */
const listedVetoes = (
  { policy }: Plan,
  { vetoes: own }: Scorecard,
  {
    words: {
      letter: { vetoes: words },
    },
    say,
  }: ReportContext,
): readonly string[] =>
  policy.negativeList.flatMap(({ name, effect }) => {
    const veto = effect.type === 'veto' ? own.find(({ id }) => id === effect.veto) : undefined;
    return veto ? [words.listed(say(name), say(veto.name))] : [];
  });
