import { ZERO, type Decimal } from '../../util/decimal';

/** The inputs of a value tree by how much they add or take; in their order where nothing is known. */
export const byEffect = <T>(inputs: readonly T[], effectOf: (input: T) => Decimal | undefined): readonly T[] => {
  const size = (input: T): Decimal => (effectOf(input) ?? ZERO).abs();
  return [...inputs].sort((a, b) => size(b).compare(size(a)));
};
