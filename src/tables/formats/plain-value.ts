import { PLACES, type ColumnType, type Value } from '../column';

/** A decimal as people write it, with no more places than it needs: 99500000n of a figure is `99.5`. */
export function plainDecimal(value: bigint, type: ColumnType): string {
  const places = type === 'points' ? PLACES.points : PLACES.figure;
  const digits = String(value < 0n ? -value : value).padStart(places + 1, '0');
  const decimals = digits.slice(-places).replace(/0{1,6}$/, '');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -places)}${decimals === '' ? '' : `.${decimals}`}`;
}

/** A value of a column in the text of JSON, with every digit of a decimal. */
export const jsonOf = (value: Value, type: ColumnType): string =>
  typeof value === 'bigint' ? plainDecimal(value, type) : JSON.stringify(value);
