/** Every key of a plan, out of the schemas: the tables of docs/format.md. */
import { chineseName, type ChoiceNames } from '../../src/schema/choices';
import { bundledSchema } from '../../src/schema/bundle';
import { KINDS, type Kind } from '../../src/source/kinds';
import type { Language } from '../../src/util/language';
import inChinese from '../../schemas/descriptions.zh-CN.json';

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly 'x-names'?: ChoiceNames;
  readonly 'x-expects'?: Readonly<Record<Language, string>>;
}

type Defs = Readonly<Record<string, Schema>>;

/** The tables of all kinds, a heading each; objects that come several times have a table of their own. */
export const keyTables = (language: Language): string =>
  KINDS.map((kind) => new KeysOfKind(kind, language).text()).join('\n\n');

/** The descriptions that the Chinese page has no words for yet. */
export const withoutChinese = (): readonly string[] => {
  const missing = new Set<string>();
  for (const kind of KINDS) new KeysOfKind(kind, 'zh-CN', missing).text();
  return [...missing];
};

const HEADS: Readonly<Record<Language, readonly [string, string, string]>> = {
  en: ['key', 'what it is', 'what to write'],
  'zh-CN': ['字段', '含义', '写法'],
};

/** The thresholds of rules, which docs/rules.md lists. */
const TOLD_BY_RULES = 'policy.warnings';

class KeysOfKind {
  private readonly schema: Schema;
  private readonly defs: Defs;
  private readonly told = new Set<string>();
  private readonly waiting: string[] = [];

  constructor(
    private readonly kind: Kind,
    private readonly language: Language,
    private readonly missing = new Set<string>(),
  ) {
    this.schema = bundledSchema(kind) as Schema;
    this.defs = this.schema.$defs ?? {};
  }

  text(): string {
    const parts = [this.table(`### kind: ${this.kind}`, this.schema)];
    for (let name = this.waiting.shift(); name !== undefined; name = this.waiting.shift())
      parts.push(this.table(`#### ${this.kind}: ${name}`, this.defs[name]!));
    return parts.join('\n\n');
  }

  private table(heading: string, schema: Schema): string {
    const rows = [row(HEADS[this.language]), '|---|---|---|', ...this.rows(schema, '')];
    return `${heading}\n\n${this.say(schema.description)}\n\n${rows.join('\n')}`;
  }

  private *rows({ properties = {}, required = [] }: Schema, path: string): Iterable<string> {
    for (const [name, written] of Object.entries(properties)) {
      const at = path + name;
      const schema = this.resolved(written);
      const key = required.includes(name) ? `**\`${at}\`**` : `\`${at}\``;
      yield row([key, this.say(written.description ?? schema.description), this.expected(schema)]);
      yield* this.inside(written, at);
    }
  }

  /** The rows of what is inside a value, but what has a table of its own. */
  private *inside(written: Schema, at: string): Iterable<string> {
    if (at === TOLD_BY_RULES || this.hasOwnTable(written)) return;
    const { items, additionalProperties: values, ...schema } = this.resolved(written);
    if (schema.properties) yield* this.rows(schema, `${at}.`);
    if (items) yield* this.inside(items, `${at}[]`);
    if (typeof values === 'object') yield* this.inside(values, `${at}.*`);
  }

  private hasOwnTable({ $ref }: Schema): boolean {
    const name = nameOf($ref);
    if (name === undefined || !this.defs[name]?.properties) return false;
    if (!this.told.has(name)) this.waiting.push(name);
    this.told.add(name);
    return true;
  }

  private resolved(schema: Schema): Schema {
    const name = nameOf(schema.$ref);
    return name === undefined ? schema : { ...this.resolved(this.defs[name]!), ...schema };
  }

  private expected(schema: Schema): string {
    if (schema.enum) return this.choices(schema.enum.map(String), schema['x-names']);
    if (schema.const !== undefined) return `\`${String(schema.const)}\``;
    return inCell(schema['x-expects']?.[this.language] ?? '');
  }

  private choices(values: readonly string[], names: ChoiceNames | undefined): string {
    if (this.language === 'en') return values.map((value) => `\`${value}\``).join(', ');
    return values.map((value) => `\`${value}\`${chineseName(value, names)}`).join('、');
  }

  private say(text = ''): string {
    if (this.language === 'en' || text === '') return inCell(text);
    const said = (inChinese as Readonly<Record<string, string>>)[text];
    if (said === undefined) this.missing.add(text);
    return inCell(said ?? text);
  }
}

const nameOf = (ref: string | undefined): string | undefined => ref?.replace('#/$defs/', '');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const inCell = (text: string): string => text.replaceAll('|', '\\|');
