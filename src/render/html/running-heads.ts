import type { Words } from '../../language';
import type { Report } from '../../reports/base/report';
import type { PlanRevision } from '../renderer';
import { safe } from '../text';

/** Texts at the edges of every printed page of a report; its pages are named `name`, those in landscape `name-wide`. */
export function runningHeads(
  { page }: Report,
  name: string,
  revision: PlanRevision | undefined,
  { common, html }: Words,
): string {
  const plan =
    revision &&
    html.plan(revision.commit === undefined ? common.notInGit : common.commit(revision.commit, revision.modified));
  const edge = [page.note, page.confidential ? html.confidential : undefined].filter((one) => one !== undefined);
  const boxes = [
    box('top-left', text([page.organisation, page.subject].filter(Boolean).join(' · '))),
    ...(edge.length > 0 ? [box('top-center', text(edge.join(' · ')))] : []),
    box('top-right', text(page.cycle ?? '')),
    box('bottom-left', text(plan ?? '')),
    box('bottom-right', pageNumber(html.page)),
  ].join(' ');
  const size = page.paper ?? 'A4';
  return `@page ${name} { size: ${size}; ${boxes} }
@page ${name}-wide { size: ${size} landscape; ${boxes} }
#${name} { page: ${page.sheet ? `${name}-wide` : name}; }
#${name} .wide { page: ${name}-wide; }`;
}

const box = (place: string, content: string): string => `@${place} { content: ${content}; }`;

const [PAGE, PAGES] = ['{page}', '{pages}'];

/** The words around the two numbers, which only the browser knows. */
const pageNumber = (words: Words['html']['page']): string =>
  words(PAGE, PAGES)
    .split(/(\{pages?\})/)
    .filter(Boolean)
    .map((piece) => (piece === PAGE ? 'counter(page)' : piece === PAGES ? 'counter(pages)' : quoted(piece)))
    .join(' ');

const text = (words: string): string => quoted(safe(words));

/** A string of CSS: whatever could end it, or the style element around it, is written as its number. */
const quoted = (words: string): string =>
  `"${words.replace(/["\\<>&\p{C}]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`;
