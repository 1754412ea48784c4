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

/** Something that was made, or the fault that kept it from being made. */
export type Attempt<Made> = { readonly made: Made } | { readonly fault: unknown };

/** Makes something of which others are independent. What is no fault of hoshin is thrown on. */
export function attempt<Made>(make: () => Made): Attempt<Made> {
  try {
    return { made: make() };
  } catch (error) {
    if (error instanceof UserError) throw error;
    return { fault: error };
  }
}
