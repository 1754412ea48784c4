import { max, toNumber, ZERO, type Decimal } from '../../util/decimal';
import { baselineAt, type Mark } from '../drawing';
import type { Frame } from '../frame';
import { SMALLEST_SIZE, textAt } from '../label';
import { textWidth } from '../text';
import type { TrendSlot, TrendVariance } from './facts';

/** Bars of variances above the columns that they are of. */
interface Variances {
  readonly height: number;
  marks(page: Frame, top: number): readonly Mark[];
}

const BARS = 22;
const TEXT = 13;
const WIDTH = 0.36;
const WIDEST = 24;
const GAP = 6;

/** Bars up and down from a line, as far as each period is from its plan; with figures where all have room. */
export function variances(slots: readonly TrendSlot[], columnWidth: number): Variances {
  const shown = slots.flatMap(({ variance }, column) => (variance ? [{ variance, column }] : []));
  if (shown.length === 0) return { height: 0, marks: () => [] };
  const scale = scaleOf(shown.map(({ variance }) => variance.value));
  const isTold = shown.every(({ variance: { text } }) => textWidth(text, SMALLEST_SIZE) <= columnWidth - 1);
  const [above, below] = [isTold && scale.above > 0 ? TEXT : 0, isTold && scale.above < 1 ? TEXT : 0];
  const width = Math.min(WIDEST, columnWidth * WIDTH);
  return {
    height: above + BARS + below,
    marks: ({ plot, x }, top) => {
      const zero = top + above + BARS * scale.above;
      return [
        deltaMark(plot, top),
        zeroLine(plot, zero),
        ...shown.flatMap(({ variance, column }) =>
          barMarks(variance, { x: x(column), zero, width, share: scale.of(variance.value), isTold }),
        ),
      ];
    },
  };
}

/** Names the bars, above the unit of the axis. */
const deltaMark = ({ x }: Frame['plot'], top: number): Mark =>
  textAt(
    'Δ',
    { x: x - GAP, y: baselineAt(top + TEXT / 2, SMALLEST_SIZE) },
    { size: SMALLEST_SIZE, anchor: 'end', fill: 'muted' },
  );

const zeroLine = ({ x, width }: Frame['plot'], y: number): Mark => ({
  type: 'line',
  points: [
    { x, y },
    { x: x + width, y },
  ],
  stroke: 'border',
});

/** The share of the bars' room above their line, and the length of a bar in it. */
function scaleOf(values: readonly Decimal[]): { readonly above: number; of(value: Decimal): number } {
  const [up, down] = [max(ZERO, ...values), max(ZERO, ...values.map((value) => value.neg()))];
  const all = up.add(down);
  const share = (value: Decimal): number => (all.equals(ZERO) ? 0 : toNumber(value.div(all), 4));
  return { above: all.equals(ZERO) ? 0.5 : share(up), of: share };
}

interface Bar {
  readonly x: number;
  readonly zero: number;
  readonly width: number;
  /** Signed fraction of the room. */
  readonly share: number;
  readonly isTold: boolean;
}

function barMarks({ text, isGood }: TrendVariance, { x, zero, width, share, isTold }: Bar): readonly Mark[] {
  const fill = isGood ? 'won' : 'lost';
  const height = Math.abs(share) * BARS;
  const isUp = share >= 0;
  const middle = isUp ? zero - height - TEXT / 2 : zero + height + TEXT / 2;
  return [
    { type: 'rect', x: x - width / 2, y: isUp ? zero - height : zero, width, height, fill },
    ...(isTold
      ? [textAt(text, { x, y: baselineAt(middle, SMALLEST_SIZE) }, { size: SMALLEST_SIZE, anchor: 'middle', fill })]
      : []),
  ];
}
