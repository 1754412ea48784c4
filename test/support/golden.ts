import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const fileOf = (name: string): string => join(__dirname, '../golden', name);

/** The golden file of a name, where there is one. */
export function readGolden(name: string): string | undefined {
  const file = fileOf(name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/**
 * Compares with test/golden/`name`. `UPDATE=1 npm test` writes the file instead; read the diff before you commit it.
 */
export function expectGolden(name: string, actual: string): void {
  const file = fileOf(name);
  if (process.env.UPDATE) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
  }
  expect(readGolden(name) ?? `no golden file ${name}`).toBe(actual);
}
