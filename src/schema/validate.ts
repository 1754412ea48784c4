import type { Finding } from '../diagnostics/diagnostic';
import type { Kind } from '../source/kinds';
import type { Origin } from '../source/locate';
import type { PlanDocument } from '../source/plan-document';
import type { Data } from '../source/yaml-node';
import { without } from './without';
import type { wordSchemaErrors } from './word-schema-errors';

type DataMap = Readonly<Record<string, Data>>;

type Validator = (data: unknown) => boolean;

export interface Validated {
  /** Undefined when too much was wrong for anything to be left. */
  readonly document: PlanDocument | undefined;
  readonly findings: readonly Finding[];
  /** Places, as JSON pointers, that a plan is without because they could not be read. */
  readonly lost: readonly string[];
}

const ROUNDS = 20;

/**
 * Checks a document against the schema of its kind. Nothing else is lost because one part is bad: the smallest
 * part that makes the rest valid is left out (a value, else the map it is required in, and so on upwards).
 */
export function validateDocument(kind: Kind, data: DataMap, origin: Origin): Validated {
  if (validatorOf(kind)(data)) return { document: { kind, data, origin }, findings: [], lost: [] };
  const { findings, ...first } = worded(kind, data, origin);
  const [drops, lost] = [new Set(first.drops), new Set(first.lost)];
  for (let round = 0; round < ROUNDS && !drops.has(''); round++) {
    const rest = without(data, drops) as DataMap;
    if (validatorOf(kind)(rest)) return { document: { kind, data: rest, origin }, findings, lost: [...lost] };
    const more = worded(kind, rest, origin);
    for (const drop of more.drops) drops.add(drop);
    for (const loss of more.lost) lost.add(loss);
  }
  return { document: undefined, findings, lost: [''] };
}

/** Each is large, and loaded only when a plan has a document of its kind. */
const validators: Readonly<Record<Kind, () => { validate: Validator }>> = {
  plan: () => require('./generated/plan') as { validate: Validator },
  strategy: () => require('./generated/strategy') as { validate: Validator },
  scorecard: () => require('./generated/scorecard') as { validate: Validator },
  actuals: () => require('./generated/actuals') as { validate: Validator },
  review: () => require('./generated/review') as { validate: Validator },
  readiness: () => require('./generated/readiness') as { validate: Validator },
  incidents: () => require('./generated/incidents') as { validate: Validator },
  pay: () => require('./generated/pay') as { validate: Validator },
};

const validatorOf = (kind: Kind): Validator => validators[kind]().validate;

/** The words for errors, and the schemas they quote, are loaded when there is one. */
const worded: typeof wordSchemaErrors = (...args) =>
  (require('./word-schema-errors') as typeof import('./word-schema-errors')).wordSchemaErrors(...args);
