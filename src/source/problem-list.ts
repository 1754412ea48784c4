import { withCount } from '../diagnostics/diagnostic';
import { LIMITS } from './limits';
import type { YamlProblem } from './parsed-yaml';

/** The problems of one file: the first are worded, which takes time, and the last of those counts the others. */
export class ProblemList {
  private readonly worded: YamlProblem[] = [];
  private count = 0;

  add(word: () => YamlProblem): void {
    if (++this.count <= LIMITS.problems) this.worded.push(word());
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  get all(): readonly YamlProblem[] {
    return withCount(this.worded, this.count);
  }
}
