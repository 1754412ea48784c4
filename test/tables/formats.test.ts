import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { parquetReadObjects, parquetMetadata } from 'hyparquet';
import { figure, points, text, day, integer, boolean, type Value } from '../../src/tables/column';
import { csv } from '../../src/tables/formats/csv';
import { jsonl } from '../../src/tables/formats/jsonl';
import { parquet, ParquetFile } from '../../src/tables/formats/parquet';
import type { PlanFacts } from '../../src/tables/plan-facts';
import { defineTable, type Row, type Table } from '../../src/tables/table';
import { decimal, fixed, plain } from '../../src/util/decimal';
import { runs } from '../support/runs';

interface Thing {
  readonly name?: string | undefined;
  readonly on?: string | undefined;
  readonly count?: number | undefined;
  readonly is?: boolean | undefined;
  readonly amount?: string | undefined;
}

const FACTS = { source: 's', plan: { id: 'p' }, score: { question: { year: 2026 } } } as unknown as PlanFacts;

const tableOf = (things: readonly Thing[]): Table =>
  defineTable<Thing>({
    id: 'things',
    key: [],
    list: () => things,
    columns: {
      name: text(({ name }) => name),
      on: day(({ on }) => on),
      count: integer(({ count }) => count),
      is: boolean(({ is }) => is),
      figure: figure(({ amount }) => (amount === undefined ? undefined : decimal(amount))),
      points: points(({ amount }) => (amount === undefined ? undefined : decimal(amount))),
    },
  });

const filled = (things: readonly Thing[]) => {
  const table = tableOf(things);
  return { table, rows: table.rows(FACTS) };
};

const amounts = fc
  .tuple(fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n }), fc.nat(999_999_999))
  .map(([whole, part]) => `${whole}.${String(part).padStart(9, '0')}`);

const things = fc.array(
  fc.record(
    {
      name: fc.oneof(fc.string(), fc.constantFrom('=1+1', '一次合格率', '"a", b', ' x ', '-1')),
      on: fc.constantFrom('2026-06-30', '1969-12-31', '2024-02-29'),
      count: fc.integer({ min: -1000, max: 2 ** 31 - 1 }),
      is: fc.boolean(),
      amount: amounts,
    },
    { requiredKeys: [] },
  ),
  { maxLength: 40 },
);

test('a decimal is held exactly, rounded half away from zero to the places of its column', () => {
  fc.assert(
    fc.property(amounts, (amount) => {
      const [row] = filled([{ amount }]).rows;
      const value = decimal(amount);
      expect([row!.at(-2), row!.at(-1)]).toEqual([
        BigInt(fixed(value, 6).replace('.', '')),
        BigInt(fixed(value, 4).replace('.', '')),
      ]);
    }),
    { numRuns: runs(300) },
  );
});

test('JSON lines have every digit of a decimal', () => {
  fc.assert(
    fc.property(amounts, (amount) => {
      expect(String(jsonl.write(filled([{ amount }])))).toContain(
        `"figure":${plain(decimal(amount), 6)},"points":${plain(decimal(amount), 4)}}`,
      );
    }),
    { numRuns: runs(300) },
  );
});

/** What is read from parquet of a value: days as dates, decimals as numbers. */
const asRead = (value: Value | undefined, type: string): unknown => {
  if (typeof value === 'bigint') return Number(value) * 10 ** (type === 'points' ? -4 : -6);
  return type === 'day' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
};

const bufferOf = (bytes: Uint8Array): ArrayBuffer =>
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;

test('parquet gives back what was written, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(things, async (list) => {
      const { table, rows } = filled(list);
      const file = bufferOf(parquet.write({ table, rows }) as Uint8Array);
      const read = await parquetReadObjects({ file });
      const expected = rows.map((row) =>
        Object.fromEntries(table.columns.map(({ name, type }, i) => [name, asRead(row[i], type)])),
      );
      expect(read).toEqual(expected);
    }),
    { numRuns: runs(60) },
  );
});

describe('a long file', () => {
  const { table, rows } = filled(Array.from({ length: 11_000 }, (_, i) => ({ name: `n${i % 7}`, amount: `${i}.25` })));

  const written = (parts: readonly (readonly Row[])[]): Uint8Array => {
    const chunks: Uint8Array[] = [];
    const file = new ParquetFile(table, (bytes) => void chunks.push(bytes.slice()));
    for (const part of parts) file.add(part);
    file.end();
    return Buffer.concat(chunks);
  };

  test('has the same bytes, however its rows come', () => {
    const whole = parquet.write({ table, rows }) as Uint8Array;
    const inParts = written([rows.slice(0, 1), rows.slice(1, 7_000), [], rows.slice(7_000)]);
    expect(Buffer.compare(whole, inParts)).toBe(0);
  });

  test('passes its rows on in groups, and says what it is', () => {
    const { row_groups, key_value_metadata } = parquetMetadata(bufferOf(written([rows])));
    expect(row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([5_000, 5_000, 1_000]);
    expect(key_value_metadata).toContainEqual({ key: 'hoshin.schema_version', value: '1' });
  });
});

/** Bytes that are in use when all garbage is taken away. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

test('rows that wait for their group do not keep the files that their texts were read from', () => {
  const file = new ParquetFile(tableOf([]), () => undefined);
  const before = heldBytes();
  for (let i = 0; i < 100; i += 1) {
    const contents = Buffer.alloc(1_000_000, `Plan ${i} `).toString();
    file.add(filled([{ name: contents.slice(500, 600) }]).rows);
  }
  expect((heldBytes() - before) / 1_000_000).toBeLessThan(50);
  file.end();
});

test('CSV guards texts that a spreadsheet takes for formulas, and no figure', () => {
  const [, first] = String(csv.write(filled([{ name: '=1+1', amount: '-0.5', is: true, on: '2026-06-30' }]))).split(
    '\n',
  );
  expect(first).toBe(`s,p,2026,"'=1+1",2026-06-30,,true,-0.5,-0.5`);
});
