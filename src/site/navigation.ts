import { wordsFor } from '../app/answer';
import type { OpenedPlan } from '../app/open-plan';
import type { Words } from '../language';
import type { Plan } from '../model/types';
import { element, type Content } from '../render/html/element';
import { languageLinks, pageLinks, type PageLink } from '../render/html/links';
import { safe } from '../render/text';
import { cycleName, scorecardName } from '../reports/base/names';
import type { ReportContext } from '../reports/base/report-kind';
import type { Language } from '../util/language';
import type { SitePage } from './contents';
import { asPage, CYCLES, ENTRIES, reportFile, reportPages, cycleFile, scorecardFile, START, TODO } from './files';

/** The parts of a site, the pages of a scorecard, and the cycles before and behind a review. */
export function navigation(page: SitePage, site: readonly SitePage[], opened: OpenedPlan): Content {
  const context = wordsFor(opened);
  const { plan } = opened;
  return [
    pageLinks(context.words.site.parts.label, partsOf(page, context.words)),
    page.scorecard && pageLinks(scorecardName(page.scorecard, context), pagesOf(page, site, plan, context)),
    steps(page, site, context),
  ];
}

const partsOf = ({ name, under }: SitePage, { site: words, serve }: Words): readonly PageLink[] =>
  (
    [
      [START, words.parts.overview, 'overview'],
      [CYCLES, words.cycles.title, 'cycles'],
      [TODO, serve.pages.todo, 'todo'],
      [ENTRIES, words.entries.title, 'entries'],
    ] as const
  ).map(([file, text, part]) => ({
    href: encodeURIComponent(asPage(file)),
    text,
    current: name === file || under === part,
  }));

/** The scorecard itself, the review that is looked at or the newest one, and its other reports. */
function pagesOf(page: SitePage, site: readonly SitePage[], plan: Plan, context: ReportContext): readonly PageLink[] {
  const scorecard = page.scorecard!;
  const { words } = context;
  const link = (file: string, text: string): PageLink => ({
    href: encodeURIComponent(asPage(file)),
    text,
    current: file === page.name,
  });
  const reviews = site.filter((one) => one.cycle && one.scorecard === scorecard);
  const review = reviews.find(({ cycle }) => cycle === page.cycle) ?? reviews[0];
  return [
    link(scorecardFile(scorecard.id), scorecardName(scorecard, context)),
    ...(review ? [link(review.name, words.serve.pages.review)] : []),
    ...reportPages(scorecard, plan).map(({ id }) => link(reportFile(id, scorecard), words.serve.pages[id])),
  ];
}

/** The reviews of the same scorecard, or their lists, in the cycle before and after. */
function steps(page: SitePage, site: readonly SitePage[], context: ReportContext): Content {
  if (!page.cycle) return undefined;
  const { unit } = page.cycle;
  const same = site.filter(({ cycle, scorecard }) => cycle?.unit === unit && scorecard?.id === page.scorecard?.id);
  const at = same.indexOf(page);
  // The newest stands first.
  return element(
    'p',
    { class: 'steps' },
    step('prev', '‹', same[at + 1], context),
    element('a', { href: encodeURIComponent(asPage(cycleFile(page.cycle))) }, safe(cycleName(page.cycle, context))),
    step('next', '›', same[at - 1], context),
  );
}

const step = (rel: string, arrow: string, to: SitePage | undefined, context: ReportContext): Content =>
  to?.cycle &&
  element(
    'a',
    {
      class: 'step',
      rel,
      href: encodeURIComponent(asPage(to.name)),
      title: cycleName(to.cycle, context),
      'aria-label': cycleName(to.cycle, context),
    },
    arrow,
  );

/** Links to the same page in the other languages of the site; the first language lies at the top. */
export const languagesNav = (
  { name }: SitePage,
  languages: readonly Language[],
  current: Language,
  { serve }: Words,
): Content =>
  languages.length < 2
    ? undefined
    : languageLinks(serve.languages, languages, current, (language) =>
        encodeURI(way(current, language, languages) + asPage(name)),
      );

/** The way from a page in one language to the folder of another. */
function way(from: Language, to: Language, [first]: readonly Language[]): string {
  const [up, down] = [from === first ? '' : '../', to === first ? '' : `${to}/`];
  return from === to ? '' : up + down;
}
