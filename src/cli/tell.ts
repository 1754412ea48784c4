import type { Answer } from '../app/answer';
import { countErrors } from '../app/findings';
import type { OpenedPlan } from '../app/open-plan';
import { wordsOf } from '../language';
import type { Options } from './command';
import { ExitCode } from './exit-code';
import type { Io } from './io';
import { printReport } from './print';

/** Prints an answer. What is refused fails. */
export async function tell(
  { report, refused = false, errors }: Answer,
  plan: OpenedPlan,
  options: Options,
  io: Io,
): Promise<ExitCode> {
  const code = await withErrorsTold(plan, io, () => printReport(report, options, io, plan), errors);
  return code || (refused ? ExitCode.PlanHasErrors : ExitCode.Ok);
}

/**
 * Commands that only read go on with what is right in a faulty plan, say so, and fail. `counted`: the errors that count
 * for what is printed.
 */
export async function withErrorsTold(
  plan: OpenedPlan,
  io: Io,
  print: () => Promise<void>,
  counted?: number,
): Promise<ExitCode> {
  const errors = countErrors(plan);
  await print();
  if ((counted ?? errors) === 0) return ExitCode.Ok;
  const { commandLine: words } = wordsOf(plan.language);
  io.err(words.note(words.hasErrors(errors), words.checkLists));
  return ExitCode.PlanHasErrors;
}
