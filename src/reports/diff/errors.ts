import type { Block } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import type { DiffFacts } from './facts';

/** Errors that are listed; “check” lists all of them. */
const LISTED = 10;

/** Lists the errors of the newer plan, whose figures may be wrong for them. */
export function errorBlocks({ errors }: DiffFacts, { words }: ReportContext): readonly Block[] {
  const { errors: own } = words.diff;
  if (errors.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: own.title },
    { type: 'findings', items: errors.slice(0, LISTED) },
    ...(errors.length > LISTED ? [{ type: 'paragraph' as const, text: own.more(errors.length - LISTED) }] : []),
  ];
}
