import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadedCommands } from './support/calls';
import { ROOT } from './support/run-cli';

const sorted = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();

test('every report is one of a command, and has the schema of its JSON; the list of rules is of no plan and has none', () => {
  const schemas = readdirSync(join(ROOT, 'schemas/reports')).map((file) => file.replace('.schema.json', ''));
  expect(sorted(loadedCommands.flatMap(({ reports }) => reports))).toEqual(sorted([...schemas, 'rule']));
});

test('what prints a report takes a format, and nothing else does', () => {
  const wrong = loadedCommands.filter(
    ({ reports, formats, options }) =>
      new Set([reports.length > 0, formats.length > 0, options.some(({ value }) => value === 'format')]).size > 1,
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
