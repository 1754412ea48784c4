/** Data as a JSON file that people read too. */
export const jsonFile = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
