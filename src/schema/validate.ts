import type { Finding } from '../diagnostics/diagnostic';
import type { Kind } from '../source/kinds';
import type { Origin } from '../source/locate';
import type { Data } from '../source/yaml-node';
import type { RawShapes } from './generated/raw';
import type { PlanDocument } from './plan-document';
import { without } from './without';
import type { wordSchemaErrors } from './word-schema-errors';

type DataMap = Readonly<Record<string, Data>>;

export interface Validated<K extends Kind = Kind> {
  /** Undefined when too much was wrong for anything to be left. */
  readonly document: PlanDocument<K> | undefined;
  readonly findings: readonly Finding[];
  /** Places, as JSON pointers, that a plan is without because they could not be read. */
  readonly lost: readonly string[];
}

const ROUNDS = 20;

/**
 * Checks a document against the schema of its kind. Nothing else is lost because one part is bad: the smallest
 * part that makes the rest valid is left out (a value, else the map it is required in, and so on upwards).
 */
export function validateDocument<K extends Kind>(kind: K, data: DataMap, origin: Origin): Validated<K> {
  const isValid = validatorOf(kind);
  if (isValid(data)) return { document: { kind, data, origin }, findings: [], lost: [] };
  const { findings, ...first } = worded(kind, data, origin);
  const [drops, lost] = [new Set(first.drops), new Set(first.lost)];
  for (let round = 0; round < ROUNDS && !drops.has(''); round++) {
    const rest = without(data, drops) as DataMap;
    if (isValid(rest)) return { document: { kind, data: rest, origin }, findings, lost: [...lost] };
    const more = worded(kind, rest, origin);
    for (const drop of more.drops) drops.add(drop);
    for (const loss of more.lost) lost.add(loss);
  }
  return { document: undefined, findings, lost: [''] };
}

/** Each is large, and loaded only when a plan has a document of its kind. */
const validators: { readonly [K in Kind]: () => { readonly validate: Guard<K> } } = {
  plan: () => require('./generated/plan') as typeof import('./generated/plan'),
  strategy: () => require('./generated/strategy') as typeof import('./generated/strategy'),
  scorecard: () => require('./generated/scorecard') as typeof import('./generated/scorecard'),
  actuals: () => require('./generated/actuals') as typeof import('./generated/actuals'),
  review: () => require('./generated/review') as typeof import('./generated/review'),
  readiness: () => require('./generated/readiness') as typeof import('./generated/readiness'),
  import: () => require('./generated/import') as typeof import('./generated/import'),
  results: () => require('./generated/results') as typeof import('./generated/results'),
  incidents: () => require('./generated/incidents') as typeof import('./generated/incidents'),
  pay: () => require('./generated/pay') as typeof import('./generated/pay'),
};

type Guard<K extends Kind> = (data: unknown) => data is RawShapes[K];

const validatorOf = <K extends Kind>(kind: K): Guard<K> => validators[kind]().validate;

/** The words for errors, and the schemas they quote, are loaded when there is one. */
const worded: typeof wordSchemaErrors = (...args) =>
  (require('./word-schema-errors') as typeof import('./word-schema-errors')).wordSchemaErrors(...args);
