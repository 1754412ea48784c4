import fc from 'fast-check';
import { ics } from '../../src/render/ics';
import type { CalendarEvent } from '../../src/reports/base/report';
import { cleanLines } from '../../src/util/clean';
import { eventsOf, foldedLines, properties } from '../support/icalendar';
import { hostileText } from './arbitrary';
import { context, report } from './sample';

const print = (events: readonly CalendarEvent[], name = 'To do'): string =>
  ics.render(report([], { calendar: { name, asOf: '2026-07-15', events } }), context());

const EVENT: CalendarEvent = { id: 'review/sales/2026-06@p', day: '2026-07-20', title: 'Review', text: 'Zhao Min' };

test('it is there for reports with a calendar only', () => {
  expect(ics.accepts?.(report([]))).toBe(false);
  expect(ics.accepts?.(report([], { calendar: { name: '', asOf: '2026-07-15', events: [] } }))).toBe(true);
});

test('an event is a whole day that keeps nobody busy, and has the same id and stamp in each calendar of a day', () => {
  expect(eventsOf(print([EVENT]))).toEqual([
    {
      UID: EVENT.id,
      DTSTAMP: '20260715T000000Z',
      'DTSTART;VALUE=DATE': '20260720',
      SUMMARY: 'Review',
      DESCRIPTION: 'Zhao Min',
      TRANSP: 'TRANSPARENT',
      END: 'VCALENDAR',
    },
  ]);
});

test('commas, semicolons, backslashes and line breaks are escaped', () => {
  expect(print([{ ...EVENT, title: 'a, b; c\\d\ne' }])).toContain('\r\nSUMMARY:a\\, b\\; c\\\\d\\ne\r\n');
});

test('Chinese is folded by octets, between two characters', () => {
  const title = '一号生产线'.repeat(20);
  const text = print([{ ...EVENT, title }]);
  expect(Math.max(...foldedLines(text).map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(text).not.toContain('\ufffd');
  expect(eventsOf(text)[0]!.SUMMARY).toBe(title);
});

test('whatever a plan holds, its texts are read back, and no line of them is another property', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ id: hostileText, title: hostileText, text: hostileText })), (given) => {
      const printed = print(given.map((event) => ({ ...event, day: '2026-07-20' })));
      expect(foldedLines(printed).every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      expect(properties(printed)).toHaveLength(9 + 8 * given.length);
      expect(eventsOf(printed).map(({ UID, SUMMARY, DESCRIPTION }) => [UID, SUMMARY, DESCRIPTION])).toEqual(
        given.map(({ id, title, text }) => [id, title, text].map(cleanLines)),
      );
    }),
  );
});
