import type { Origin } from '../../source/locate';
import type { Link } from './link';
import type { Text } from './text';

export interface Department {
  readonly id: string;
  readonly name: Text;
  /** Ids that it had before. */
  readonly formerly?: readonly string[];
  readonly head?: string;
  readonly holder?: string;
  readonly type: 'division' | 'department' | 'team' | 'position';
  readonly parent?: Link<Department>;
  readonly origin: Origin;
}
