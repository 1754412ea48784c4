/** The letters of a column from 0: `A`, `Z`, `AA`. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** The name of a cell whose row and column are counted from 0: `F7`. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** The column, from 0, that letters name; undefined for anything else. */
export function columnNamed(name: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return undefined;
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The place in a file, as people write it: `july.xlsx!Values!F7`; a CSV file has no sheets. */
export const placeIn = (file: string, sheet: string, cell: string): string =>
  [file, sheet, cell].filter((part) => part !== '').join('!');
