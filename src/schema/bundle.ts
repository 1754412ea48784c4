import type { Kind } from '../source/kinds';
import { readPackageFile } from '../util/package-file';

type Json = Record<string, unknown>;

const COMMON = 'common.schema.json';

/** The JSON Schema of a kind as one file that refers to no other, as editors like it. */
export function bundledSchema(kind: Kind): Json {
  const schema = JSON.parse(read(`${kind}.schema.json`)) as Json;
  const common = (JSON.parse(read(COMMON)) as { $defs: Json }).$defs;
  return { ...schema, $defs: { ...(schema.$defs as Json | undefined), ...common } };
}

/** References into the common file become references into the same file. */
const read = (name: string): string => readPackageFile(`schemas/${name}`).replaceAll(`"${COMMON}#/`, '"#/');
