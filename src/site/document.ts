import type { OpenedPlan } from '../app/open-plan';
import { linesOf } from '../app/render';
import { wordsOf, type Words } from '../language';
import { say } from '../model/text';
import { article, titleOf } from '../render/html/article';
import { namedSheets, styleOf } from '../render/html/document';
import { element, type Content, type Html } from '../render/html/element';
import { writePage } from '../render/html/page';
import type { PlanRevision } from '../render/renderer';
import { safe } from '../render/text';
import type { Report } from '../reports/base/report';
import type { Language } from '../util/language';
import type { SitePage } from './contents';
import { asPage, ENTRIES, START } from './files';
import { languagesNav, navigation } from './navigation';
import { SCRIPT_FILE } from './script';
import { style } from './style';

/** The parts that all pages of a site share. */
export interface SiteFrame {
  readonly opened: OpenedPlan;
  readonly pages: readonly SitePage[];
  /** The languages of the site; the pages of the first lie at its top. */
  readonly languages: readonly Language[];
  readonly revision: PlanRevision;
}

/** Nothing is loaded but the site's own script, and nothing else runs, whatever a plan says. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'self'";

/** A page of a site: what leads to others, its reports, and where they come from. */
export function writeSitePage(page: SitePage, reports: readonly Report[], frame: SiteFrame): string {
  const { opened, revision, languages } = frame;
  const { language } = opened;
  const words = wordsOf(language);
  const body = element(
    'body',
    { class: 'framed site' },
    element('a', { class: 'skip', href: '#report' }, words.serve.skip),
    element(
      'header',
      { class: 'top' },
      element(
        'div',
        { id: 'plan' },
        element('p', { class: 'name' }, element('a', { href: asPage(START) }, planName(opened))),
        search(words),
        languagesNav(page, languages, language, words),
      ),
      element('div', { id: 'choice' }, navigation(page, frame.pages, opened)),
    ),
    main(page, reports, opened, words),
    element('footer', {}, element('p', {}, source(frame, words)), downloads(page, reports, words)),
  );
  return writePage({
    language,
    title: pageTitle(page, reports, opened),
    policy: POLICY,
    css: `${styleOf(namedSheets(reports), body, revision, words)}\n${style}`,
    head: [
      element('link', { rel: 'icon', href: 'data:,' }),
      page.name === ENTRIES
        ? element('script', { src: (language === languages[0] ? '' : '../') + SCRIPT_FILE, defer: 'defer' })
        : undefined,
    ],
    body,
  });
}

const planName = ({ plan, language }: OpenedPlan): string => safe(say(plan.name, language, plan.language));

/** Reports name what they are of; the plan is told to those who have several sites open. */
function pageTitle({ name }: SitePage, reports: readonly Report[], opened: OpenedPlan): string {
  const title = reports.slice(0, 1).map(titleOf).join('');
  return name === START ? title : `${title} · ${planName(opened)}`;
}

function main({ name }: SitePage, reports: readonly Report[], opened: OpenedPlan, words: Words): Html {
  const context = { color: false, width: 80, lineAt: linesOf(opened), words, heading: undefined };
  return element(
    'main',
    { id: 'report', tabindex: -1 },
    name === ENTRIES
      ? element('p', {
          id: 'found',
          role: 'status',
          'data-found': words.site.search.found('{n}', '{all}'),
          'data-none': words.site.search.none,
        })
      : undefined,
    namedSheets(reports).map((sheet) => article(sheet.report, sheet.name, context)),
  );
}

/** Works without script too: then all that could be found is listed. */
const search = ({ site: { search: words } }: Words): Html =>
  element(
    'form',
    { action: asPage(ENTRIES), method: 'get', role: 'search' },
    element('input', {
      type: 'search',
      name: 'q',
      id: 'q',
      placeholder: words.label,
      'aria-label': words.label,
      autocomplete: 'off',
    }),
    element('button', { type: 'submit' }, words.submit),
  );

function source({ opened, revision }: SiteFrame, { common, site, html }: Words): Content {
  const { commit, modified } = revision;
  const version = html.plan(commit === undefined ? common.notInGit : common.commit(commit, modified));
  return [site.asOf(opened.asOf), version].map(safe).join(' · ');
}

/** The table of a page, as files beside it. */
const downloads = ({ name }: SitePage, reports: readonly Report[], { common, site }: Words): Content =>
  tableOf(reports) &&
  element(
    'p',
    {},
    site.download + common.colon,
    [
      ['.csv', 'CSV'],
      ['.json', 'JSON'],
    ].map(([ending, text]) => [' ', element('a', { href: encodeURIComponent(name + ending), download: '' }, text)]),
  );

/** The table that a page is made from; none of a page of several reports. */
export const tableOf = ([report, ...others]: readonly Report[]): Report['flat'] =>
  others.length === 0 ? report?.flat : undefined;
