/** Bounds that keep time and memory small whatever a file holds (spec 08.3). */
export const SHEET_LIMITS = {
  /** Bytes of a file, and of all that is folded up in it. */
  bytes: 64 * 1024 * 1024,
  /** Parts of a workbook. */
  entries: 10_000,
  /** Times larger than its bytes that a part may become. */
  ratio: 200,
  /** Parts below this size may shrink as much as they like. */
  ratioFrom: 1024 * 1024,
  /** Cells with something in them. */
  cells: 1_000_000,
  /** Cells of the rectangles around them. */
  grid: 4_000_000,
  /** Tags of the parts beside the sheets, and signs in texts that are written as `&…;` in all of them. */
  marks: 1_000_000,
  /** Settings of columns, which repeat themselves in a hostile file alone. */
  columnSettings: 2_000,
  rows: 1_048_576,
  columns: 16_384,
} as const;
