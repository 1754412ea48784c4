import { attemptEach, type Attempted, type Faults } from '../app/attempts';
import type { Scorecard } from '../model/types';
import { UserError } from '../util/user-error';

/**
 * Prints what was made; where that fails, it is printed without the scorecards at which `render` fails too. `print`
 * writes nothing before all is rendered. Returns the faults of what is missing.
 */
export async function printAttempted<Made extends { readonly scorecard: Scorecard }>(
  { done, faults }: Attempted<Made>,
  print: (made: readonly Made[]) => Promise<void>,
  render: (one: Made) => unknown,
): Promise<Faults> {
  try {
    await print(done);
    return faults;
  } catch (error) {
    if (error instanceof UserError) throw error;
    const rest = attemptEach(done, (one) => (render(one), one));
    if (rest.faults.length === 0) throw error;
    return printAttempted({ done: rest.done, faults: [...faults, ...rest.faults] }, print, render);
  }
}
