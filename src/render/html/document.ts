import { wordsOf, type Words } from '../../language';
import type { Report } from '../../reports/base/report';
import type { PlanRevision, RenderContext, Beside, NamedFile } from '../renderer';
import { svgStyle } from '../svg';
import { safe } from '../text';
import { article, titleOf } from './article';
import { element, markup, type Html, type Content } from './element';
import { runningHeads } from './running-heads';
import { styles } from './style';

/** Nothing is loaded and nothing runs, whatever a plan says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A page of HTML in one file, with one report or several below each other. */
export function documentOf(reports: readonly [Report, ...Report[]], context: RenderContext): string {
  const [first] = reports;
  const words = wordsOf(first.language);
  const revision = context.revision?.();
  const named = namedSheets(reports);
  const body = element(
    'body',
    {},
    context.beside && neighbours(context.beside, words),
    element(
      'main',
      {},
      named.map(({ report, name }) => article(report, name, { ...context, words, heading: undefined })),
    ),
  );
  const page = element(
    'html',
    { lang: first.language },
    head(titleOf(first), styleOf(named, body, revision, words)),
    body,
  );
  return `<!DOCTYPE html>\n${markup(page)}`;
}

/** A report, and the name of its pages. */
interface NamedSheet {
  readonly report: Report;
  readonly name: string;
}

/** Reports that share a page, each with a name of its own. */
export const namedSheets = (reports: readonly Report[]): readonly NamedSheet[] =>
  reports.map((report, i) => ({ report, name: `sheet-${i + 1}` }));

/** The style sheet that the body of a page with these reports needs, on a screen and on paper. */
export const styleOf = (
  sheets: readonly NamedSheet[],
  body: Html,
  revision: PlanRevision | undefined,
  words: Words,
): string =>
  [
    styles,
    ...(hasPicture(body) ? [svgStyle] : []),
    ...sheets.map(({ report, name }) => runningHeads(report, name, revision, words)),
  ].join('\n');

/** Looks for markup, which no text of a plan can bring in: it is escaped. */
const hasPicture = ({ html }: Html): boolean => html.includes('<svg');

const head = (title: string, css: string): Html =>
  element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, safe(title)),
    // Style is not escaped text in HTML: every text in it is a quoted string of CSS.
    element('style', {}, { html: `\n${css}\n` }),
  );

/** Links to the files beside this one; only on a screen. */
export const neighbours = ({ index, previous, next }: Beside, { html }: Words): Content =>
  element(
    'nav',
    { 'aria-label': html.beside },
    index && link(index, 'up', '↑'),
    previous && link(previous, 'prev', '←', html.previous),
    next && link(next, 'next', '→', html.next),
  );

/** The arrow is for the eye, the direction for those who cannot see it. */
const link = ({ file, title }: NamedFile, rel: string, arrow: string, direction?: string): Content =>
  element(
    'a',
    { href: encodeURIComponent(file), rel, title: direction },
    element('span', { 'aria-hidden': 'true' }, `${arrow} `),
    safe(title),
  );
