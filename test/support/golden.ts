import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Compares with test/golden/`name`. `UPDATE=1 npm test` writes the file instead; read the diff before you commit it.
 */
export function expectGolden(name: string, actual: string): void {
  const file = join(__dirname, '../golden', name);
  if (process.env.UPDATE) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
  }
  expect(existsSync(file) ? readFileSync(file, 'utf8') : `no golden file ${name}`).toBe(actual);
}
