import { decimal, HUNDRED, plain, type Decimal } from '../util/decimal';

/** `60%` → 6/10. */
export function share(written: string): Decimal {
  const percent = written.slice(0, -1);
  const whole = Number(percent);
  return WHOLE_PERCENT[whole]?.written === percent ? WHOLE_PERCENT[whole].value : decimal(percent).div(HUNDRED);
}

/** A value of a key whose name says that it is a per cent: `10` and `10%` → 10. */
export const perCent = (written: number | string): Decimal =>
  typeof written === 'number' ? decimal(written) : share(written).mul(HUNDRED);

/** 6/10 → `60%`. */
export const shareText = (share: Decimal): string => `${plain(share.mul(HUNDRED))}%`;

/** Nearly all shares are one of these. */
const WHOLE_PERCENT = Array.from({ length: 101 }, (_, percent) => ({
  written: String(percent),
  value: decimal(percent).div(HUNDRED),
}));
