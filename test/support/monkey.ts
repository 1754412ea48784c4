import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Kind } from '../../src/cli/command';
import { ExitCode } from '../../src/cli/exit-code';
import { reporting, type LoadedCommand } from './calls';
import type { Texts } from './check-texts';
import type { Mutant } from './mutate';
import type { Document, RandomPlan, Yaml } from './random-plan';
import type { Draw } from './random-plan/draw';
import { hoshin, type Ran } from './run-cli';

/** What came of a mutant: an error with its place, another result, or nothing at all. */
export type Outcome = 'located' | 'changed' | 'silent';

type Line = readonly string[];

/** Runs command lines on a random plan and on what becomes of it. */
export class Monkey {
  /** Faults, and errors without a place in the plan; all of them are ours. */
  readonly faults: string[] = [];
  private readonly before = new Map<string, string>();
  private readonly lines: readonly Line[];
  private readonly texts: Texts;

  constructor(
    private readonly plan: RandomPlan,
    private readonly folder: string,
  ) {
    this.texts = textsOf(plan);
    this.writeTexts(this.texts);
    this.lines = [...linesOf(plan), ...tableLines(plan)];
  }

  /**
   * `check` and another command; every command, in ever more ways, as long as nothing tells from the plan a mutant that
   * should be told from it.
   */
  async try(mutant: Mutant, draw: Draw, { mayBeSilent }: { readonly mayBeSilent: boolean }): Promise<Outcome> {
    await this.remember(CHECK);
    this.write(mutant);
    const said = await this.json(CHECK, mutant);
    const located = this.hasErrors(said, mutant);
    await this.run([...draw.of(this.lines), '-f', draw.of(['json', 'terminal', 'markdown', 'csv'])], mutant);
    const changed =
      located ||
      withoutPlaces(said) !== this.before.get(CHECK.join(' ')) ||
      (await this.differs(mayBeSilent ? [] : this.waysToTell(mutant), mutant));
    this.restore(mutant);
    return located ? 'located' : changed ? 'changed' : 'silent';
  }

  /** Every command in every way, the likeliest to tell first. */
  private waysToTell(mutant: Mutant): readonly Line[] {
    const likely = LIKELY[mutant.file.split(/[/.]/)[0]!];
    const ways = [
      ...this.lines.filter(([command]) => command === likely),
      ...explanations(this.plan, mutant),
      ...this.lines,
      ...moreLines(this.plan, mutant),
    ];
    const language = String(mutant.path.at(-1));
    return [...ways.filter((line) => line.includes(language)), ...ways];
  }

  /** Puts the mutant into the folder of the plan. */
  write({ file, documents }: Mutant): void {
    this.writeTexts({ [file]: textOf(documents) });
  }

  private restore({ file }: Mutant): void {
    this.writeTexts({ [file]: this.texts[file]! });
  }

  private writeTexts(texts: Texts): void {
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
  }

  /** What a command says of the plan as it was; its files are as they were. */
  private async remember(line: Line): Promise<string> {
    const key = line.join(' ');
    const known = this.before.get(key) ?? withoutPlaces(await this.json(line));
    this.before.set(key, known);
    return known;
  }

  private async json(line: Line, mutant?: Mutant): Promise<string> {
    const { code, out, err } = await this.run(line.includes('-f') ? line : [...line, '-f', 'json'], mutant);
    return `${JSON.stringify({ code, err })}\n${out}`;
  }

  private async run(line: Line, mutant?: Mutant): Promise<Ran> {
    const ran = await hoshin(line, { cwd: this.folder, env: { PATH: '/nowhere' } });
    const slip = NO_WORDS.exec(ran.out + ran.err)?.[0];
    if (ran.code === ExitCode.Fault || ran.code === ExitCode.InputOutput || slip !== undefined)
      this.faults.push(`hoshin ${line.join(' ')}, ${mutant ? told(mutant) : 'unchanged'}: ${slip ?? ran.err}`);
    return ran;
  }

