import { renderers } from '../src/render';
import { inFormats } from './support/in-formats';
import { hoshin } from './support/run-cli';
import { runs } from './support/runs';
import { TempPlan } from './support/temp-plan';

const MIB = 1024 * 1024;
const MANY = runs(4_000, 20_000);

/** Small to write and large to read, up to the 4 MiB that a plan file may have. */
const BOMBS: Readonly<Record<string, string>> = {
  'aliases of aliases': `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`).join('\n')}\n`,
  'brackets in brackets': `kind: scorecard\nkpis: ${'['.repeat(100_000)}`,
  'lists in lists by lines': Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}- `).join('\n'),
  'keys of keys': `${'? '.repeat(2000)}1`,
  'one long line': `kind: scorecard\nname: ${'x'.repeat(4 * MIB - 100)}\n`,
  'thousands of unknown keys': `kind: scorecard\nyear: 2026\n${Array.from({ length: MANY }, (_, i) => `key${i}: 1`).join('\n')}\n`,
  'thousands of empty lines and values': `kind: actuals\nvalues:\n${Array.from({ length: MANY }, (_, i) => `  k${i}:`).join('\n\n')}\n`,
  'commas, tags and broken escapes': `a: [${','.repeat(50_000)}]\nb: ${'! '.repeat(20_000)}\nc: "${'\\z'.repeat(20_000)}"\n`,
  'orders to terminals and CI': Array.from(
    { length: runs(1_000, 5_000) },
    (_, i) => `"::error::${i}\\u001b]0;x\\u0007": <script>`,
  ).join('\n'),
};

const COMMANDS: readonly (readonly string[])[] = [
  ['score', '2026', '-f', 'json'],
  ['review', '2026-03', '-f', 'markdown'],
  ['tree', '-f', 'csv'],
  ['forecast', '-f', 'json'],
];

/** A check has no picture and no calendar, and PDF is made of the HTML. */
const FORMATS = renderers
  .filter(({ id, printedFrom }) => id !== 'svg' && id !== 'ics' && !printedFrom)
  .map(({ id }) => id);

const SALES =
  'kind: scorecard\ndepartment: sales\nyear: 2026\nkpis: [{id: volume, name: Volume, weight: 100, direction: higher, aggregate: sum, basic: {target: 12}}]\n';

let plan: TempPlan;
afterEach(() => plan.dispose());

// What has no bound never ends, so that the time limit of the test is reached on any machine.
test.each(Object.entries(BOMBS))(
  '%s: refused by every command and in every format, and nothing fails',
  async (_, text) => {
    plan = new TempPlan({ 'sales.yaml': SALES, 'bomb.yaml': text });
    const world = { cwd: plan.root, env: { PATH: '/nowhere' } };
    const ran = new Map(await inFormats(FORMATS, ['check'], world));
    for (const { code } of ran.values()) expect(code).toBe(1);
    for (const line of COMMANDS) ran.set(line.join(' '), await hoshin(line, world));
    for (const [line, { code, out, err }] of ran) {
      expect({ line, code, err }).toMatchObject({
        line,
        code: expect.any(Number),
        err: expect.not.stringContaining('fault'),
      });
      expect([0, 1, 2]).toContain(code);
      expect(out.length).toBeLessThan(2 * MIB);
      expect(out).not.toMatch(/^::error::/m);
      // eslint-disable-next-line no-control-regex
      expect(out).not.toMatch(/\u001b/);
    }
  },
);
