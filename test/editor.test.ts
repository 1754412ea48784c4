import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ExitCode } from '../src/cli/exit-code';
import { hoshin, ROOT } from './support/run-cli';
import { temporaryFolder } from './support/temporary';

const PLAN = 'kind: plan\nid: corner-bakery\nname: Corner Bakery\ndepartments: [{id: shop, name: Shop}]\n';

const json = (...path: readonly string[]): Record<string, unknown> =>
  JSON.parse(readFileSync(join(...path), 'utf8')) as Record<string, unknown>;

describe('hoshin schema --vscode', () => {
  test('writes settings, schema and snippets at the top of the repository, and keeps what is there', async () => {
    const top = temporaryFolder({
      'clients/bakery/plan.yaml': PLAN,
      '.git/HEAD': '',
      '.vscode/settings.json': '{"editor.tabSize": 2, "yaml.schemas": {"a.json": "a.yaml"}}',
      '.vscode/extensions.json': '{"recommendations": ["a.b"]}',
    });
    const { code, out, err } = await hoshin(['schema', '--vscode'], { cwd: join(top, 'clients/bakery') });
    expect({ code, err }).toEqual({ code: ExitCode.Ok, err: '' });
    expect(out).toContain('wrote ../../.vscode/settings.json\n');
    expect(json(top, '.vscode/settings.json')).toEqual({
      'editor.tabSize': 2,
      'yaml.schemas': { 'a.json': 'a.yaml', './.vscode/hoshin.schema.json': ['clients/bakery/**/*.{yaml,yml}'] },
    });
    expect(json(top, '.vscode/extensions.json')).toEqual({ recommendations: ['a.b', 'redhat.vscode-yaml'] });
    expect(json(top, '.vscode/hoshin.schema.json')).toEqual(JSON.parse((await hoshin(['schema', 'any'])).out));
  });

  test('called again it changes nothing more', async () => {
    const top = temporaryFolder({ 'plan.yaml': PLAN });
    await hoshin(['schema', '--vscode'], { cwd: top });
    const first = readFileSync(join(top, '.vscode/settings.json'), 'utf8');
    await hoshin(['schema', '--vscode'], { cwd: top });
    expect(readFileSync(join(top, '.vscode/settings.json'), 'utf8')).toBe(first);
  });

  test('nothing is written through a link', async () => {
    const [elsewhere, top] = [temporaryFolder(), temporaryFolder({ 'plan.yaml': PLAN })];
    symlinkSync(elsewhere, join(top, '.vscode'));
    expect(await hoshin(['schema', '--vscode'], { cwd: top })).toMatchObject({
      code: ExitCode.BadUsage,
      err: expect.stringContaining('symbolic link') as string,
    });
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('settings with comments are left alone', async () => {
    const top = temporaryFolder({ 'plan.yaml': PLAN, '.vscode/settings.json': '{"a": 1, // mine\n}' });
    const { code, err } = await hoshin(['schema', '--vscode'], { cwd: top });
    expect({ code, err }).toEqual({
      code: ExitCode.BadUsage,
      err: expect.stringMatching(
        /^hoshin: “.vscode\/settings.json” has comments or is not JSON, so nothing was written\.\nhelp: /,
      ) as string,
    });
    expect(readFileSync(join(top, '.vscode/settings.json'), 'utf8')).toContain('// mine');
  });
});

describe('the snippets for VS Code', () => {
  interface Snippet {
    readonly scope: string;
    readonly prefix: string;
    readonly description: string;
    readonly body: readonly string[];
  }
  const snippets = Object.values(json(ROOT, 'src/editor/hoshin.code-snippets')) as Snippet[];

  /** The text that stands there before anything is typed; `$7` repeats what stands at 7. */
  const filled = ({ body }: Snippet): string => {
    const text = body.join('\n');
    const defaults = new Map(
      [...text.matchAll(/\$\{(\d+)(?::([^}]*)|\|([^,|]*)[^}]*)\}/g)].map(([, number, written, first]) => [
        number,
        written ?? first!,
      ]),
    );
    return text.replace(
      /\$\{(\d+)(?::[^}]*|\|[^}]*)\}|\$(\d+)/g,
      (_, stop: string | undefined, again: string) => defaults.get(stop ?? again) ?? '',
    );
  };
  const named = (prefix: string): string => filled(snippets.find((snippet) => snippet.prefix === prefix)!);
  const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));
  const errors = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const { out } = await hoshin(['check', temporaryFolder(files), '-f', 'json', '--severity', 'error']);
    return (JSON.parse(out) as { diagnostics: { file: string; code: string; message: string }[] }).diagnostics.map(
      ({ file, code, message }) => `${file} ${code} ${message}`,
    );
  };

  test('each is for YAML files, and has its own prefix and a description', () => {
    expect(new Set(snippets.map(({ prefix }) => prefix)).size).toBe(snippets.length);
    expect(
      snippets.filter(
        ({ scope, description, prefix }) => scope !== 'yaml' || description === '' || !prefix.startsWith('hoshin-'),
      ),
    ).toEqual([]);
  });

  test('those of whole documents make a plan without an error', async () => {
    const kinds = ['plan', 'strategy', 'scorecard', 'actuals', 'review'];
    expect(await errors(Object.fromEntries(kinds.map((kind) => [`${kind}.yaml`, named(`hoshin-${kind}`)])))).toEqual(
      [],
    );
  });

  test('those of parts fit where their description says', async () => {
    const scorecard = named('hoshin-scorecard').trimEnd();
    const company =
      'kind: scorecard\nyear: 2026\nkpis: [{id: complaints, name: Complaints, weight: 100, direction: lower, aggregate: sum, basic: {target: 4}}]\n';
    expect(
      await errors({
        'plan.yaml': named('hoshin-plan').replace('departments:\n', 'departments:\n  - {id: sales, name: Sales}\n'),
        'company.yaml': company,
        'scorecard.yaml': `${scorecard.replace('weight: 100', 'weight: 80')}\n    measures:\n${indented(named('hoshin-measure'), 6)}${indented(named('hoshin-kpi'), 2)}challenges:\n${indented(named('hoshin-challenge'), 2)}`,
        'january.yaml': named('hoshin-review'),
        'formula.yaml': `kind: scorecard\ndepartment: sales\nyear: 2026\nkpis:\n  - {id: volume, name: Volume, weight: 50, direction: higher, aggregate: sum, basic: {target: 9}}\n  - {id: net-price, name: Price, weight: 40, direction: higher, aggregate: last, basic: {target: 2}}\n  - id: revenue\n    name: Revenue\n    weight: 10\n    direction: higher\n    aggregate: last\n    basic: {target: 18}\n${indented(named('hoshin-formula'), 4)}`,
        'february.yaml': `kind: review\ncycle: 2026-02\ndepartment: production\nfollowUp:\n${indented(named('hoshin-followup'), 2)}changes:\n${indented(named('hoshin-change'), 2)}`,
      }),
    ).toEqual([]);
  });
});