  private async differs(lines: readonly Line[], mutant: Mutant): Promise<boolean> {
    for (const line of lines) {
      if (!this.before.has(line.join(' '))) {
        this.restore(mutant);
        await this.remember(line);
        this.write(mutant);
      }
      if (withoutPlaces(await this.json(line, mutant)) !== this.before.get(line.join(' '))) return true;
    }
    return false;
  }

  private hasErrors(said: string, mutant: Mutant): boolean {
    const out = bodyOf(said);
    if (out === '') return false;
    const { diagnostics } = JSON.parse(out) as { readonly diagnostics: readonly Located[] };
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    for (const error of errors.filter((one) => !this.isInPlan(one, mutant)))
      this.faults.push(`${told(mutant)}: an error without a place: ${JSON.stringify(error)}`);
    return errors.length > 0;
  }

  private isInPlan({ file, start }: Located, mutant: Mutant): boolean {
    const text = file === mutant.file ? textOf(mutant.documents) : this.texts[file];
    const line = text?.split('\n')[start.line - 1];
    return line !== undefined && start.column >= 1 && start.column <= line.length + 1;
  }
}

const CHECK: Line = ['check'];

/** What JavaScript prints in the place of a value that is not there, and traces of its stack. */
const NO_WORDS = /\bNaN\b|\bundefined\b|\[object \w+\]|\n +at .*:\d+:\d+/;

/** The command that prints what stands in a file, where that is not one of a scorecard. */
const LIKELY: Readonly<Record<string, string>> = {
  plan: 'review',
  strategy: 'tree',
  reviews: 'review',
  readiness: 'readiness',
  people: 'pay',
};

const bodyOf = (said: string): string => said.slice(said.indexOf('\n') + 1);

