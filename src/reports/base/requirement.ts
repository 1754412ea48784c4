import type { Requirement } from '../../model/types';
import type { ReportContext } from './report-kind';

/** The basic objectives that a bonus requires; empty when there are none. */
export function requirementText(requires: Requirement, { words }: ReportContext): string {
  return requires === 'all' ? words.explain.requiresAll : words.common.list(requires.map(({ to }) => to));
}
