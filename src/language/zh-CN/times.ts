const ORDINALS = ['一', '二', '三', '四'];
const HALVES = ['上半年', '下半年'];

export const year = (of: number | string): string => `${of}年`;
export const month = (index: number, of: number): string => `${of}年${index}月`;
export const week = (index: number, of: number): string => `${of}年第${index}周`;
export const quarter = (index: number, of: number): string => `${of}年第${ORDINALS[index - 1]}季度`;
export const half = (index: number, of: number): string => `${of}年${HALVES[index - 1]}`;

/** A day as a sentence says it, 2026年6月30日. Tables keep 2026-06-30. What is no day stays as it is. */
export const day = (iso: string): string => iso.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

type Naming = (of: number, index: number) => string;

const PERIODS: readonly (readonly [RegExp, Naming])[] = [
  [/^(\d{4})$/, (of) => year(of)],
  [/^(\d{4})-(\d\d)$/, (of, index) => month(index, of)],
  [/^(\d{4})-W(\d\d)$/, (of, index) => week(index, of)],
  [/^(\d{4})-Q(\d)$/, (of, index) => quarter(index, of)],
  [/^(\d{4})-H(\d)$/, (of, index) => half(index, of)],
];

/** A period as titles and sentences say it: 2026-Q2 is 2026年第二季度. What is no period stays as it is. */
export function period(label: string): string {
  for (const [form, naming] of PERIODS) {
    const [, of, index] = form.exec(label) ?? [];
    if (of !== undefined) return naming(Number(of), Number(index));
  }
  return label;
}
