import type { Kpi } from '../../model/types';
import type { Contributions } from '../../scoring';
import { printedTogether } from '../../scoring/places';
import { num } from '../../scoring/step';
import type { Block } from './report';
import type { ReportContext } from './report-kind';

type Part = Contributions['parts'][number];

/** Tests for an input with periods in which another input is missing, which count for its own figures alone. */
export const countsInPart = ({ target, actual, counted }: Part): boolean =>
  !counted.target.equals(target) || !counted.actual.equals(actual);

/** The figures of an input that count for the KPI above it: `100 of 100`. */
export function countedText({ kpi, counted }: Part, { words }: ReportContext): string {
  const [actual, target] = printedTogether([counted.actual, counted.target], kpi).map(({ value }) => num(value));
  return words.common.actualOfTarget(actual!, target!);
}

/** The inputs of which only a part counts; nothing where all of them count wholly. */
export function countedInputs({ parts }: Contributions, { name }: Kpi, context: ReportContext): readonly Block[] {
  const { words, say } = context;
  const some = parts
    .filter(countsInPart)
    .map((part) => words.common.explained(say(part.kpi.name), countedText(part, context)));
  if (some.length === 0) return [];
  return [{ type: 'paragraph', text: words.common.countedInputs(say(name), words.common.list(some)) }];
}
