import { createRequire } from 'node:module';
import { join } from 'node:path';
import { hoshin } from '../support/run-cli';

interface Event {
  getFirstPropertyValue(name: string): unknown;
}

/** The part of ical.js that is asked here: its own types are there only where the packages of this folder are. */
interface Ical {
  parse(text: string): unknown;
  readonly Component: new (parsed: unknown) => { getAllSubcomponents(name: string): readonly Event[] };
  readonly Event: new (event: Event) => { readonly startDate: { readonly isDate: boolean } };
}

/** The parser of Thunderbird, from the packages of this folder. */
const ICAL = createRequire(join(__dirname, 'package.json'))('ical.js') as Ical;

test.each(['en', 'zh-CN'])(
  'Thunderbird’s parser reads a calendar in %s: an event for each task with a day',
  async (language) => {
    const line = ['todo', 'examples/river-foods', '--as-of', '2026-07-08', '--language', language];
    const { out } = await hoshin([...line, '-f', 'ics']);
    const { counts } = JSON.parse((await hoshin([...line, '-f', 'json'])).out) as { counts: Record<string, number> };
    const events = new ICAL.Component(ICAL.parse(out)).getAllSubcomponents('vevent');
    const days = events.map((event) => new ICAL.Event(event).startDate);
    expect(events).toHaveLength(counts.late! + counts.unanswered! + counts.due!);
    expect(days.every(({ isDate }) => isDate)).toBe(true);
    expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(events.length);
    expect(out).toContain(language === 'en' ? 'days late' : '逾期');
  },
);
