import { digest } from '../util/digest';

/**
 * The name of a page's file, without its ending: `kpi.production.first-pass-rate`. It begins with the kind of the page,
 * so that no system has it reserved, and says nothing of other pages, so that it stays when those come and go.
 */
export const fileName = (kind: string, ...ids: readonly string[]): string => [kind, ...ids.map(part)].join('.');

/** Ids that every file system tells apart: in small letters, or letters of a script that knows no other. */
const PLAIN = /^[\p{Ll}\p{Lo}\p{M}\p{Nd}]+(?:[-_][\p{Ll}\p{Lo}\p{M}\p{Nd}]+)*$/u;

/** Two ids and a kind of so many bytes fit into any file system. */
const MOST_BYTES = 60;

/** Periods are written in one way only: `2026-Q2`. */
const PERIOD = /^\d{4}(?:-(?:\d{2}|[WHQ]\d{1,2}))?$/;

function part(id: string): string {
  if (PERIOD.test(id) || (PLAIN.test(id) && sameInAnyCase(id) && Buffer.byteLength(id) <= MOST_BYTES)) return id;
  return `${readable(id)}~${digest(id).slice(0, 8)}`;
}

const sameInAnyCase = (id: string): boolean =>
  id.normalize('NFKC') === id && id.toUpperCase().toLowerCase() === id && id.toLowerCase() === id;

/** The beginning of an id, for those who read the name; what makes it the only one stands behind it. */
const readable = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{Nd}]+/gu, '-')
    .slice(0, 12);
