import type { Period } from '../calendar/period';
import { attempt, type Attempt } from '../app/attempts';
import { inLanguage, type OpenedPlan } from '../app/open-plan';
import { missingPage, siteYears, type SiteSource } from '../app/site';
import { cyclesOfSite } from '../app/site-cycles';
import { csv } from '../render/csv';
import { jsonText } from '../render/json-text';
import { ReviewScores } from '../reports/review';
import { rowsOf } from '../reports/site/as-table';
import { renderReport } from '../app/render';
import type { Report } from '../reports/base/report';
import { rememberingGitReader } from '../source/git';
import { readRevision } from '../source/revision';
import type { Language } from '../util/language';
import { contentsOf, type SitePage } from './contents';
import { tableOf, writeSitePage, type SiteFrame } from './document';
import { asPage, linksOf } from './files';
import { languagesOf } from './languages';
import { script, SCRIPT_FILE } from './script';

export interface SiteQuestion {
  /** Periods or units; default: all cycles in whose rhythm the plan meets. */
  readonly cycles: readonly string[];
  /** Default: those that the plan is written in. */
  readonly language?: Language | undefined;
}

/** A file of a site; its path is written with `/`. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}

/** A page as the files that it consists of, or the fault in hoshin that kept it from being made. */
export interface SitePart {
  readonly name: string;
  readonly files: Attempt<readonly SiteFile[]>;
  /** The page in place of one that is missing, which links lead to. */
  readonly instead?: readonly SiteFile[];
}

/** All reports of a plan as linked pages. */
export interface Site {
  /** The number of pages, in all languages. */
  readonly pages: number;
  /** The paths of all files that may be among them. */
  readonly paths: readonly string[];
  /** Makes the pages one after the other. */
  parts(): Iterable<SitePart>;
}

/** The site of a plan. Throws a UserError for a cycle that there is none of, and for a plan without scorecards. */
export function siteOf(given: OpenedPlan, { cycles: asked, language }: SiteQuestion): Site {
  const opened = { ...given, git: rememberingGitReader(given.surroundings.env) };
  const cycles = cyclesOfSite(opened, asked);
  const pages = contentsOf(opened, sourceOf(opened, cycles));
  const languages = languagesOf(opened, language);
  const frame = { pages, languages, revision: readRevision(opened.tree, opened.git) };
  return {
    pages: pages.length * languages.length,
    paths: [
      ...shared().map(({ path }) => path),
      ...languages.flatMap((one) =>
        pages.flatMap(({ name }) => ENDINGS.map((ending) => folderOf(one, languages) + name + ending)),
      ),
    ],
    *parts() {
      yield { name: SCRIPT_FILE, files: { made: shared() } };
      for (const one of languages) {
        const other = inLanguage(opened, one);
        const same = other.plan === opened.plan;
        yield* pagesIn({
          ...frame,
          opened: other,
          ...(!same && { pages: contentsOf(other, sourceOf(other, cycles)) }),
        });
      }
    },
  };
}

const sourceOf = (opened: OpenedPlan, cycles: readonly Period[]): SiteSource => ({
  years: siteYears(opened),
  cycles: cycles.map((cycle) => new ReviewScores(opened.plan, cycle, opened.askedDay)),
  links: linksOf(opened.plan, cycles),
});

/** GitHub Pages must not leave out or change what Jekyll would. */
const shared = (): readonly SiteFile[] => [
  { path: '.nojekyll', content: '' },
  { path: SCRIPT_FILE, content: script() },
];

const ENDINGS = ['.html', '.csv', '.json'];

/** The first language lies at the top. */
const folderOf = (language: Language, [first]: readonly Language[]): string =>
  language === first ? '' : `${language}/`;

function* pagesIn(frame: SiteFrame): Generator<SitePart> {
  const { opened, pages, languages } = frame;
  const folder = folderOf(opened.language, languages);
  for (const page of pages) {
    const path = folder + asPage(page.name);
    const written = (reports: readonly Report[]): SiteFile => ({ path, content: writeSitePage(page, reports, frame) });
    const files = attempt(() => {
      const reports = page.build(opened);
      return [written(reports), ...tablesOf(folder, page, reports)];
    });
    yield { name: path, files, ...('fault' in files && { instead: [written([missingPage(opened)])] }) };
  }
}

function tablesOf(folder: string, { name }: SitePage, reports: readonly Report[]): readonly SiteFile[] {
  const table = tableOf(reports);
  if (!table) return [];
  return [
    { path: `${folder}${name}.csv`, content: renderReport(reports[0]!, csv, {}) },
    { path: `${folder}${name}.json`, content: jsonText(rowsOf(table)) },
  ];
}
