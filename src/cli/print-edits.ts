import type { OpenedPlan } from '../app/open-plan';
import type { Report } from '../reports/base/report';
import { diffOf } from '../source/edit/diff-of';
import type { EditedFile } from '../source/edit/plan-edit';
import { writeFiles } from '../source/write/write-plan';
import type { Options } from './command';
import type { Io } from './io';
import { printReport } from './print';
import { isForPeople } from './print-diff';

/** Edits of a plan, with the report that tells of them and the plan that it is printed for. */
export interface ToldEdits {
  readonly opened: OpenedPlan;
  readonly edited: readonly EditedFile[];
  readonly report: Report;
  readonly then?: OpenedPlan;
}

/** Writes what was edited and prints the report; in a dry run it writes nothing and shows people the diff, too. */
export async function printEdits(
  { opened, edited, report, then = opened }: ToldEdits,
  dryRun: boolean | undefined,
  options: Options,
  io: Io,
): Promise<void> {
  if (dryRun !== true) writeFiles(opened.tree.root, edited);
  await printReport(report, options, io, then);
  if (dryRun === true && isForPeople(options)) io.out(diffOf(edited));
}
