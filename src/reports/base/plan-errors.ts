import type { Diagnostic } from '../../diagnostics/diagnostic';
import { placeText } from '../../source/locate';
import type { Block } from './report';
import type { ReportContext } from './report-kind';

/** The errors of a plan that somebody would sign for, and whether it is printed all the same (spec 02.5). */
export interface PlanErrors {
  readonly found: readonly Diagnostic[];
  readonly despite: boolean;
}

export const NO_ERRORS: PlanErrors = { found: [], despite: false };

/** Tests whether the errors refuse what was asked for. */
export const areRefused = ({ found, despite }: PlanErrors): boolean => found.length > 0 && !despite;

/** A list of more is read by nobody; a check lists them all. */
const MOST_LISTED = 100;

/** The refusal, with the place and the message of each error. */
export function errorBlocks({ found }: PlanErrors, { words }: ReportContext): readonly Block[] {
  const listed = found.slice(0, MOST_LISTED).map(({ span, message, code }) => ({
    text: `${placeText(span)}: ${message} [${code}]`,
  }));
  return [
    { type: 'paragraph', text: words.common.refusedForErrors(found.length, found.length - listed.length) },
    { type: 'list', items: listed },
  ];
}

export const errorsData = ({ found }: PlanErrors): readonly object[] =>
  found.map(({ code, message, span: { file, start } }) => ({ code, message, file, line: start.line }));
