import { fiscalYearOf } from '../calendar/fiscal-year';
import type { Finding } from '../diagnostics/diagnostic';
import type { Plan, Scorecard } from '../model/types';
import { locate, type Origin } from '../source/locate';
import type { PlanTree } from '../source/read-tree';
import type { SourceFile } from '../source/source-file';

/** Picks what concerns one scorecard: findings in the documents that its KPIs, actuals and reviews are written in. */
export function findingsOf<T>(items: readonly T[], findingOf: (item: T) => Finding, scorecard: Scorecard, plan: Plan, tree: PlanTree): readonly T[] {
  const documents = new Set(originsOf(scorecard, plan).map(({ file, document }) => `${file.path}#${document}`));
  const files = new Map(tree.files.map((file) => [file.path, file]));
  return items.filter((item) => {
    const { span } = findingOf(item);
    const file = files.get(span.file);
    return file !== undefined && documents.has(`${file.path}#${documentAt(span.start.line, file)}`);
  });
}

function originsOf(scorecard: Scorecard, plan: Plan): readonly Origin[] {
  const { kpis, challenges, id, year } = scorecard;
  const items = [...kpis, ...kpis.flatMap(({ measures }) => measures.flatMap(({ indicators }) => indicators))];
  return [
    scorecard.origin,
    ...[...kpis, ...challenges].map(({ origin }) => origin),
    ...items.flatMap(({ actuals }) => actuals.entries.slice(0, 1).map(({ origin }) => origin)),
    ...plan.reviews.filter((review) => review.scorecardId === id && fiscalYearOf(review.cycle, plan.fiscalYear) === year).map(({ origin }) => origin),
  ];
}

/** Which document of a file a line lies in, counted from 0. */
function documentAt(line: number, file: SourceFile): number {
  const starts = file.documents.map((_, document) => locate({ file, document, path: [] }).start.line);
  return Math.max(0, starts.findLastIndex((start) => start <= line));
}
