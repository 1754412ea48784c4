/** Bounds that keep time and memory small whatever a file holds. Both parsers and their users keep to them. */
export const LIMITS = {
  /** Bytes of one file. */
  fileBytes: 4 * 1024 * 1024,
  /** Files of one plan. */
  files: 100_000,
  /** Folders inside folders. */
  folders: 32,
  /** Lists and maps inside each other. */
  nesting: 64,
  /** Values of one file. */
  nodes: 250_000,
  aliases: 100,
  /** Values of one file after aliases are written out. */
  expandedNodes: 300_000,
  /** Characters of one text. */
  text: 20_000,
  /** Characters of all texts of one file after aliases are written out. */
  expandedText: 8 * 1024 * 1024,
  /** Digits of one number: up to here its double holds exactly what was written. */
  digits: 15,
  /** Globs of `ignore:`, and characters of each; every name in the plan is held against all of them. */
  globs: 100,
  glob: 200,
  /** Problems of one file’s YAML that are worded; the rest are counted. */
  problems: 100,
} as const;