/** Places move with every line above them; that alone is no other result. */
const withoutPlaces = (said: string): string =>
  said.replace(/"(file|line|column)": ("[^"]*"|\d+)|[\w/-]+\.yaml:\d+(:\d+)?/g, '');

interface Located {
  readonly severity: string;
  readonly file: string;
  readonly start: { readonly line: number; readonly column: number };
}

const textOf = (documents: readonly Document[]): string =>
  documents.map((document) => stringify(document, { aliasDuplicateObjects: false })).join('---\n');

export const textsOf = ({ files }: RandomPlan): Texts =>
  Object.fromEntries(Object.entries(files).map(([path, documents]) => [path, textOf(documents)]));

/** `actuals/company.yaml 0/values/kpi-1/2026-03: deleted`. */
export const told = ({ file, path, what }: Mutant): string => `${file} ${path.join('/')}: ${what}`;

const monthOf = ({ world: { months, reported } }: RandomPlan): string => months[reported - 1]!.text;

/** The two months with reviews, the later one first. */
const reviewedMonths = ({ world: { months, reported } }: RandomPlan): readonly string[] =>
  months
    .slice(reported - 2, reported)
    .map(({ text }) => text)
    .reverse();

/** The lines of each command that prints a plan; of one that is not named here what it cannot do without. */
function linesOf(plan: RandomPlan): readonly Line[] {
  const month = monthOf(plan);
  const lines: Readonly<Record<string, readonly Line[]>> = {
    score: [
      ['score', month],
      ['score', '2026', '--final'],
      ['score', '2026-H1', '--final'],
    ],
    review: [
      ...reviewedMonths(plan).map((cycle) => ['review', cycle, '--all']),
      ['review', '2026-Q2', '--all'],
      ['review', '2026', '--department', 'production'],
      ['review', '2026-Q2', '--all', '--a3'],
    ],
    tree: [
      ['tree', '--period', month],
      ['tree', '--view', 'okr'],
      ['tree', '--view', 'bsc'],
    ],
    explain: [
      ['explain', 'company', month],
      ['explain', 'production/kpi-0', month],
    ],
    readiness: [['readiness']],
    pay: [
      ['pay', '2026'],
      ['pay', month],
    ],
    forecast: [['forecast']],
    letter: [
      ['letter', 'production'],
      ['letter', 'company', '--language', 'zh-CN'],
    ],
    'what-if': [['what-if', 'production/kpi-0=7']],
    map: [
      ['map', 'strategy'],
      ['map', 'value'],
      ['map', 'x-matrix', '-f', 'html'],
      ['map', 'x-matrix', 'production'],
      ['map', 'timeline', '-f', 'html'],
      ['map', 'bridge', 'production'],
      ['map', 'trend', 'production/kpi-0', '-f', 'html'],
      ['map', 'whys', 'production/kpi-0', '-f', 'html'],
      ['map', 'fishbone', 'production/kpi-0'],
    ],
  };
  return (
    reporting()
      // What reads sheets needs some of this very plan.
      .filter(({ name, does }) => name !== 'check' && does !== 'write')
      .flatMap((command) => lines[command.name] ?? [shortestLine(command, month)])
  );
}

/** Tables that read most of a plan between them. */
const tableLines = (plan: RandomPlan): readonly Line[] =>
  ['kpis', 'targets', 'values', 'actions', 'links'].map((table) => [
    'export',
    ...['--table', table, '-f', 'jsonl', '--period', monthOf(plan)],
  ]);

function shortestLine({ name, arguments: taken }: LoadedCommand, month: string): Line {
  const values: Partial<Record<Kind, string>> = {
    address: 'production/kpi-0',
    department: 'production',
    period: month,
    supposition: 'production/kpi-0=7',
    year: '2026',
  };
  const required = taken.filter(({ written }) => written.startsWith('<'));
  return [
    name,
    ...required.map(({ value }) => (typeof value === 'string' ? (values[value] ?? '') : value.choices()[0]!.id)),
  ];
}

/** Other days, periods and languages, and all that is printed. */
function moreLines(plan: RandomPlan, { file, path }: Mutant): readonly Line[] {
  const { months } = plan.world;
  const later = [
    ['check', '--as-of', '2028-01-15'],
    ['score', months[11]!.text],
  ];
  const printed = [...linesOf(plan), ...later.slice(1)].flatMap((line) =>
    LANGUAGES.map((language) => [...line, '--language', language, '-f', 'markdown']),
  );
  const aboutPay = file === 'people.yaml' || path[1] === 'policy';
  return [...later, ...printed, ...(aboutPay ? months.map(({ text }) => ['pay', text, '-f', 'markdown']) : [])];
}

const LANGUAGES = ['en', 'zh-CN'];

/** Where the things come from that the way to the mutated value leads through. */
function explanations(plan: RandomPlan, { file, path }: Mutant): readonly Line[] {
  const scorecard = /(?:^|\/)([^/]+)\.yaml$/.exec(file)![1]!;
  const ids = [
    scorecard,
    ...path.flatMap((_, i) => idAt(plan.files[file] as unknown as Yaml, path.slice(0, i + 1))),
  ].slice(0, 4);
  const addresses = ids
    .map((_, i) => ids.slice(0, i + 1).join('/'))
    .flatMap((address) => [
      address,
      ...plan.world.departments.map((id) => `${id}/${address.split('/').slice(1).join('/')}`),
    ]);
  return [...new Set(addresses)]
    .reverse()
    .filter((address) => !address.endsWith('/'))
    .flatMap((address) =>
      LANGUAGES.map((language) => ['explain', address, monthOf(plan), '--language', language, '-f', 'markdown']),
    );
}

/** The id of the thing at a place, or the address that is its key. */
function idAt(root: Yaml, path: Mutant['path']): readonly string[] {
  const at = path.reduce<Yaml | undefined>(
    (value, step) => (value as Record<string | number, Yaml> | undefined)?.[step],
    root,
  );
  const id = (at as { readonly id?: unknown } | null)?.id;
  const key = path.at(-1)!;
  if (typeof id === 'string') return [id];
  return typeof key === 'string' && /^(kpi|project)-\d/.test(key) ? key.split('/') : [];
}
