import { isKind, type Kind } from '../source/kinds';
import { isMap, type Data } from '../source/yaml-node';

const OF_NONE: ReadonlySet<string> = new Set<Kind>(['plan', 'strategy', 'import', 'results', 'incidents', 'pay']);

/** The department of a document of a kind, or the company if it names none; undefined for what is of the whole plan. */
export function departmentOf(kind: string, department: Data | undefined): string | undefined {
  if (OF_NONE.has(kind)) return undefined;
  return typeof department === 'string' ? department : 'company';
}

/** The department of a document as it was read, whatever may be wrong in it. */
export const ownerOf = (document: Data): string | undefined =>
  isMap(document) && isKind(document.kind) ? departmentOf(document.kind, document.department) : undefined;
