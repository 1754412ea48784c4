/** Widths of the columns of a table below which they would be unreadable, in any unit, and the room for all. */
interface Wanted {
  readonly least: readonly number[];
  /** The columns that name the rows, which every part begins with. */
  readonly keys: number;
  readonly width: number;
  /** Between two columns. */
  readonly gap: number;
}

/**
 * The columns of a table in one part if they fit, else in as few as they need, of about the same width, each beginning
 * with its keys.
 */
export function tableParts(wanted: Wanted): readonly (readonly number[])[] {
  let parts = split(wanted);
  for (let width = wanted.width - 1; parts.length > 1 && width > 0; width--) {
    const tried = split({ ...wanted, width });
    if (tried.length > parts.length) break;
    parts = tried;
  }
  return parts;
}

function split({ least, keys, width, gap }: Wanted): number[][] {
  const first = least.slice(0, keys).map((_, column) => column);
  const widthOf = (columns: readonly number[]): number =>
    columns.reduce((sum, column) => sum + least[column]! + gap, -gap);
  const parts: number[][] = [];
  for (let column = keys; column < least.length; column++) {
    const part = parts.at(-1);
    if (part && widthOf([...part, column]) <= width) part.push(column);
    else parts.push([...first, column]);
  }
  return parts.length ? parts : [first];
}
