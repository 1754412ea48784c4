import type { Finding } from '../diagnostics/diagnostic';
import type { Path } from '../source/locate';
import { isMap, type Data, type DataMap } from '../source/yaml-node';
import type { Localized } from '../util/language';

/** A number with a sign before or behind it: `98%`, `￥0.1`, `100 points`. */
const SIGNED = /^([¥￥$€£]?) ?([-+]?\d{1,15}(?:\.\d{1,15})?) ?([%\p{L}¥￥$€£/]{0,12})$/u;

const CURRENCIES: Readonly<Record<string, readonly string[]>> = {
  '¥': ['CNY', 'JPY'],
  '￥': ['CNY', 'JPY'],
  元: ['CNY'],
  $: ['USD'],
  '€': ['EUR'],
  '£': ['GBP'],
};

/** Fields that count points, which have no other unit. */
const POINTS: ReadonlySet<string | number | undefined> = new Set([
  'weight',
  'deduct',
  'bonus',
  'maxDeduct',
  'maxBonus',
]);

const POINT_SIGNS: ReadonlySet<string> = new Set(['points', 'point', '分']);

/** Words for a number that has its unit beside it, where that is the one which is written for it, or points. */
export function unitSign(
  value: Data | undefined,
  path: Path,
  root: Data,
): (Pick<Finding, 'message' | 'help'> & { readonly instead: string }) | undefined {
  const [, before = '', number = '', behind = ''] = (typeof value === 'string' && SIGNED.exec(value)) || [];
  const sign = before + behind;
  if (sign === '' || (before !== '' && behind !== '')) return undefined;
  const help = isOfPoints(sign, path.at(-1)) ? NO_UNIT : hasUnit(sign, path, root) ? WRITTEN_ONCE : undefined;
  return (
    help && {
      message: {
        en: `“${String(value)}” has its unit beside the number.`,
        'zh-CN': `“${String(value)}”在数字旁写了单位。`,
      },
      help: { en: `Write ${number}; ${help.en}`, 'zh-CN': `请只写${number}：${help['zh-CN']}` },
      instead: number,
    }
  );
}

const NO_UNIT: Localized = { en: 'weights and points have none.', 'zh-CN': '权重和分数不写单位。' };

const WRITTEN_ONCE: Localized = { en: 'it is said once, by “unit:”.', 'zh-CN': '单位只在“unit:”中写一次。' };

const isOfPoints = (sign: string, key: string | number | undefined): boolean =>
  POINTS.has(key) && (POINT_SIGNS.has(sign) || (key === 'weight' && sign === '%'));

/** Tells if the sign stands for the unit of the nearest map around that has one. */
function hasUnit(sign: string, path: Path, root: Data): boolean {
  const units = mapsAround(path, root).flatMap(({ unit }) => (unit === undefined ? [] : [unit]));
  const named = [sign, ...(CURRENCIES[sign] ?? [])];
  return textsOf(units.at(-1)).some((unit) => named.includes(String(unit)));
}

/** The maps on the way to a place, from the top. */
function mapsAround(path: Path, root: Data): readonly DataMap[] {
  let at: Data | undefined = root;
  const around: Data[] = [];
  for (const step of path) {
    if (at === undefined || at === null || typeof at !== 'object') break;
    around.push(at);
    at = (at as DataMap)[step];
  }
  return around.filter(isMap);
}

/** A unit may be written in several languages. */
const textsOf = (unit: Data = null): readonly Data[] => (isMap(unit) ? Object.values(unit) : [unit]);
