import { readdirSync } from 'node:fs';
import { ExitCode } from '../src/cli/exit-code';
import { review } from '../src/reports/review';
import { hoshin } from './support/run-cli';
import { temporaryFolder } from './support/temporary';

const { build } = review;
const failAt = (id: string): void =>
  void jest.spyOn(review, 'build').mockImplementation((input, context) => {
    if (input.scorecard.id === id) throw new Error('Division by Zero');
    return build.call(review, input, context);
  });
afterEach(() => jest.restoreAllMocks());

const ALL = ['review', '2026-06', 'examples/river-foods', '--all'];
const TOLD =
  'hoshin: A fault in hoshin itself, in the review of sales: Division by Zero. Please report it, with the output of the same command and --debug.\n';

test('a fault in one review of --all writes the others and the lists, and names the scorecard', async () => {
  const out = temporaryFolder();
  failAt('sales');
  const { code, err } = await hoshin([...ALL, '-f', 'html', '--out', out]);
  expect({ code, err }).toEqual({ code: ExitCode.Fault, err: TOLD });
  expect(readdirSync(out)).toEqual(
    expect.arrayContaining(['2026-06-company.html', '2026-06-production.html', 'index.html']),
  );
  expect(readdirSync(out)).not.toContain('2026-06-sales.html');
});

test('in one stream too, and --debug shows where it was', async () => {
  failAt('sales');
  const { code, out, err } = await hoshin([...ALL, '-f', 'json', '--debug']);
  expect(code).toBe(ExitCode.Fault);
  expect(JSON.parse(out).reviews.map((one: { scorecard: { id: string } }) => one.scorecard.id)).not.toContain('sales');
  expect(err).toMatch(/^hoshin: A fault in hoshin itself, in the review of sales: .*\nError: Division by Zero\n +at /);
});

test('a review alone that fails prints nothing', async () => {
  failAt('sales');
  const { code, out } = await hoshin(['review', '2026-06', 'examples/river-foods', '--department', 'sales']);
  expect({ code, out }).toEqual({ code: ExitCode.Fault, out: '' });
});
