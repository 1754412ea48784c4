import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../../src/source/kinds';
import { hoshin, ROOT } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';
import { LanguageServer } from './language-server';

const PLAN = 'kind: plan\nid: corner-bakery\nname: Corner Bakery\ndepartments: [{id: shop, name: Shop}]\n';

const json = (...path: readonly string[]): Record<string, unknown> =>
  JSON.parse(readFileSync(join(...path), 'utf8')) as Record<string, unknown>;

/** Where a mark stands in a text, and the text without it. */
function marked(text: string): {
  readonly text: string;
  readonly position: { readonly line: number; readonly character: number };
} {
  const before = text.slice(0, text.indexOf('¦')).split('\n');
  return { text: text.replace('¦', ''), position: { line: before.length - 1, character: before.at(-1)!.length } };
}

describe('the language server of VS Code’s YAML extension, with the settings that are written', () => {
  let server: LanguageServer;
  beforeAll(async () => {
    const top = temporaryFolder({ 'plan.yaml': PLAN });
    await hoshin(['schema', '--vscode'], { cwd: top });
    server = new LanguageServer(top, json(top, '.vscode/settings.json'));
    await server.start();
  });
  afterAll(() => server.stop());

  let opened = 0;
  const open = async (
    text: string,
    path = `2026/${++opened}.yaml`,
  ): Promise<{ path: string; found: readonly string[] }> => {
    const found = await server.open(path, text);
    return {
      path,
      found: found.map(({ message, range: { start } }) => `${start.line + 1}:${start.character + 1} ${message}`),
    };
  };
  const complete = async (text: string): Promise<readonly string[]> => {
    const { text: whole, position } = marked(text);
    return server.completion((await open(whole)).path, position);
  };
  const hover = async (text: string): Promise<string> => {
    const { text: whole, position } = marked(text);
    return server.hover((await open(whole)).path, position);
  };

  test('a wrong key is underlined, in each document by its own kind', async () => {
    const { found } = await open('kind: plan\nid: x\nname: X\nplicy: {}\n---\nkind: actuals\nvalus: {}\n');
    expect(found).toEqual(['4:1 Property plicy is not allowed.', '7:1 Property valus is not allowed.']);
  });

  test('a wrong value of a list is underlined with what may stand there', async () => {
    const { found } = await open(
      'kind: scorecard\nyear: 2026\nkpis:\n  - {id: a, name: A, weight: 100, direction: sideways, aggregate: sum, basic: {target: 1}}\n',
    );
    expect(found).toEqual(['4:46 Value is not accepted. Valid values: "higher", "lower", "range".']);
  });

  test('a document of no known kind gets one message, not one for each kind', async () => {
    expect((await open('kind: plann\n')).found).toEqual([
      `1:7 Value is not accepted. Valid values: ${KINDS.map((kind) => `"${kind}"`).join(', ')}.`,
    ]);
  });

  test('keys are completed by what the kind still lacks', async () => {
    const keys = await complete('kind: scorecard\nyear: 2026\nkpis:\n  - id: a\n    name: A\n    ¦\n');
    expect(keys).toEqual(expect.arrayContaining(['weight', 'direction', 'basic', 'measures']));
    expect(keys).not.toContain('name');
    expect(keys).not.toContain('ksfs');
  });

  test('values are completed: kinds, enums, in files of several documents too', async () => {
    expect(await complete('kind: ¦')).toEqual([...KINDS]);
    expect(
      await complete(
        'kind: plan\nid: x\nname: X\n---\nkind: scorecard\nyear: 2026\nkpis:\n  - id: a\n    direction: ¦\n',
      ),
    ).toEqual(['higher', 'lower', 'range']);
  });

  test('hover tells what a key means', async () => {
    expect(await hover('kind: scorecard\nyear: 2026\nkpis:\n  - id: a\n    dir¦ection: higher\n')).toContain(
      'What is good: a higher value, a lower value',
    );
    expect(await hover('ki¦nd: plan\n')).toContain('Says that this document is the plan itself.');
  });

  test('files of hidden folders are none of the plan’s', async () => {
    expect((await open('on: push\n', '.github/workflows/ci.yml')).found).toEqual([]);
  });

  test('in an example nothing is underlined, whatever the kind', async () => {
    const folder = join(ROOT, 'examples/river-foods-full');
    const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    const ofEach = KINDS.flatMap((kind) => texts.find((text) => text.includes(`kind: ${kind}\n`)) ?? []);
    expect(ofEach.length).toBeGreaterThanOrEqual(5);
    for (const text of ofEach) expect((await open(text)).found).toEqual([]);
  });
});
