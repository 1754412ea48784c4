/** The text as a sentence: one full stop at its end, whatever stops and blanks it had there. */
export function withStop(text: string): string {
  let end = text.length;
  while (end > 0 && STOP.test(text[end - 1]!)) end -= 1;
  return `${text.slice(0, end)}.`;
}

/** Matches a single character: a regex for all of them would try anew at each. */
const STOP = /[\s.]/;
