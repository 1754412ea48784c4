import type { Yaml } from '../random-plan';

/** Other values than one that stands in a plan, the likeliest to matter first. Not all of them need be valid. */
export function otherValues(value: Yaml, choices: readonly Yaml[], elsewhere: readonly Yaml[]): readonly Yaml[] {
  const all = [...choices, ...ofItsKind(value), ...elsewhere];
  const texts = new Set([JSON.stringify(value)]);
  return all.filter((one) => {
    const text = JSON.stringify(one);
    return !texts.has(text) && texts.add(text);
  });
}

function ofItsKind(value: Yaml): readonly Yaml[] {
  if (typeof value === 'number') return numbers(value);
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'string') return texts(value);
  return [];
}

const numbers = (value: number): readonly number[] =>
  [value + 1, value - 1, value * 2, Math.round(value * 50) / 100, value * 1000, 0, 1, 20].filter(
    (one) => !Object.is(one, -0),
  );

function texts(value: string): readonly string[] {
  if (/^\d+(\.\d+)?%$/.test(value)) {
    const share = Number(value.slice(0, -1));
    return [share + 5, share - 5, share / 2, share * 2, 1, 100, 0].map((one) => `${one}%`);
  }
  const ratio = /^(\d+)\/(\d+)$/.exec(value);
  if (ratio) return [`${Number(ratio[1]) + 1}/${ratio[2]}`, `${ratio[1]}/${Number(ratio[2]) * 2}`];
  if (/^\d{4}-\d\d(-\d\d)?$/.test(value)) return times(value);
  if (/^[A-Z]{3}$/.test(value)) return ['CNY', 'USD'];
  return [`${value} other`, `${value}-other`];
}

/** Another day, month and year; of a month the ones beside it. */
function times(value: string): readonly string[] {
  const [year, month, day] = value.split('-') as [string, string, string | undefined];
  const rest = day === undefined ? '' : `-${day}`;
  const moved = (months: number): string => {
    const at = Number(year) * 12 + Number(month) - 1 + months;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}${rest}`;
  };
  const other = `${year}-${month}-${day === '14' ? '15' : '14'}`;
  return [...(day === undefined ? [] : [other]), ...[1, -1, 6, -6, 12, -12].map(moved)];
}
