import type { Scorecard } from '../model/types';
import { UserError } from '../util/user-error';

/** The scorecards whose reports failed by a fault in hoshin. */
export type Faults = readonly { readonly scorecard: Scorecard; readonly error: unknown }[];

/** Holds what could be made of the scorecards, and the faults of the others, which take nothing away from it. */
export interface Attempted<Made> {
  readonly done: readonly Made[];
  readonly faults: Faults;
}

/** Makes something of each scorecard as far as it can be made. Throws the first fault when nothing can. */
export function attemptEach<Given extends { readonly scorecard: Scorecard }, Made>(
  given: readonly Given[],
  make: (one: Given) => Made,
): Attempted<Made> {
  const done: Made[] = [];
  const faults: Faults[number][] = [];
  for (const one of given) {
    try {
      done.push(make(one));
    } catch (error) {
      faults.push({ scorecard: one.scorecard, error });
    }
  }
  if (done.length === 0 && faults.length > 0) throw faults[0]!.error;
  return { done, faults };
}

/**
 * Prints what was made; where that fails, it is printed without the scorecards at which `render` fails too. `print`
 * writes nothing before all is rendered.
 */
export async function printWithoutFaulty<Made extends { readonly scorecard: Scorecard }>(
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
    return printWithoutFaulty({ done: rest.done, faults: [...faults, ...rest.faults] }, print, render);
  }
}
