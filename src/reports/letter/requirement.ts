import type { Requirement } from '../../model/types';
import type { ReportContext } from '../base/report-kind';

/** The basic objectives that a bonus requires, by name; empty when there are none. */
export const requirementNames = (requires: Requirement, { words: { common, explain }, say }: ReportContext): string =>
  requires === 'all'
    ? explain.requiresAll
    : common.list(requires.map(({ to, target }) => (target ? say(target.name) : to)));
