import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _ } from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import { createAjv, readSchema } from '../src/schema/ajv';
import { KINDS } from '../src/source/kinds';

const TARGET = join(__dirname, '../src/schema/generated');

/** Help for editors and for messages, of no use to code that only says yes or no. */
const ANNOTATIONS = new Set(['title', 'description', 'examples', 'default']);

const readBare = (name: string): object =>
  JSON.parse(JSON.stringify(readSchema(name)), (key, value: unknown) => {
    const isAnnotation =
      key === 'x-expects' ||
      key === 'x-names' ||
      key === 'x-refused' ||
      (ANNOTATIONS.has(key) && (typeof value !== 'object' || Array.isArray(value)));
    return isAnnotation ? undefined : value;
  }) as object;

/**
 * Compiles the schemas of the plan files into plain code, so that no run of hoshin has to: a type guard for each kind.
 */
export function writeValidators(): void {
  const ajv = createAjv(
    { messages: false, code: { source: true, esm: true, lines: true, formats: _`require("../formats").formats` } },
    readBare,
  );
  mkdirSync(TARGET, { recursive: true });
  for (const kind of KINDS) {
    const code = standaloneCode(ajv, { validate: `${kind}.schema.json` });
    const guard = code.replace('export const validate', '$&: (data: unknown) => data is RawShapes["' + kind + '"]');
    writeFileSync(join(TARGET, `${kind}.ts`), `// @ts-nocheck\nimport type { RawShapes } from "./raw";\n${guard}\n`);
  }
}
