/**
 * Tests whether a path below the plan's root matches a glob of `ignore:`. `*` and `?` stay inside one name, `**` goes
 * over any number of folders; a glob without `/` matches a name at any depth.
 *
 * Globs come from plans of strangers: the general libraries make regular expressions of them, which a glob such as
 * `*a*a*a*a*b` can keep busy for hours. This takes at most length × length steps.
 */
export function matchesGlob(glob: string, path: string): boolean {
  const pattern = glob.replace(/^\.?\//, '').replace(/\/$/, '/**');
  const anchored = pattern.includes('/') ? pattern : `**/${pattern}`;
  return matchList(anchored.split('/'), path.split('/'), '**', matchName);
}

const matchName = (pattern: string, name: string): boolean =>
  matchList([...pattern], [...name], '*', (a, b) => a === '?' || a === b);

/** The classic greedy walk with one place to go back to: the newest `star`. */
function matchList(
  pattern: readonly string[],
  items: readonly string[],
  star: string,
  same: (pattern: string, item: string) => boolean,
): boolean {
  let [p, i, starAt, resume] = [0, 0, -1, 0];
  while (i < items.length) {
    if (pattern[p] === star) [starAt, resume, p] = [p, i, p + 1];
    else if (p < pattern.length && same(pattern[p]!, items[i]!)) [p, i] = [p + 1, i + 1];
    else if (starAt === -1) return false;
    else [p, i, resume] = [starAt + 1, resume + 1, resume + 1];
  }
  while (pattern[p] === star) p++;
  return p === pattern.length;
}
