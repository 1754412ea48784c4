/** A property of a calendar, read as RFC 5545 says: lines unfolded, texts without their escapes. */
export interface Property {
  readonly name: string;
  readonly value: string;
}

/** The lines of a calendar as they are folded. */
export const foldedLines = (text: string): readonly string[] => text.split('\r\n').slice(0, -1);

export const properties = (text: string): readonly Property[] =>
  foldedLines(text.replaceAll('\r\n ', '')).map((line) => {
    const [, name, value] = /^([^:]+):(.*)$/su.exec(line) ?? [];
    if (name === undefined) throw new Error(`no property: ${line}`);
    return { name, value: unescaped(value!) };
  });

const unescaped = (value: string): string =>
  value.replace(/\\(.)/gsu, (_, character: string) => (/n/i.test(character) ? '\n' : character));

/** The properties of each event, by name. */
export function eventsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const events: Record<string, string>[] = [];
  for (const { name, value } of properties(text)) {
    if (name === 'BEGIN' && value === 'VEVENT') events.push({});
    else if (events.length > 0 && value !== 'VEVENT') events.at(-1)![name] = value;
  }
  return events;
}
