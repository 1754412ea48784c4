import type { Finding } from '../diagnostics/diagnostic';
import type { Kind } from '../source/kinds';
import type { Origin } from '../source/locate';
import type { PlanDocument } from '../source/plan-document';
import type { Data, MapNode } from '../source/yaml-node';
import { without, type Drops } from './without';
import type { wordSchemaErrors } from './word-schema-errors';

type Validator = (data: unknown) => boolean;

export interface Validated {
  /** Undefined when too much was wrong for anything to be left. */
  readonly document: PlanDocument | undefined;
  readonly findings: readonly Finding[];
  /** Something besides an unknown key was left out. */
  readonly incomplete: boolean;
}

const ROUNDS = 20;

/**
 * Checks a document against the schema of its kind. Nothing else is lost because one part is bad: the smallest
 * part that makes the rest valid is left out (a value, else the map it is required in, and so on upwards).
 */
export function validateDocument(kind: Kind, node: MapNode, origin: Origin): Validated {
  const validate = validatorOf(kind);
  if (validate(node.data)) return { document: { kind, data: node.data, origin }, findings: [], incomplete: false };
  const { findings, drops } = worded(kind, node.data, origin);
  const incomplete = findings.some(({ code }) => code !== 'unknown-key');
  return { document: repaired(kind, node, origin, drops), findings, incomplete };
}

function repaired(kind: Kind, node: MapNode, origin: Origin, firstDrops: Drops): PlanDocument | undefined {
  const validate = validatorOf(kind);
  const drops = new Set(firstDrops);
  for (let round = 0; round < ROUNDS && !drops.has(''); round++) {
    const data = without(node.data, drops) as Record<string, Data>;
    if (validate(data)) return { kind, data, origin };
    for (const drop of worded(kind, data, origin).drops) drops.add(drop);
  }
  return undefined;
}

const validatorOf = (kind: Kind): Validator => (require(`./generated/${kind}`) as { validate: Validator }).validate;

/** The words for errors, and the schemas they quote, are loaded when there is one. */
const worded: typeof wordSchemaErrors = (...args) =>
  (require('./word-schema-errors') as typeof import('./word-schema-errors')).wordSchemaErrors(...args);
