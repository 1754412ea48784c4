import type { Words } from '../../language/index';
import type { Kpi, Phasing } from '../../model/types';
import { methodLine, methodSentences } from '../../scoring';
import { asWritten } from './cells';

/** The scoring method of a KPI with its parameters, in one line. */
export const methodText = ({ scoring, role }: Pick<Kpi, 'scoring' | 'role'>, { methods, common }: Words): string =>
  methodLine(scoring, methods, { role, clauses: common.clauses });

/** The scoring method of a KPI in sentences, for those who sign. */
export const scoringSentences = (kpi: Kpi, { methods, letter }: Words): readonly string[] =>
  methodSentences(kpi, methods) ?? [letter.methodCannotApply];

export function phasingText(phasing: Phasing, words: Words): string {
  const [how, { inSteps }] = [spreadText(phasing, words), words.explain.phasing];
  return 'step' in phasing && phasing.step ? inSteps(how, asWritten(phasing.step)) : how;
}

function spreadText(phasing: Phasing, { explain: { phasing: texts } }: Words): string {
  switch (phasing.type) {
    case 'profile':
      return texts.profile(phasing.weights.map(asWritten).join(' '));
    case 'path':
      return texts.path(asWritten(phasing.from));
    default:
      return texts[phasing.type];
  }
}
