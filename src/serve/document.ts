import { wordsOf, type Words } from '../language';
import { say } from '../model/text';
import { article, titleOf } from '../render/html/article';
import { namedSheets, styleOf } from '../render/html/document';
import { element, type Content, type Html } from '../render/html/element';
import { writePage } from '../render/html/page';
import { safe } from '../render/text';
import { readRevision } from '../source/revision';
import { exchange } from './exchange';
import { languages, navigation } from './navigation';
import { findings, findingsLink, isFindings } from './findings';
import { pageContext } from './page-context';
import { isProblem, sayProblem, type Problem } from './problem';
import { SCRIPT_PATH, SHEETS_SCRIPT_PATH } from './script';
import type { Shown } from './shown';
import { style } from './style';

/**
 * A whole page: what to choose, the report, and the findings beside it. The script swaps in the four parts with an id
 * when the plan has changed.
 */
export function writeDocument(shown: Shown): string {
  const words = wordsOf(shown.language);
  const body = element(
    'body',
    { class: isFindings(shown) ? 'framed serve alone' : 'framed serve' },
    element('a', { class: 'skip', href: '#report' }, words.serve.skip),
    element(
      'header',
      { class: 'top' },
      element(
        'div',
        { id: 'plan' },
        planName(shown),
        element('p', {}, findingsLink(shown, words)),
        languages(shown, words),
      ),
      element('div', { id: 'choice' }, navigation(shown, words)),
      element('p', {
        id: 'lost',
        role: 'status',
        'data-words': words.serve.lost,
        'data-changed': words.serve.changed,
      }),
    ),
    element('main', { id: 'report', tabindex: -1 }, main(shown, words)),
    element('aside', { id: 'findings', 'aria-labelledby': 'findings-title' }, findings(shown, words)),
  );
  return writePage({
    language: shown.language,
    title: titleOfPage(shown),
    css: `${cssOf(shown, body, words)}\n${style}`,
    head: [
      element('link', { rel: 'icon', href: 'data:,' }),
      ...[SCRIPT_PATH, SHEETS_SCRIPT_PATH].map((src) => element('script', { src, defer: 'defer' })),
    ],
    version: shown.version,
    body,
  });
}

const titleOfPage = ({ content, language }: Shown): string =>
  isProblem(content) ? sayProblem(content, language).message : content.slice(0, 1).map(titleOf).join('');

function cssOf({ content, reported }: Shown, body: Html, words: Words): string {
  const sheets = isProblem(content) ? [] : namedSheets(content);
  return styleOf(sheets, body, reported && readRevision(reported.tree, reported.git), words);
}

const planName = ({ reported, language }: Shown): Content =>
  reported && element('p', { class: 'name' }, safe(say(reported.plan.name, language, reported.plan.language)));

/** The report, or why there is none; above it what has to be known of the plan that it is made from. */
function main(shown: Shown, words: Words): Content {
  const { content, isOld, reported } = shown;
  const notice = isOld
    ? words.serve.old
    : reported && reported.plan.gaps.length > 0
      ? words.serve.incomplete
      : undefined;
  return [
    notice && element('p', { class: 'notice' }, notice),
    isProblem(content)
      ? problem(content, shown, words)
      : namedSheets(content).map(({ report, name }) => article(report, name, pageContext(reported, shown))),
    exchange(shown, words),
  ];
}

function problem(of: Problem, { reported, language }: Shown, { serve }: Words): Content {
  const { message, help } = sayProblem(of, language);
  return element(
    'article',
    { class: 'problem' },
    element('h1', {}, reported ? serve.noPage : serve.noPlan),
    element('p', {}, safe(message)),
    help && element('p', {}, safe(help)),
    element('p', {}, element('a', { href: '/' }, serve.toStart)),
  );
}
