import type { Localized } from '../util/language';

const LONGEST = 64;

/** The candidate closest to `word`, when one is close enough to be a likely typo. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.ceil(word.length / 3) + 1;
  if (word.length > LONGEST) return undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const found = distance(word, candidate);
    if (found < bestDistance) [best, bestDistance] = [candidate, found];
  }
  return best;
}

/** The candidates that are likely to be meant, the closest first, at most `most`. */
export function nearestOf(word: string, candidates: readonly string[], most: number): readonly string[] {
  const best = most > 0 ? nearest(word, candidates) : undefined;
  if (best === undefined) return [];
  const others = candidates.filter((candidate) => candidate !== best);
  return [best, ...nearestOf(word, others, most - 1)];
}

/** The nearest candidate where no other is as near, and no more than a letter of each four is wrong. */
export function surelyMeant(word: string, candidates: readonly string[]): string | undefined {
  const best = nearest(word, candidates);
  if (best === undefined || distance(word, best) > Math.max(1, word.length / 4)) return undefined;
  const next = nearest(
    word,
    candidates.filter((candidate) => candidate !== best),
  );
  return next !== undefined && distance(word, next) === distance(word, best) ? undefined : best;
}

export const didYouMean = (guess: string): Localized => ({
  en: `Did you mean “${guess}”?`,
  'zh-CN': `是不是“${guess}”？`,
});

/** Words before a list of choices, and the choices as Chinese readers know them. */
interface Offer {
  readonly otherwise?: Localized;
  readonly inChinese?: readonly string[];
}

/** `Did you mean “x”?`, or the choices when there are few and none is near. */
export function suggest(
  word: string,
  candidates: readonly string[],
  { otherwise = CHOOSE, inChinese = candidates }: Offer = {},
): Localized | undefined {
  const guess = nearest(word, candidates);
  if (guess) return didYouMean(guess);
  if (candidates.length === 0) return undefined;
  const isCut = candidates.length > MOST_CHOICES;
  return {
    en: `${otherwise.en} ${candidates.slice(0, MOST_CHOICES).join(', ')}${isCut ? ` … (${candidates.length} in all)` : ''}.`,
    'zh-CN': `${otherwise['zh-CN']}：${inChinese.slice(0, MOST_CHOICES).join('、')}${isCut ? `……（共${candidates.length}个）` : ''}。`,
  };
}

/** Three lines of a terminal. */
const MOST_CHOICES = 24;

const CHOOSE: Localized = { en: 'Choose one of', 'zh-CN': '可选' };

/** Letters to change, put in, take out, or swap with the next one, whatever their case; one row at a time. */
function distance(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let above: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, substitution, isSwapped ? above[j - 2]! + 1 : Infinity));
    }
    [above, row] = [row, next];
  }
  return row[b.length]!;
}
