import { fiscalYearOf } from '../calendar/fiscal-year';
import type { Span, WordedFinding } from '../diagnostics/diagnostic';
import type { Plan, Scorecard } from '../model/types';
import type { CheckedPlan } from '../pipeline';
import { locate, type Origin } from '../source/locate';
import type { SourceFile } from '../source/source-file';
import { getOrCreate } from '../util/memoize';

/** Picks what concerns a scorecard: findings in the documents that its KPIs, actuals and reviews are written in. */
export function findingsByScorecard<T>(
  items: readonly T[],
  findingOf: (item: T) => WordedFinding,
  { plan, tree }: CheckedPlan,
): (scorecard: Scorecard) => readonly T[] {
  const documentOf = documentFinder(tree.files);
  const documents = items.map((item) => {
    const { span } = findingOf(item);
    return keyOf(span.file, documentOf(span));
  });
  return (scorecard) => {
    const own = new Set(originsOf(scorecard, plan).map(({ file, document }) => keyOf(file.path, document)));
    return items.filter((_, i) => own.has(documents[i]!));
  };
}

const keyOf = (path: string, document: number): string => `${path}#${document}`;

/** The document, counted from 0, that a span lies in. The lines on which those of a file begin are looked up once. */
export function documentFinder(files: readonly SourceFile[]): (span: Span) => number {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const known = new Map<string, readonly number[]>();
  return ({ file, start: { line } }) => {
    const starts = getOrCreate(known, file, () => firstLines(byPath.get(file)));
    return Math.max(
      0,
      starts.findLastIndex((start) => start <= line),
    );
  };
}

const firstLines = (file: SourceFile | undefined): readonly number[] =>
  file?.documents.map((_, document) => locate({ file, document, path: [] }).start.line) ?? [];

function originsOf(
  { kpis, challenges, id, year, origin }: Scorecard,
  { reviews, fiscalYear }: Plan,
): readonly Origin[] {
  const items = [...kpis, ...kpis.flatMap(({ measures }) => measures.flatMap(({ indicators }) => indicators))];
  return [
    origin,
    ...[...kpis, ...challenges].map((item) => item.origin),
    ...items.flatMap(({ actuals }) => actuals.entries.map((entry) => entry.origin)),
    ...reviews
      .filter((review) => review.scorecardId === id && fiscalYearOf(review.cycle, fiscalYear) === year)
      .map((review) => review.origin),
  ];
}
