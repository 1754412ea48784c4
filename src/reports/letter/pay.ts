import type { Plan } from '../../model/types';
import { inside, isWritten } from '../../source/locate';
import { HUNDRED, type Decimal } from '../../util/decimal';
import { asWritten } from '../base/cells';
import type { ReportContext } from '../base/report-kind';
import { paragraph, sentences, type Article } from './facts';

/** Pay rules of the policy; never an amount of a person. */
export const pay: Article = {
  id: 'pay',
  blocks({ plan }, context) {
    const { pay: words } = context.words.letter;
    return [
      sentences([...(saysPay(plan) ? policySentences(plan, context) : [words.silent])], context),
      paragraph(words.wall),
    ];
  },
};

/** Defaults are for who uses performance pay; a letter promises only what is written. */
export const saysPay = ({ origin }: Plan): boolean => isWritten(inside(origin, 'policy', 'pay'));

function policySentences(
  {
    policy: {
      pay: { factors, prepay, shortfall, monthlyCap },
    },
  }: Plan,
  {
    words: {
      letter: { pay: words, percent },
    },
  }: ReportContext,
): readonly string[] {
  const share = (value: Decimal): string => percent(asWritten(value.mul(HUNDRED)));
  return [
    words.annual(words.list(factors.map((factor) => words.factor[factor]))),
    words.prepay(share(prepay)),
    words.shortfall[shortfall],
    words.monthly(share(monthlyCap)),
  ];
}
