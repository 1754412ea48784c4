import { decimal, ONE, ZERO, type Decimal } from '../../util/decimal';
import type { Chart } from '../chart';
import type { Drawing } from '../drawing';
import { frame, type Frame } from '../frame';
import { SMALLEST_SIZE } from '../label';
import { legend } from '../legend';
import { axisOf } from '../scale';
import { columnEntries, columnMarks } from './columns';
import type { TrendFacts } from './facts';
import { LIGHTS, lightMarks } from './lights';
import { lineEntries, lineMarks } from './line';
import { variances } from './variances';

export type { TrendFacts } from './facts';

/** Half a page, 45 mm high. */
const WIDTH = 410;
const HEIGHT = 204;
const LEAST_PLOT = 90;
const MARGIN = 6;

const FORMS = {
  line: { entries: lineEntries, marks: lineMarks },
  columns: { entries: columnEntries, marks: columnMarks },
} as const;

/** Actual solid, plan outlined, forecast hatched; below them the light of each period. */
export const trend: Chart<TrendFacts> = { draw };

function draw(facts: TrendFacts): Drawing {
  const form = FORMS[facts.form];
  const width = WIDTH - 2 * MARGIN;
  const axis = axisOf(allValues(facts), 4, leastStep(facts));
  const columns = facts.slots.map(({ label }) => label);
  const pageAt = (y: number, height: number): Frame =>
    frame({ axis, columns, box: { x: MARGIN, y, width, height }, unit: facts.unit });
  const top = legend(form.entries(facts), { x: MARGIN, y: MARGIN }, width, SMALLEST_SIZE);
  const above = variances(facts.slots, pageAt(0, LEAST_PLOT).columnWidth);
  const y = MARGIN + top.height + above.height;
  const height = Math.max(LEAST_PLOT, HEIGHT - y - LIGHTS - MARGIN);
  const page = pageAt(y, height);
  return {
    width: WIDTH,
    height: y + height + LIGHTS + MARGIN,
    marks: [
      ...top.marks,
      ...above.marks(page, y - above.height),
      ...page.marks,
      ...form.marks(facts, page),
      ...lightMarks(facts, page, y + height),
    ],
  };
}

const leastStep = ({ decimals }: TrendFacts): Decimal => ONE.div(decimal(10n ** BigInt(decimals)));

/** Columns begin at zero; the values of their whole year are on no axis. */
const allValues = ({ form, slots, levels, forecast }: TrendFacts): readonly Decimal[] => [
  ...slots.flatMap(({ plan, actual, expected }) => [
    ...plan,
    ...(actual ? [actual] : []),
    ...(expected ? [expected] : []),
  ]),
  ...(form === 'columns'
    ? [ZERO]
    : [...levels.flatMap(({ ends }) => ends), ...(forecast ? [forecast.low, forecast.high, forecast.shown] : [])]),
];
