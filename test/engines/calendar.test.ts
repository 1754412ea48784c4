import { createRequire } from 'node:module';
import { join } from 'node:path';
import { hoshin } from '../support/run-cli';

/** The parser of Thunderbird, from the packages of this folder. */
const ICAL = createRequire(join(__dirname, 'package.json'))('ical.js') as typeof import('ical.js').default;

test.each(['en', 'zh-CN'])(
  'Thunderbird’s parser reads a calendar in %s: an event for each task with a day',
  async (language) => {
    const line = ['todo', 'examples/river-foods', '--as-of', '2026-07-08', '--language', language];
    const { out } = await hoshin([...line, '-f', 'ics']);
    const { counts } = JSON.parse((await hoshin([...line, '-f', 'json'])).out) as { counts: Record<string, number> };
    const events = new ICAL.Component(ICAL.parse(out) as unknown[]).getAllSubcomponents('vevent');
    const days = events.map((event) => new ICAL.Event(event).startDate);
    expect(events).toHaveLength(counts.late! + counts.unanswered! + counts.due!);
    expect(days.every(({ isDate }) => isDate)).toBe(true);
    expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(events.length);
    expect(out).toContain(language === 'en' ? 'days late' : '逾期');
  },
);
