import { hoshin } from '../support/run-cli';
import { scoreOf } from './score-of';

/** A target without decimals beside a value that has some: test/cases/complaints/b02-decimals-of-target/SOURCE.md. */
const FOLDER = 'test/cases/complaints/b02-decimals-of-target';

const print = async (...argv: readonly string[]): Promise<string> =>
  (await hoshin([...argv, FOLDER, '-f', 'markdown'])).out;

test('an actual is printed with every digit it was reported with, and its target with as many places', async () => {
  const sheet = await print('score', '2026');
  expect(sheet).toContain('| eps, USD | 50 | 2.0 | 1.8 | 90.0% | ▲A | 45.00 |');
  expect(sheet).toContain('| availability, % | 50 | 100.00 | 99.96 | 99.96% | ▲A | 49.98 |');
});

test.each([['score 2026 --sheet'], ['review 2026'], ['explain plant/eps 2026'], ['map bowling plant --period 2026']])(
  '%s prints the value as it was reported',
  async (line) => expect(await print(...line.split(' '))).toMatch(/\b1\.8\b/),
);

test('JSON and CSV keep the reported value', async () => {
  const { kpis } = await scoreOf(FOLDER);
  expect(kpis.map(({ actual }) => actual)).toEqual([1.8, 99.96]);
  const { out } = await hoshin(['score', '2026', FOLDER, '-f', 'csv']);
  expect(out).toMatch(/,2,,1\.8,/);
});
