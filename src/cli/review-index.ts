import { readdirSync } from 'node:fs';
import { daysOf } from '../calendar/fiscal-year';
import { parsePeriod, type Period } from '../calendar/period';
import type { Plan, Scorecard } from '../model/types';
import type { NamedFile } from '../render/renderer';
import { reviewIndex } from '../reports/review-index';
import type { ReviewScores } from '../reports/review';
import { compareText } from '../util/compare';
import type { Options } from './command';
import { indexRendererOf, rendererOf, reportContext } from './output';
import type { NamedReport } from './write-reports';

export interface ReviewSheet extends NamedReport {
  readonly scorecard: Scorecard;
}

/**
 * Two lists of the sheets: one of their own cycle, `2026-06.html`, that stays when the folder takes other cycles; and `index.html`
 * of the cycle written last, with those that the folder holds beside it.
 */
export function reviewIndexes(
  sheets: readonly ReviewSheet[],
  scores: ReviewScores,
  folder: string,
  options: Options,
): readonly [ofCycle: NamedReport, ofFolder: NamedReport] {
  const { plan, cycle } = scores;
  const context = reportContext(plan, options);
  const facts = {
    scores,
    sheets: sheets.map(({ scorecard, name }) => ({ scorecard, file: name + rendererOf(options).extension })),
  };
  const { extension } = indexRendererOf(options);
  const others = cyclesIn(folder, extension, plan)
    .filter(({ text }) => text !== cycle.text)
    .map((other) => ({ cycle: other, file: other.text + extension }));
  return [
    {
      name: cycle.text,
      report: reviewIndex.build(facts, context),
      beside: { index: { file: `index${extension}`, title: context.words.reviewIndex.others } },
    },
    { name: 'index', report: reviewIndex.build({ ...facts, others }, context) },
  ];
}

/** Each sheet leads back to the list of its cycle, and to those before and behind it; on paper nothing does. */
export function linkSheets(
  sheets: readonly ReviewSheet[],
  index: NamedReport,
  options: Options,
): readonly NamedReport[] {
  if (rendererOf(options).printedFrom) return sheets;
  const { extension } = indexRendererOf(options);
  const to = (sheet: NamedReport | undefined): NamedFile | undefined =>
    sheet && { file: sheet.name + extension, title: sheet.report.page.subject ?? sheet.report.page.organisation };
  const up = { file: index.name + extension, title: index.report.title };
  return sheets.map((sheet, i) => ({
    ...sheet,
    beside: { index: up, previous: to(sheets[i - 1]), next: to(sheets[i + 1]) },
  }));
}

/** The cycles whose lists lie in a folder, the newest first. A folder that is not there, or may not be read, has none. */
function cyclesIn(folder: string, extension: string, { fiscalYear }: Plan): readonly Period[] {
  const lastDay = (cycle: Period): string => daysOf(cycle, fiscalYear).to;
  return filesIn(folder)
    .filter((name) => name.endsWith(extension))
    .flatMap((name) => parsePeriod(name.slice(0, -extension.length)) ?? [])
    .sort((a, b) => compareText(lastDay(b), lastDay(a)) || compareText(a.text, b.text));
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
