/** The id of a report among those that share a page, by its place from 0. */
export const sheetId = (place: number): string => `sheet-${place + 1}`;
