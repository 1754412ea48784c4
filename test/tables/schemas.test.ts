import Ajv2020 from 'ajv/dist/2020';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPlan } from '../../src/app/open-plan';
import { planFacts } from '../../src/app/plan-facts';
import { tables } from '../../src/tables';
import type { ColumnType } from '../../src/tables/column';
import { fillTables } from '../../src/tables/fill';
import { jsonl } from '../../src/tables/formats/jsonl';
import { payTables } from '../../src/tables/pay';
import { SCHEMA_VERSION, type Table } from '../../src/tables/table';
import { ROOT } from '../support/run-cli';

const all: readonly Table[] = [...tables, ...payTables];

interface Schema {
  readonly description: string;
  readonly 'x-version': number;
  readonly 'x-key': readonly string[];
  readonly required: readonly string[];
  readonly properties: Readonly<
    Record<string, { readonly description: string; readonly type: unknown; readonly 'x-sql': string }>
  >;
}

const schemaOf = (id: string): Schema =>
  JSON.parse(readFileSync(join(ROOT, `schemas/tables/${id}.schema.json`), 'utf8')) as Schema;

const SQL: Readonly<Record<ColumnType, readonly [json: string, sql: string]>> = {
  text: ['string', 'VARCHAR'],
  integer: ['integer', 'INTEGER'],
  boolean: ['boolean', 'BOOLEAN'],
  day: ['string', 'DATE'],
  figure: ['number', 'DECIMAL(18,6)'],
  points: ['number', 'DECIMAL(18,4)'],
};

test('each table has a schema, and there are no others', () => {
  const files = readdirSync(join(ROOT, 'schemas/tables')).sort();
  expect(files).toEqual(all.map(({ id }) => `${id}.schema.json`).sort());
});

describe.each(all.map((table) => [table.id, table] as const))('the schema of %s', (id, { key, columns }) => {
  const schema = schemaOf(id);

  test('has the version and the key of the table', () => {
    expect([schema['x-version'], schema['x-key']]).toEqual([SCHEMA_VERSION, key]);
  });

  test('has its columns in their order, each with its type and a sentence', () => {
    const documented = Object.entries(schema.properties).map(([name, { type, 'x-sql': sql }]) => ({ name, type, sql }));
    const typed = columns.map(({ name, type, required }) => {
      const [json, sql] = SQL[type];
      return { name, type: required ? json : [json, 'null'], sql };
    });
    expect(documented).toEqual(typed);
    expect(schema.required).toEqual(columns.map(({ name }) => name));
    expect(Object.values(schema.properties).every(({ description }) => /^.+\.$/.test(description))).toBe(true);
  });
});

describe.each(['river-foods', 'river-foods-full', 'executive-plan'])('the tables of examples/%s', (example) => {
  const opened = openPlan(
    { path: join(ROOT, 'examples', example), asOf: '2027-03-01' },
    { cwd: ROOT, env: { PATH: process.env.PATH }, now: new Date('2027-03-01') },
  );
  const { tables: filled } = fillTables(all, planFacts(opened, undefined, undefined));

  test.each(filled.map((one) => [one.table.id, one] as const))('%s: each row is as the schema says', (id, one) => {
    const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
    const validate = ajv.compile(schemaOf(id));
    const rows = String(jsonl.write(one)).split('\n').slice(0, -1);
    const wrong = rows.filter((row) => !validate(JSON.parse(row)));
    expect(wrong).toEqual([]);
    expect(rows).toHaveLength(one.rows.length);
  });

  test.each(filled.map((one) => [one.table.id, one] as const))('%s: no two rows have one key', (_, { table, rows }) => {
    const keys = rows.map((row) =>
      table.key.map((name) => String(row[table.columns.findIndex((c) => c.name === name)])),
    );
    expect(new Set(keys.map((key) => key.join('\n'))).size).toBe(rows.length);
  });
});

test('the full example fills every column of every table, but for a few that it has no use for', () => {
  const opened = openPlan(
    { path: join(ROOT, 'examples/river-foods-full'), asOf: '2027-03-01' },
    { cwd: ROOT, env: { PATH: process.env.PATH }, now: new Date('2027-03-01') },
  );
  const year = { unit: 'year', year: 2026, index: 1, text: '2026' } as const;
  const { tables: filled } = fillTables(all, planFacts(opened, year, undefined));
  const empty = filled.flatMap(({ table, rows }) =>
    table.columns.filter((_, i) => rows.every((row) => row[i] === null)).map(({ name }) => `${table.id}.${name}`),
  );
  expect(empty).toEqual(['kpis.challenge_target_high', 'pay_settlements.correction', 'incidents.department']);
});
