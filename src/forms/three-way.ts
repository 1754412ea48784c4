/** Verdict on a row: nothing to do, the same as the plan, a change of it, or one that contradicts another. */
export type Verdict = 'untouched' | 'equal' | 'new' | 'changed' | 'emptied' | 'conflict';

interface Sides {
  /** Content of the row when the sheet was made; undefined for a table that hoshin did not make. */
  readonly base: string | undefined;
  readonly mine: string;
  readonly theirs: string;
  /** Content of a row that is not filled in. */
  readonly empty: string;
}

/** Three-way: a row that was not touched stays as the plan has it; where both sides changed, they conflict. */
export function verdictOf({ base, mine, theirs, empty }: Sides): Verdict {
  if (mine === base || (base === undefined && mine === empty))
    return mine === theirs && mine !== empty ? 'equal' : 'untouched';
  if (mine === theirs) return 'equal';
  if (mine === empty) return base === theirs ? 'emptied' : 'conflict';
  if (theirs === empty) return base === undefined || base === empty ? 'new' : 'conflict';
  return base === undefined || base === theirs ? 'changed' : 'conflict';
}
