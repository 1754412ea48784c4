import { wordsOf, type Words } from '../../language';
import type { Report } from '../../reports/base/report';
import type { PlanRevision, RenderContext, Beside, NamedFile } from '../renderer';
import { sheetId } from '../sheet-id';
import { svgStyle } from '../svg';
import { safe } from '../text';
import { article, titleOf } from './article';
import { element, type Html, type Content } from './element';
import { writePage } from './page';
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
  return writePage({
    language: first.language,
    title: titleOf(first),
    policy: POLICY,
    css: styleOf(named, body, revision, words),
    body,
  });
}

/** A report, and the name of its pages. */
interface NamedSheet {
  readonly report: Report;
  readonly name: string;
}

/** Reports that share a page, each with a name of its own. */
export const namedSheets = (reports: readonly Report[]): readonly NamedSheet[] =>
  reports.map((report, i) => ({ report, name: sheetId(i) }));

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
