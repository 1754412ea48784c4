import type { Mark } from '../drawing';
import type { Frame } from '../frame';
import { statusMark } from '../status-mark';
import type { TrendFacts } from './facts';

/** Height of the row of lights. */
export const LIGHTS = 19;

const LARGEST = 8;
const SMALLEST = 2.5;

/** The light of each period below its name; what nothing is said of has none. */
export function lightMarks({ slots, letters }: TrendFacts, page: Frame, top: number): readonly Mark[] {
  const r = Math.max(SMALLEST, Math.min(LARGEST, page.columnWidth / 2.8 - 0.5));
  return slots.flatMap(({ status }, i) =>
    status === 'none' || (status === 'na' && r < LARGEST)
      ? []
      : statusMark(status, letters, { x: page.x(i), y: top + LIGHTS / 2 }, r),
  );
}
