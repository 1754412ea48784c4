import type { ErrorObject } from 'ajv';
import { parsePeriod } from '../calendar/period';
import { withCount, type Finding } from '../diagnostics/diagnostic';
import { didYouMean, suggest } from '../diagnostics/nearest';
import { pointerTo, stepsOf } from '../source/json-pointer';
import type { Kind } from '../source/kinds';
import { locate, writtenAt, type Origin, type Path } from '../source/locate';
import { originalIndex } from '../source/original-index';
import { MERGE, type Data } from '../source/yaml-node';
import { groupBy } from '../util/group';
import type { Localized } from '../util/language';
import { memoizeLast } from '../util/memoize';
import { createAjv } from './ajv';
import { fixOf } from './fix-of';
import { fullWidth } from './full-width';
import { ELSEWHERE } from './keys-elsewhere';
import { meantKey, surelyMeantKey } from './meant-key';
import { missingKey } from './missing-key';
import { choiceFor, type Choices } from './choices';
import { expected, nonexistent, otherPeriod, shown, write } from './expected';
import { notIndented, wordsForNotIndented } from './not-indented';
import { otherType } from './other-types';
import { processLinkedToPay } from './process-linked-to-pay';
import { unitSign } from './unit-sign';
import type { Drops } from './without';

/** The keywords of a schema that help to word an error. */
interface SchemaPart extends Choices {
  readonly 'x-expects'?: Localized;
  readonly 'x-refused'?: Localized;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** An error at its place in the file, with the part of the schema that it broke. */
interface Located {
  readonly error: ErrorObject;
  /** To the value as it stands in the file. */
  readonly path: Path;
  readonly value: Data | undefined;
  readonly schema: SchemaPart;
  /** The key that the schema does not know. */
  readonly unknown: string | undefined;
  /** The known key that an unknown one is a likely misspelling of. */
  readonly meant: string | undefined;
}

type Wording = Pick<Finding, 'code' | 'message' | 'help'> & {
  readonly field?: Path;
  readonly part?: 'key';
  /** The key or value that was meant, where that is beyond doubt. */
  readonly instead?: string | undefined;
};

interface WordedErrors {
  readonly findings: readonly Finding[];
  /** Places that have to be left out. */
  readonly drops: Drops;
  /** Places that the plan then lacks: all of those but unknown keys that resemble no known one. */
  readonly lost: Drops;
}

/**
 * The schema's findings worded for people, one for each fault, and the places that have to go so that the rest is
 * valid. The wording needs ajv itself, which is loaded for the first faulty document and not before.
 */
export function wordSchemaErrors(kind: Kind, data: Data, origin: Origin): WordedErrors {
  const located = errorsOf(kind, data)
    .filter(({ keyword }) => !NOT_A_FAULT.has(keyword))
    .map((error) => placeOf(error, data));
  const misspelt = new Set(located.map(placeMeant));
  const merged = new Set(located.filter(isMerge).map(({ path }) => pointerTo(path)));
  const { told, under } = notIndented(located);
  const faults = new Map<string, Located>();
  for (const item of located) {
    if (isMisspelt(item, misspelt) || isMerged(item, merged) || told.has(item)) continue;
    const fault = faultOf(item);
    if (!faults.has(fault)) faults.set(fault, item);
  }
  const meaning = groupBy(faults.values(), placeMeant);
  const isAlone = (item: Located): boolean => item.meant === undefined || meaning.get(placeMeant(item))!.length === 1;
  const first = [...faults.values()].slice(0, WORDED);
  const findings = first.map((item): Finding => {
    const {
      field = [],
      part,
      instead,
      ...words
    } = besideItsPlace(item, under.get(item)) ??
      acrossTheWall(kind, item) ?? { ...word(item, origin, data), ...fullWidth(item.value) };
    const at = { ...origin, path: item.path };
    const of = part ?? (field.length > 0 ? 'key' : 'value');
    const span = locate(at, field, of);
    return { ...words, span, ...(instead !== undefined && isAlone(item) && { fix: fixOf(instead, span, of, at) }) };
  });
  return {
    findings: withCount(findings, faults.size),
    drops: new Set(located.map(dropOf)),
    lost: new Set(located.flatMap(lossOf)),
  };
}

/** Counts the faults of one document that are worded: as many as are listed of one file. */
const WORDED = 1000;

/** The place that a fault is told of: several errors of one value, or one key, are one fault. */
function faultOf({ error, path, unknown }: Located): string {
  const { missingProperty } = error.params as { readonly missingProperty?: string };
  const key = error.propertyName ?? unknown ?? (missingProperty === undefined ? undefined : `no ${missingProperty}`);
  return (key === undefined ? path : [...path, key]).join('/');
}

/** They only say that something inside them failed, which is reported itself. */
const NOT_A_FAULT: ReadonlySet<string> = new Set(['if', 'propertyNames']);

/** Adds errors to the list that there is, which ajv copies each time: that takes the square of their number. */
const inPlace = (code: string): string =>
  code.replaceAll(/vErrors\.concat\((\w+\.errors)\)/g, '$1.reduce((all, error) => (all.push(error), all), vErrors)');

const ajv = memoizeLast(() => createAjv({ allErrors: true, verbose: true, code: { process: inPlace } }));

function errorsOf(kind: Kind, data: Data): readonly ErrorObject[] {
  const validate = ajv().getSchema(`${kind}.schema.json`)!;
  validate(data);
  return validate.errors ?? [];
}

function placeOf(error: ErrorObject, data: Data): Located {
  const path: (string | number)[] = [];
  let value: Data | undefined = data;
  for (const step of stepsOf(error.instancePath)) {
    path.push(Array.isArray(value) ? originalIndex(value, Number(step)) : step);
    value = (value as Record<string, Data> | null | undefined)?.[step];
  }
  const schema = error.parentSchema as SchemaPart;
  const unknown = unknownKeyOf(error);
  return { error, path, value, schema, unknown, meant: unknown && meantKey(unknown, value, schema) };
}

/** The place of the known key that an unknown one is near to. */
const placeMeant = ({ path, meant }: Located): string | undefined =>
  meant === undefined ? undefined : pointerTo([...path, meant]);

/** A required key that is there, but misspelt: the unknown key beside it says all there is to say. */
const isMisspelt = ({ error, path }: Located, misspelt: ReadonlySet<string | undefined>): boolean =>
  error.keyword === 'required' &&
  misspelt.has(pointerTo([...path, (error.params as { missingProperty: string }).missingProperty]));

const isMerge = ({ unknown }: Located): boolean => unknown === MERGE;

/** A required key that may be in the map taken over. */
const isMerged = ({ error, path }: Located, merged: ReadonlySet<string>): boolean =>
  error.keyword === 'required' && merged.has(pointerTo(path));

function unknownKeyOf({ params }: ErrorObject): string | undefined {
  const { additionalProperty, unevaluatedProperty } = params as {
    additionalProperty?: string;
    unevaluatedProperty?: string;
  };
  return additionalProperty ?? unevaluatedProperty;
}

/** Words for a key that is not under the empty one it belongs to. */
function besideItsPlace({ unknown }: Located, under: string | undefined): Wording | undefined {
  if (unknown === undefined || under === undefined) return undefined;
  return { code: 'unknown-key', ...wordsForNotIndented(unknown, under), field: [unknown], part: 'key' };
}

/** A key or value that tries to tie pay to process evaluation; not one that is only misspelt. */
function acrossTheWall(kind: Kind, item: Located): Wording | undefined {
  const key = item.unknown;
  if (key !== undefined) {
    const words = item.meant === undefined ? processLinkedToPay(kind, item.path, key, []) : undefined;
    return words && { ...words, field: [key], part: 'key' };
  }
  const isValue = item.error.propertyName === undefined && ['enum', 'format', 'pattern'].includes(item.error.keyword);
  return isValue && typeof item.value === 'string'
    ? processLinkedToPay(kind, item.path, item.value, (item.schema.enum ?? []).map(String))
    : undefined;
}

function word({ error, path, value, schema }: Located, origin: Origin, data: Data): Wording {
  const { keyword, params, propertyName } = error as ErrorObject & { params: Record<string, unknown> };
  if (propertyName !== undefined) return wrongKey(propertyName, error, schema);
  switch (keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return unknownKey(String(params.additionalProperty ?? params.unevaluatedProperty), value, schema);
    case 'required':
    case 'dependentRequired':
      return missingKey(String(params.missingProperty), path, value, partNamed(String(params.missingProperty), schema));
    case 'type':
      return {
        code: 'wrong-type',
        ...(unitSign(value, path, data) ??
          otherType(value, writtenAt({ ...origin, path }), schema) ??
          expected(value, schema)),
      };
    case 'enum':
    case 'const':
      return badChoice(value, schema);
    case 'format':
      return {
        code: /period|cycle|month/.test(String(params.format)) ? 'bad-period' : 'bad-value',
        ...nonexistent(value, schema),
      };
    default:
      return schema['x-refused']
        ? { code: 'bad-value', message: schema['x-refused'], help: TAKE_OUT }
        : { code: 'bad-value', ...expected(value, schema) };
  }
}

/** The schema of a key: its own, else the one that is shared under its name. */
const partNamed = (key: string, { properties }: SchemaPart): SchemaPart => ({
  ...(ajv().getSchema(`common.schema.json#/$defs/${key}`)?.schema as SchemaPart | undefined),
  ...(properties?.[key] as SchemaPart | undefined),
});

function unknownKey(key: string, value: Data | undefined, schema: SchemaPart): Wording {
  if (key === MERGE) return { code: 'unknown-key', ...NO_MERGE, field: [key], part: 'key' };
  const meant = meantKey(key, value, schema);
  const told = helpInBrackets(key, value) ?? ELSEWHERE.get(key);
  return {
    code: 'unknown-key',
    message: { en: `There is no key “${key}” here.`, 'zh-CN': `“${key}”不是这里可用的字段。` },
    help: told ?? (meant === undefined ? keysHere(schema) : didYouMean(meant)),
    instead: told ? undefined : surelyMeantKey(key, value, schema),
    field: [key],
    part: 'key',
  };
}

const TAKE_OUT: Localized = { en: 'Take the key out.', 'zh-CN': '请删去这个字段。' };

const NO_MERGE: Pick<Wording, 'message' | 'help'> = {
  message: { en: 'Plans do not take over other maps by “<<”.', 'zh-CN': '计划中不用“<<”并入其他字段。' },
  help: { en: 'Write the keys themselves.', 'zh-CN': '请直接写出各个字段。' },
};

const keysHere = ({ properties = {}, 'x-expects': expects }: SchemaPart): Localized | undefined =>
  suggest('', Object.keys(properties), { otherwise: KEYS_HERE }) ?? expects;

const KEYS_HERE: Localized = { en: 'The keys here are', 'zh-CN': '这里可用的字段' };

/**
 * The help for a key that is none, as in `{text: Ready, but late}` or `{target: 1,200}`: in brackets an entry without a
 * colon of its own is read as a key without a value.
 */
function helpInBrackets(key: string, value: Data | undefined): Localized | undefined {
  if ((value as Record<string, Data> | null | undefined)?.[key] !== null) return undefined;
  if (/^[\w-]+[:：]/.test(key)) return NO_COLON;
  return /\s|^\d|[”’"']$/.test(key) ? REST_OF_VALUE : undefined;
}

const NO_COLON: Localized = {
  en: 'A key ends with “: ”, the colon of English text and a space.',
  'zh-CN': '字段以“: ”结尾：半角冒号，后加一个空格。',
};

const REST_OF_VALUE: Localized = {
  en: 'A comma inside { } begins a new key. Put the text with the comma in quotes; write a number without commas.',
  'zh-CN': '{ }中的逗号表示另起一个字段。含逗号的文字请加引号；数字请不要写逗号。',
};

function wrongKey(key: string, { params, keyword }: ErrorObject, schema: SchemaPart): Wording {
  if (key === MERGE) return { code: 'unknown-key', ...NO_MERGE, field: [key], part: 'key' };
  const isPeriod = keyword === 'format' && /period|cycle|month/.test(String((params as { format: string }).format));
  const exists = isPeriod ? parsePeriod(key) : undefined;
  if (exists) return { code: 'bad-period', ...otherPeriod(exists, schema), field: [key], part: 'key' };
  return {
    code: isPeriod ? 'bad-period' : 'bad-value',
    message: isPeriod
      ? { en: `There is no period “${key}”.`, 'zh-CN': `没有“${key}”这个期间。` }
      : { en: `“${key}” cannot be a key here.`, 'zh-CN': `“${key}”不能作为这里的字段。` },
    help: schema['x-expects'] && write(schema['x-expects']),
    field: [key],
    part: 'key',
  };
}

const badChoice = (value: Data | undefined, schema: SchemaPart): Wording => ({
  code: 'bad-value',
  message: {
    en: `${shown(value).en} is not one of the choices here.`,
    'zh-CN': `${shown(value)['zh-CN']}不在可选范围内。`,
  },
  // A map or a list is near to none of them, and maps read from YAML have no text of their own.
  ...choiceFor(typeof value === 'object' ? '' : String(value), schema),
});

/** The place to leave out: the key itself for an unknown or wrong key, the map that lacks something, else the value. */
function dropOf(item: Located): string {
  const { error, path } = item;
  const key = error.propertyName ?? item.unknown;
  const steps = key === undefined ? path : [...path, key];
  // Without its department a document would be taken for the company's.
  if (steps.length === 1 && (steps[0] === 'department' || item.meant === 'department')) return '';
  return pointerTo(steps);
}

/** A misspelt key is a loss of the key that was meant; the rest of a value, as in `{target: 1,200}`, one of its map. */
function lossOf(item: Located): string[] {
  const { meant, unknown, value, path } = item;
  if (unknown !== undefined && helpInBrackets(unknown, value) === REST_OF_VALUE) return [pointerTo(path)];
  if (meant !== undefined && dropOf(item) !== '') return [pointerTo([...item.path, meant])];
  return item.unknown === undefined || meant !== undefined ? [dropOf(item)] : [];
}
