import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const TESTS = join(__dirname, '..');
const suites = ['scoring', 'pay']
  .flatMap((area) => readdirSync(join(TESTS, area)).map((name) => join(area, name)))
  .filter((path) => path.endsWith('.test.ts'));

/** All suites of scoring and pay in one file: so a mutant loads the modules once, and not once for each of them. */
for (const suite of [...suites, 'vectors.test.ts']) describe(suite, () => void require(join(TESTS, suite)));
