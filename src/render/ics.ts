import type { Calendar, CalendarEvent } from '../reports/base/report';
import { cleanLines } from '../util/clean';
import type { Renderer } from './renderer';

/** A calendar by RFC 5545. Its events are whole days, keep nobody busy, and keep their id from one to the next. */
export const ics: Renderer = {
  id: 'ics',
  summary: 'A calendar to import or to subscribe to: what is to be done, on its day.',
  extension: '.ics',
  accepts: ({ calendar }) => calendar !== undefined,
  render: ({ calendar }) => (calendar ? lines(calendar).map(folded).join('') : ''),
};

const lines = ({ name, asOf, events }: Calendar): readonly string[] => [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//hoshin//todo//EN',
  'CALSCALE:GREGORIAN',
  'METHOD:PUBLISH',
  `X-WR-CALNAME:${escaped(name)}`,
  'REFRESH-INTERVAL;VALUE=DURATION:P1D',
  'X-PUBLISHED-TTL:P1D',
  ...events.flatMap((event) => eventLines(event, asOf)),
  'END:VCALENDAR',
];

/** One day long, since it has no end. */
const eventLines = ({ id, day, title, text }: CalendarEvent, asOf: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(id)}`,
  `DTSTAMP:${basic(asOf)}T000000Z`,
  `DTSTART;VALUE=DATE:${basic(day)}`,
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(text)}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

const basic = (day: string): string => day.replaceAll('-', '');

/** TEXT of RFC 5545, section 3.3.11. */
const escaped = (text: string): string =>
  cleanLines(text)
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');

const OCTETS = 75;

/** A line of at most 75 octets, which goes on behind a blank: section 3.1. No character is cut in two. */
function folded(line: string): string {
  const parts = [''];
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > OCTETS) {
      parts.push('');
      octets = 1;
    }
    parts.push(parts.pop()! + character);
    octets += size;
  }
  return `${parts.join('\r\n ')}\r\n`;
}
