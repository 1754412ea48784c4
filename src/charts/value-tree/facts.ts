import type { Status } from '../../scoring/types';
import type { StatusLetters } from '../status-mark';

/** Value trees: KPIs with the KPIs that a formula makes them of, and what those contribute to their variance. */
export interface ValueTreeFacts {
  readonly roots: readonly ValueNode[];
  /** The rows of one page, from the first to before the last; all when not given. */
  readonly shown?: readonly [from: number, to: number];
  readonly letters: StatusLetters;
  readonly words: {
    readonly target: string;
    readonly actual: string;
    /** Legend of bars and signs, below the picture. */
    readonly notes: readonly string[];
  };
}

export interface ValueNode {
  readonly name: string;
  /** Owner of the KPI. */
  readonly whose: string;
  readonly target: string;
  readonly actual: string;
  readonly status: Status;
  /** Formula that makes its value from its inputs. */
  readonly formula?: string;
  readonly contribution?: Contribution;
  readonly inputs: readonly ValueNode[];
  /** A further remark, such as that some inputs are not shown. */
  readonly notes: readonly string[];
}

/** Its part of the variance of the KPI to the left. */
export interface Contribution {
  readonly text: string;
  /** Fraction of the largest part of the same variance: −1 to 1. */
  readonly share: number;
  /** Undefined where more is neither better nor worse. */
  readonly isGood?: boolean;
}
