import { resolve } from 'node:path';
import type { Words } from '../../language';
import type { Plan } from '../../model/types';
import { loadPlan } from '../../pipeline';
import { readTree } from '../../source/read-tree';
import { undefinedOnUserError } from '../../util/user-error';
import type { Io } from '../io';
import { planRoot } from '../../source/plan-root';
import { isPlanFolder } from '../open-plan';

/** The surroundings of a completion: the plan that the command line means so far, if there is one. */
export class CompletionContext {
  private known: { readonly plan: Plan | undefined } | undefined;

  constructor(
    private readonly operands: readonly string[],
    /** Formats of the command. */
    readonly formats: readonly string[],
    readonly words: Words,
    readonly io: Io,
  ) {}

  /** Read on the first question, and as it stands: nobody waits for findings in the middle of a word. */
  get plan(): Plan | undefined {
    return (this.known ??= { plan: this.read() }).plan;
  }

  get folder(): string {
    return resolve(this.io.cwd, this.operands.find((word) => isPlanFolder(word, this.io)) ?? '.');
  }

  private read(): Plan | undefined {
    return undefinedOnUserError(() => loadPlan(readTree(planRoot(this.folder, this.io.cwd))).plan);
  }
}
