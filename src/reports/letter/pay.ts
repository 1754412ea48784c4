import { shareText } from '../../model/share';
import type { Plan, WeightedSum } from '../../model/types';
import { inside, isWritten } from '../../source/locate';
import { decimal, fixed, HUNDRED, isZero, ONE, sum, type Decimal } from '../../util/decimal';
import { asWritten } from '../base/cells';
import { payFactorText } from '../base/pay-factor-text';
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
    words.annual(words.list(factors.map((factor) => payFactorText(factor, words)))),
    ...factors.flatMap((factor) => (typeof factor === 'string' ? [] : [exampleOf(factor, words)])),
    isZero(prepay) ? words.notPrepaid : words.prepay(share(prepay)),
    words.shortfall[shortfall],
    words.monthly(share(monthlyCap)),
  ];
}

type Words = ReportContext['words']['letter']['pay'];

/** A weighted sum worked out for a full coefficient of the first score, and less of the others. */
function exampleOf({ parts }: WeightedSum, { example, owner }: Words): string {
  const worked = parts.map(({ of, share }, i) => ({ of, share, coefficient: i === 0 ? ONE : LESS }));
  const total = sum(worked.map(({ share, coefficient }) => share.mul(coefficient)));
  return example(
    worked.map(({ of, coefficient }) => ({ owner: owner[of], coefficient: fixed(coefficient, 2) })),
    `${worked.map(({ share, coefficient }) => `${shareText(share)} × ${fixed(coefficient, 2)}`).join(' + ')} = ${asWritten(total)}`,
  );
}

const LESS = decimal('0.8');
