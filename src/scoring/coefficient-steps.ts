import type { Plan } from '../model/types';
import { inside } from '../source/locate';
import { fixed, HUNDRED, round } from '../util/decimal';
import { coefficient, COEFFICIENT_PLACES, lineAt } from './grades';
import { scoreText } from './scale';
import { num, step } from './step';
import type { Total } from './total-score';
import type { Step } from './types';

/** From the score of a final assessment to what it is worth (spec 02.6). */
export function coefficientSteps(
  { score, grade }: Pick<Total, 'score' | 'grade'>,
  { policy, origin }: Plan,
): readonly Step[] {
  const worth = score && coefficient(score, policy, grade);
  if (!worth) return [];
  const at = inside(origin, 'policy', 'grades');
  const line = lineAt(score, policy, grade);
  const written = fixed(worth, COEFFICIENT_PLACES);
  if (!line) return [step('coefficient', () => `${grade ?? scoreText(score, policy.scoring)} → ${written}`, at)];
  const exact = line.percent.div(HUNDRED);
  const sign = exact.equals(round(exact, COEFFICIENT_PLACES)) ? '=' : '≈';
  return [
    ...(line.at.equals(score)
      ? []
      : [step('bestOfGrade', () => `${grade}: ${scoreText(score, policy.scoring)} → ${num(line.at)}`, at)]),
    step('coefficientOnLine', line.how, inside(at, 'coefficient')),
    step('coefficient', () => `${num(line.percent)} / 100 ${sign} ${written}`),
  ];
}
