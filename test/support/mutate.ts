import type { Draw } from './random-plan/draw';
import type { Document, RandomPlan, Yaml } from './random-plan';

/** A plan with one thing changed. */
export interface Mutant {
  readonly what: string;
  readonly file: string;
  /** Keys to what was changed, from the top of its file; the first is the number of the document. */
  readonly path: readonly (string | number)[];
  readonly documents: readonly Document[];
}

type Holder = Record<string | number, Yaml>;

/** A value and the map or list it stands in. */
interface Place {
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/** One way to spoil a value where it stands; says what it did, or nothing where it does not fit. */
type Slip = (holder: Holder, key: string | number, draw: Draw) => string | undefined;

export const placesOf = ({ files }: RandomPlan): readonly Place[] =>
  Object.entries(files).flatMap(([file, documents]) =>
    below(documents as unknown as Yaml, [])
      .map((path) => ({ file, path }))
      .filter(({ path }) => path.length > 1),
  );

function below(value: Yaml, path: readonly (string | number)[]): readonly (readonly (string | number)[])[] {
  if (value === null || typeof value !== 'object') return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => below((value as Holder)[key]!, [...path, key]))];
}

export function mutate(plan: RandomPlan, places: readonly Place[], draw: Draw): Mutant {
  for (;;) {
    const { file, path } = draw.of(places);
    const documents = structuredClone(plan.files[file]!) as readonly Document[];
    const holder = path
      .slice(0, -1)
      .reduce<Yaml>((at, step) => (at as Holder)[step]!, documents as unknown as Yaml) as Holder;
    const what = draw.of(SLIPS)(holder, path.at(-1)!, draw);
    if (what !== undefined) return { what, file, path, documents };
  }
}

const remove: Slip = (holder, key) => {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
  return 'deleted';
};

/** A text where a number belongs, a list where a map belongs, and so on. */
const swapType: Slip = (holder, key, draw) => {
  const others: readonly Yaml[] = [17, 'seventeen', ['seventeen'], { seventeen: 17 }, true, null];
  const other = draw.of(others.filter((one) => shapeOf(one) !== shapeOf(holder[key]!)));
  holder[key] = other;
  return `now ${JSON.stringify(other)}`;
};

const shapeOf = (value: Yaml): string => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);

/** References, ids, choices and words that are none any more. */
const changeText: Slip = (holder, key) => {
  const text = holder[key]!;
  if (typeof text !== 'string' || /^[\d.]/.test(text)) return undefined;
  holder[key] = `${text}-x`;
  return `now “${text}-x”`;
};

const moveDate: Slip = (holder, key, draw) => {
  const day = holder[key];
  if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const moved = draw.of([
    `${year + 1}${day.slice(4)}`,
    `${year - 1}${day.slice(4)}`,
    `${year}-${String((month % 12) + 1).padStart(2, '0')}${day.slice(7)}`,
    `${year}-02-30`,
  ]);
  holder[key] = moved;
  return `moved to ${moved}`;
};

const changeNumber: Slip = (holder, key, draw) => {
  const number = holder[key];
  if (typeof number !== 'number') return undefined;
  const other = draw.of(
    [number + 1, number - 1, number * 1000, -number, 0].filter((one) => one !== number && !Object.is(one, -0)),
  );
  holder[key] = other;
  return `${number} is now ${other}`;
};

const changeShare: Slip = (holder, key, draw) => {
  const share = holder[key];
  if (typeof share !== 'string' || !/^\d+%$/.test(share)) return undefined;
  const other = draw.of([
    `${Number(share.slice(0, -1)) + 1}%`,
    `${Number(share.slice(0, -1)) + 100}%`,
    share.slice(0, -1),
  ]);
  holder[key] = other;
  return `${share} is now ${other}`;
};

/** A key misspelt, an address that leads elsewhere, a period that is another one. */
const renameKey: Slip = (holder, key, draw) => {
  if (typeof key !== 'string') return undefined;
  const other = /^\d{4}-\d\d$/.test(key)
    ? draw.of([`${Number(key.slice(0, 4)) + 1}${key.slice(4)}`, `${key.slice(0, 5)}13`, `${key.slice(0, 5)}Q1`])
    : draw.of([`${key}x`, key.slice(1) || 'x']);
  if (other in holder) return undefined;
  const entries = Object.entries(holder).map(([name, value]) => [name === key ? other : name, value] as const);
  for (const name of Object.keys(holder)) delete holder[name];
  Object.assign(holder, Object.fromEntries(entries));
  return `renamed to “${other}”`;
};

const repeat: Slip = (holder, key) => {
  if (!Array.isArray(holder)) return undefined;
  holder.splice(Number(key), 0, structuredClone(holder[Number(key)]));
  return 'stands twice';
};

const SLIPS: readonly Slip[] = [remove, swapType, changeText, moveDate, changeNumber, changeShare, renameKey, repeat];
