import type { Finding } from '../diagnostics/diagnostic';
import type { Kind } from '../source/kinds';
import type { Origin } from '../source/locate';
import type { PlanDocument } from '../source/plan-document';
import type { Data } from '../source/yaml-node';
import { without, type Drops } from './without';
import type { wordSchemaErrors } from './word-schema-errors';

type DataMap = Readonly<Record<string, Data>>;

type Validator = (data: unknown) => boolean;

export interface Validated {
  /** Undefined when too much was wrong for anything to be left. */
  readonly document: PlanDocument | undefined;
  readonly findings: readonly Finding[];
  /** Something was left out that has a place in a plan: anything but a key that is unknown and like no known one. */
  readonly incomplete: boolean;
}

const ROUNDS = 20;

/**
 * Checks a document against the schema of its kind. Nothing else is lost because one part is bad: the smallest
 * part that makes the rest valid is left out (a value, else the map it is required in, and so on upwards).
 */
export function validateDocument(kind: Kind, data: DataMap, origin: Origin): Validated {
  const validate = validatorOf(kind);
  if (validate(data)) return { document: { kind, data, origin }, findings: [], incomplete: false };
  const { findings, drops, incomplete } = worded(kind, data, origin);
  return { document: repaired(kind, data, origin, drops), findings, incomplete };
}

function repaired(kind: Kind, written: DataMap, origin: Origin, firstDrops: Drops): PlanDocument | undefined {
  const validate = validatorOf(kind);
  const drops = new Set(firstDrops);
  for (let round = 0; round < ROUNDS && !drops.has(''); round++) {
    const data = without(written, drops) as DataMap;
    if (validate(data)) return { kind, data, origin };
    for (const drop of worded(kind, data, origin).drops) drops.add(drop);
  }
  return undefined;
}

/** Each is large, and loaded only when a plan has a document of its kind. */
const validators: Readonly<Record<Kind, () => { validate: Validator }>> = {
  plan: () => require('./generated/plan') as { validate: Validator },
  strategy: () => require('./generated/strategy') as { validate: Validator },
  scorecard: () => require('./generated/scorecard') as { validate: Validator },
  actuals: () => require('./generated/actuals') as { validate: Validator },
  review: () => require('./generated/review') as { validate: Validator },
};

const validatorOf = (kind: Kind): Validator => validators[kind]().validate;

/** The words for errors, and the schemas they quote, are loaded when there is one. */
const worded: typeof wordSchemaErrors = (...args) =>
  (require('./word-schema-errors') as typeof import('./word-schema-errors')).wordSchemaErrors(...args);
