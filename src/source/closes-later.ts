/**
 * Tests whether a bracket that was opened before `rest` is closed in it: one comes that closes none of its own. Quoted
 * texts and comments are passed over.
 */
export function closesLater(rest: string, bracket: string): boolean {
  let depth = 0;
  for (const [token] of rest.matchAll(TOKEN)) {
    if (token === '[' || token === '{') depth++;
    if (token !== ']' && token !== '}') continue;
    if (depth === 0) return token === bracket;
    depth--;
  }
  return false;
}

const TOKEN = /"[^"\n]*"|'[^'\n]*'|#[^\n]*|[[\]{}]/g;
