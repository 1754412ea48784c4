import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../../src/source/kinds';

const partsOf = (name: string): readonly string[] => {
  const text = readFileSync(join(__dirname, '../../schemas', `${name}.schema.json`), 'utf8');
  return Object.keys((JSON.parse(text) as { $defs?: object }).$defs ?? {});
};

test.each(KINDS)('no part of the schema %s has the name of a common one, which would stand in its place', (kind) => {
  const common = partsOf('common');
  expect(partsOf(kind).filter((name) => common.includes(name))).toEqual([]);
});
