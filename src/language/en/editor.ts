/** Words of what editors offer. */
export const editor = {
  write: (text: string): string => `Write “${text}”`,
  add: (key: string, value: string | null): string => (value === null ? `Add “${key}”` : `Add “${key}: ${value}”`),
  noId: (id: string): string =>
    `“${id}” is no id: letters, digits, “-”, “_” and “.”, at most 64 of them, without blanks.`,
  nothingToRename:
    'Only ids of departments, KPIs, measures, indicators, challenges and of what the strategy has can be renamed.',
};
