const QUOTE = 34;
const BACKSLASH = 92;
const OPEN = new Set([...'[{'].map((sign) => sign.charCodeAt(0)));
const CLOSE = new Set([...']}'].map((sign) => sign.charCodeAt(0)));
const COMMA = 44;

/** Levels of an answer of Prometheus, and a few more. */
const DEEPEST = 12;

/** Tests that JSON is neither deep nor of more parts than are asked for: to parse that takes memory without end. */
export function isFlat(text: string, mostParts: number): boolean {
  let [depth, parts] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) at = endOfText(text, at);
    else if (OPEN.has(sign)) depth += 1;
    else if (CLOSE.has(sign)) depth -= 1;
    if (OPEN.has(sign) || sign === COMMA) parts += 1;
    if (depth > DEEPEST || parts > mostParts) return false;
  }
  return true;
}

function endOfText(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === BACKSLASH) at += 1;
    else if (sign === QUOTE) return at;
  }
  return text.length;
}
