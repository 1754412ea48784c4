import type { Origin } from '../../source/locate';
import type { Text } from './text';

export interface Perspective {
  readonly id: string;
  readonly name: Text;
  readonly origin?: Origin;
}
