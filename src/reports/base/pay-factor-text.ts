import { shareText } from '../../model/share';
import type { PayFactor, ScoreOwner } from '../../model/types';

interface Words {
  readonly factor: Readonly<Record<ScoreOwner, string>>;
  readonly part: (share: string, name: string) => string;
  readonly sum: (parts: readonly string[]) => string;
}

/** `department`, or `(50% company + 50% person)`. */
export function payFactorText(factor: PayFactor, { factor: names, part, sum }: Words): string {
  if (typeof factor === 'string') return names[factor];
  return sum(factor.parts.map(({ of, share }) => part(shareText(share), names[of])));
}
