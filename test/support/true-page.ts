import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyTables } from '../../scripts/docs/keys';
import { commands } from '../../src/cli/commands';
import { wordsOf } from '../../src/language';
import { THRESHOLDS, type Threshold } from '../../src/model/warnings';
import { renderers } from '../../src/render';
import { rules } from '../../src/rules';
import type { Language } from '../../src/util/language';
import { hoshin, ROOT } from './run-cli';

/** A page as it should be: files as they are, outputs as they come, tables from the lists in the code. */
export async function truePage(text: string, language: Language): Promise<string> {
  return withTables(await withWorkedPoints(await withOutputs(withFiles(text)), language), language);
}

/** Whole files, or some of their lines. */
const withFiles = (text: string): string =>
  text.replace(
    /```yaml file=(\S+)(?: lines=(\d+)-(\d+))?\n[\s\S]*?```/g,
    (block, path: string, first?: string, last?: string) => {
      const lines = readFileSync(join(ROOT, path), 'utf8').trimEnd().split('\n');
      const shown = first === undefined ? lines : lines.slice(Number(first) - 1, Number(last));
      return `${block.slice(0, block.indexOf('\n'))}\n${shown.join('\n')}\n\`\`\``;
    },
  );

async function withOutputs(text: string): Promise<string> {
  let made = text;
  for (const [block, line] of text.matchAll(/```console\n\$ hoshin ([^\n]*)\n[\s\S]*?```/g)) {
    const { out, err } = await hoshin(line!.split(' '), { env: { PATH: '/nowhere' } });
    made = made.replace(block, () => `\`\`\`console\n$ hoshin ${line}\n${out}${err}\`\`\``);
  }
  return made;
}

/** The points that a letter works out for a KPI of the plan in test/data/methods, by its name. */
async function withWorkedPoints(text: string, language: Language): Promise<string> {
  if (!text.includes('<!-- worked ')) return text;
  const call = ['letter', 'plant', 'test/data/methods', '-f', 'markdown', '--language', language];
  const sections = (await hoshin(call)).out.split(/^#+ /m);
  return text.replace(/<!-- worked (.*) -->\n(?:\n(?:\|[^\n]*\n)+)*/g, (_, name: string) => {
    const section = sections.find((part) => part.startsWith(name) && part.includes('|'));
    const tables = section?.match(/(?:^\|.*\n)+/gm) ?? [];
    return `<!-- worked ${name} -->\n\n${tables.join('\n')}`;
  });
}

function withTables(text: string, language: Language): string {
  let made = text;
  for (const [name, table] of Object.entries({ ...TABLES, ...listsIn(language) }))
    made = made.replace(new RegExp(`<!-- ${name} -->\\n(\\n?\\|[^\\n]*\\n)*`), () => `<!-- ${name} -->\n\n${table}\n`);
  return made.replace(/<!-- keys -->[\s\S]*$/, () => `<!-- keys -->\n\n${keyTables(language)}\n`);
}

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Tables that say the same in both languages. */
const listsIn = (language: Language): Readonly<Record<string, string>> => {
  const { help, rules: words } = wordsOf(language);
  const folder = language === 'en' ? '' : `${language}/`;
  return {
    commands: [
      language === 'en' ? row('command', 'what it does') : row('命令', '作用'),
      '|---|---|',
      ...commands.map(({ name, summary }) => row(`\`hoshin ${name}\``, help.say(summary))),
    ].join('\n'),
    rules: [
      language === 'en' ? row('rule', 'severity', 'what it finds') : row('规则', '级别', '发现什么'),
      '|---|---|---|',
      ...rules.map(({ id, severity, summary }) =>
        row(`[${id}](../src/rules/${folder}${id}.md)`, words.severity[severity], words.summary(id, summary)),
      ),
    ].join('\n'),
  };
};

const TABLES: Readonly<Record<string, string>> = {
  formats: [row('format', 'for'), '|---|---|', ...renderers.map(({ id, summary }) => row(`\`${id}\``, summary))].join(
    '\n',
  ),
  warnings: [
    row('rule', 'threshold', 'default', 'what it is'),
    '|---|---|---|---|',
    ...Object.entries<Readonly<Record<string, Threshold>>>(THRESHOLDS).flatMap(([rule, own]) =>
      Object.entries(own).map(([name, { written, meaning }]) => row(rule, `\`${name}\``, `\`${written}\``, meaning)),
    ),
  ].join('\n'),
};
