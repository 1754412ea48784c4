import { dayOf } from '../calendar/day';
import { decimal, plain } from '../util/decimal';
import { isFlat } from './flat-json';
import { SHEET_LIMITS } from './limits';
import { refuse } from './refuse';
import { EMPTY, type Content, type Sheet } from './workbook';

type Sample = readonly [seconds: number, value: string];

interface Series {
  readonly metric: Readonly<Record<string, string>>;
  readonly samples: readonly Sample[];
}

/**
 * The answer of Prometheus to a query as a table: a row a sample, with a column for each label, then `time` and
 * `value`. A sample looks back, so that one at midnight (UTC) is of the day that ends there.
 */
export function readPrometheus(text: string, file: string): Sheet {
  if (!isFlat(text, MOST_PARTS)) refuse('table-json', file);
  const series = seriesIn(text, file);
  const labels = [...new Set(series.flatMap(({ metric }) => Object.keys(metric)))].sort();
  const rows = series.flatMap(({ metric, samples }) =>
    samples.map((sample) => [...labels.map((label) => textCell(metric[label] ?? '')), ...cellsOf(sample)]),
  );
  if (rows.length * (labels.length + 2) > SHEET_LIMITS.cells)
    refuse('sheet-too-large', file, 'cells', SHEET_LIMITS.cells);
  return { name: '', hidden: false, rows: [[...labels, 'time', 'value'].map(textCell), ...rows] };
}

/** A sample has some brackets and commas of its own. */
const MOST_PARTS = 4 * SHEET_LIMITS.cells;

const textCell = (text: string): Content => (text === '' ? EMPTY : { type: 'text', text });

const SECONDS_BEFORE = 1;

function cellsOf([seconds, value]: Sample): readonly [Content, Content] {
  const number = Number(value);
  const time: Content = { type: 'date', day: dayOf(new Date((Math.ceil(seconds) - SECONDS_BEFORE) * 1000)) };
  // NaN and +Inf stay texts, which are no numbers.
  if (value.trim() === '' || !Number.isFinite(number)) return [time, textCell(value)];
  return [time, { type: 'number', text: plain(decimal(Number(number.toPrecision(DIGITS))), MOST_PLACES) }];
}

/** Samples are binary fractions of about 16 digits. */
const DIGITS = 15;
const MOST_PLACES = 30;

function seriesIn(text: string, file: string): readonly Series[] {
  const answer = parsed(text);
  const result = isObject(answer) && isObject(answer.data) ? answer.data.result : undefined;
  if (!Array.isArray(result)) return refuse('table-json', file);
  return result.map((one: unknown): Series => {
    const { metric = {}, value, values = value === undefined ? [] : [value] } = isObject(one) ? one : {};
    if (!isLabels(metric) || !Array.isArray(values) || !values.every(isSample)) return refuse('table-json', file);
    return { metric, samples: values };
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLabels = (value: unknown): value is Series['metric'] =>
  isObject(value) && Object.values(value).every((label) => typeof label === 'string');

/** Days of years with four digits. */
const LATEST = 253_402_300_799;

const isSample = (value: unknown): value is Sample =>
  Array.isArray(value) &&
  typeof value[0] === 'number' &&
  value[0] >= 0 &&
  value[0] <= LATEST &&
  typeof value[1] === 'string';
