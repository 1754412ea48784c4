import type { Direction } from './amounts';

/** A way of scoring as a table words it. */
export type WordedMethod =
  | { readonly method: 'ratio' }
  | {
      readonly method: 'perUnit';
      readonly deduct: string;
      readonly per: string;
      readonly unit: 'abs' | 'percent';
      /** The good side, where the words say what costs points. */
      readonly direction: Direction | undefined;
    };

const RATIO =
  /^(?:ratio|pro rata|in proportion.*|比率法|比例法|完成率法|按(?:完成)?比例(?:计分|得分)?|(?:得分=)?(?:权重[×x*]完成率|完成率[×x*]权重))$/;

/** `每低于目标1个百分点扣2分`, `每发生一起扣5分` */
const IN_CHINESE =
  /每(?<what>[^\d%一扣减每]{0,12})(?<per>\d{1,9}(?:\.\d{1,6})?|一)?(?<unit>%|个?百分点|[^\d%,;。扣减每]{0,6}),?(?:扣|减)除?(?<points>\d{1,6}(?:\.\d{1,4})?)分/;

/** `each 0.5 points short costs 2 points` */
const EACH =
  /\b(?:each|every) (?<per>\d{1,9}(?:\.\d{1,6})? ?)?(?<unit>%|[a-z ]{0,24}?) ?(?<what>above|over|more|late|below|under|short|less)?(?: of target)? (?:costs?|loses?|deducts?|takes?|minus) (?<points>\d{1,6}(?:\.\d{1,4})?) points?/;

/** `2 points off for each 0.5 below` */
const POINTS =
  /\b(?<points>\d{1,6}(?:\.\d{1,4})?) points? (?:off |less |deducted )?(?:for each|for every|per) (?<per>\d{1,9}(?:\.\d{1,6})? ?)?(?<unit>%|[a-z]{0,24})(?<what> above| over| more| late| below| under| short| less)?/;

/** Words that may stand beside it, since they change nothing. */
const SAYS_NOTHING = /^(?:[,.;。]|(?:达到|完成|达成)目标值?得满分|扣完为止|meetingthetargetearnsthefullweight)*$/;

/** Reads how a KPI of a unit is scored; undefined for what has to be written by hand. */
export function methodIn(text: string, unit: string): WordedMethod | undefined {
  const said = text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase().slice(0, LONGEST);
  if (RATIO.test(said)) return { method: 'ratio' };
  const found = [IN_CHINESE.exec(said.replaceAll(' ', '')), EACH.exec(said), POINTS.exec(said)].find(
    (one) => one !== null,
  );
  if (!found?.groups || !SAYS_NOTHING.test(beside(found))) return undefined;
  const words = found.groups;
  const size = sizeOf(words.unit!.trim(), unit);
  if (size === undefined) return undefined;
  const per = words.per?.trim();
  return {
    method: 'perUnit',
    deduct: words.points!,
    per: per === undefined || per === '一' ? '1' : per,
    unit: size,
    direction: directionOf(`${words.what ?? ''} ${words.unit}`),
  };
}

/** The text before and behind what was found. */
const beside = ({ index, input, 0: found }: RegExpExecArray): string =>
  `${input.slice(0, index)},${input.slice(index + found.length)}`.replaceAll(' ', '');

const LONGEST = 200;

/** Percentage points are the unit of a rate; other per cent are those of the target. Another unit is not converted. */
function sizeOf(written: string, unit: string): 'abs' | 'percent' | undefined {
  if (/^(?:%|per ?cent)$/.test(written)) return unit === '%' ? 'abs' : 'percent';
  if (/^(?:个?百分点|(?:percentage )?points?)$/.test(written)) return unit === '%' ? 'abs' : undefined;
  return written === '' || written === unit.toLowerCase() || COUNTED.test(written) ? 'abs' : undefined;
}

/** Words that count what happens, in whatever unit the table has it. */
const COUNTED = /^(?:次|起|件|个|项|例|人次|宗|单|天|日|times?|cases?|days?|units?|errors?|accidents?)$/;

function directionOf(what: string): Direction | undefined {
  if (/超|高|多|增|升|发生|出现|迟|延|逾|次|起|above|over|more|late/.test(what)) return 'lower';
  return /低|少|降|减|差|欠|below|under|short|less/.test(what) ? 'higher' : undefined;
}
