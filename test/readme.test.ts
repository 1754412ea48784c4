import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { commands } from '../src/cli/commands';
import { THRESHOLDS, type Threshold } from '../src/model/warnings';
import { renderers } from '../src/render';
import { rules } from '../src/rules';
import { hoshin, ROOT } from './support/run-cli';

const README = join(ROOT, 'README.md');
const READMES = [README, join(ROOT, 'README.zh-CN.md')];

/** The README as it should be: files as they are, outputs as they come, tables from the lists in the code. */
async function trueReadme(text: string): Promise<string> {
  let made = text.replace(
    /```yaml file=(\S+)\n[\s\S]*?```/g,
    (_, path: string) => `\`\`\`yaml file=${path}\n${readFileSync(join(ROOT, path), 'utf8')}\`\`\``,
  );
  for (const [block, line] of [...made.matchAll(/```console\n\$ hoshin ([^\n]*)\n[\s\S]*?```/g)]) {
    const { out, err } = await hoshin(line!.split(' '), { env: { PATH: '/nowhere' } });
    made = made.replace(block, () => `\`\`\`console\n$ hoshin ${line}\n${out}${err}\`\`\``);
  }
  for (const [name, table] of Object.entries(TABLES))
    made = made.replace(new RegExp(`<!-- ${name} -->\\n(\\n?\\|[^\\n]*\\n)*`), () => `<!-- ${name} -->\n\n${table}\n`);
  return made;
}

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const TABLES: Readonly<Record<string, string>> = {
  commands: [
    row('command', 'what it does'),
    '|---|---|',
    ...commands.map(({ name, summary }) => row(`\`hoshin ${name}\``, summary)),
  ].join('\n'),
  formats: [row('format', 'for'), '|---|---|', ...renderers.map(({ id, summary }) => row(`\`${id}\``, summary))].join(
    '\n',
  ),
  rules: [
    row('rule', 'severity', 'what it finds'),
    '|---|---|---|',
    ...rules.map(({ id, severity, summary }) => row(`[${id}](src/rules/${id}.md)`, severity, summary)),
  ].join('\n'),
  warnings: [
    row('rule', 'threshold', 'default', 'what it is'),
    '|---|---|---|---|',
    ...Object.entries<Readonly<Record<string, Threshold>>>(THRESHOLDS).flatMap(([rule, own]) =>
      Object.entries(own).map(([name, { written, meaning }]) => row(rule, `\`${name}\``, `\`${written}\``, meaning)),
    ),
  ].join('\n'),
};

test.each(READMES)('every file, output and table is what the program gives: %s', async (path) => {
  const text = readFileSync(path, 'utf8');
  const made = await trueReadme(text);
  if (process.env.UPDATE) writeFileSync(path, made);
  else expect(text).toBe(made);
});

/** A picture, and in its title the command that draws it. */
const PICTURE = /!\[[^\]]+\]\((docs\/pictures\/\S+\.svg) "hoshin ([^"]+)"\)/g;

test('every picture in the README is what its command draws', async () => {
  const shown = [...readFileSync(README, 'utf8').matchAll(PICTURE)];
  expect(shown.map(([, file]) => basename(file!)).sort()).toEqual(readdirSync(join(ROOT, 'docs/pictures')).sort());
  for (const [, file, line] of shown) {
    const { out } = await hoshin([...line!.split(' '), '-f', 'svg'], { env: { PATH: '/nowhere' } });
    if (process.env.UPDATE) writeFileSync(join(ROOT, file!), out);
    expect(readFileSync(join(ROOT, file!), 'utf8')).toBe(out);
  }
});

test('its two commands are those of package.json, and CI runs the one for the tests', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [, block] = /```sh\n([\s\S]*?)```/.exec(readFileSync(README, 'utf8'))!;
  expect(
    block!
      .trim()
      .split('\n')
      .map((line) => line.split('#')[0]!.trim()),
  ).toEqual(['npm run example', 'npm test']);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['example', 'test']));
  expect(readFileSync(join(ROOT, '.ci/run'), 'utf8')).toContain('\nnpm test\n');
});
