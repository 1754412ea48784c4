import type { Scorecard } from '../model/types';

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
