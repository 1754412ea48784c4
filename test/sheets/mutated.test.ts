import * as fc from 'fast-check';
import { sheets } from '../../src/app/sheet';
import { openPlan } from '../../src/app/open-plan';
import { parsePeriod } from '../../src/calendar/period';
import { archiveOf, namesIn, unfold } from '../../src/sheets/archive';
import { readTable } from '../../src/sheets/read-table';
import { UserError } from '../../src/util/user-error';
import { join } from 'node:path';
import { ROOT } from '../support/run-cli';
import { runs } from '../support/runs';

const parts = new Map<string, Buffer>();
let whole: Buffer;

beforeAll(async () => {
  const path = join(ROOT, 'examples/river-foods');
  const opened = openPlan({ path, asOf: '2026-08-05' }, { cwd: ROOT, env: {}, now: new Date('2026-08-05') });
  const [file] = await sheets(opened, { period: parsePeriod('2026-07')!, department: 'production' });
  whole = Buffer.from(file!.content);
  const all = unfold(whole, 'a.xlsx', () => true);
  for (const name of namesIn(whole, 'a.xlsx')) parts.set(name, all.get(name)!);
});

/** Ways to spoil a text at a place. */
const SLIPS: readonly ((text: string, at: number, length: number) => string)[] = [
  (text, at, length) => text.slice(0, at) + text.slice(at + length),
  (text, at, length) => text.slice(0, at) + text.slice(at, at + length).repeat(50) + text.slice(at),
  (text, at) => `${text.slice(0, at)}${'9'.repeat(20)}${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}<c r="XFD1048576"><v>1</v></c>${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}<mergeCell ref="A1:XFD1048576"/>${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}<!DOCTYPE a [<!ENTITY b "c">]>&b;${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}&#0;\u0000<![CDATA[${text.slice(at)}`,
  (text, at, length) => text.replaceAll(text.slice(at, at + Math.min(length, 4)) || '"', ''),
  (text, at) => text.slice(0, at),
];

/** Reads a file that may be damaged: what is no table is said to be none. */
async function outcomeOf(bytes: Buffer): Promise<'read' | 'refused'> {
  try {
    await readTable(bytes, 'a.xlsx');
    return 'read';
  } catch (error) {
    if (error instanceof UserError) return 'refused';
    throw error;
  }
}

test('a workbook with a part spoilt is read, or refused in words', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.constantFrom(...SLIPS),
      fc.nat(),
      fc.integer({ min: 1, max: 300 }),
      async (part, slip, at, length) => {
        const name = [...parts.keys()][part % parts.size]!;
        const text = parts.get(name)!.toString('utf8');
        const spoilt = slip(text, at % (text.length + 1), length);
        seen.add(await outcomeOf(archiveOf(new Map([...parts, [name, Buffer.from(spoilt)]]))));
      },
    ),
    { numRuns: runs(60, 1_200), endOnFailure: true },
  );
  expect([...seen].sort()).toEqual(['read', 'refused']);
});

test('a workbook with bytes changed is read, or refused in words', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 20 }),
      async (changes) => {
        const bytes = Buffer.from(whole);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        await outcomeOf(bytes);
      },
    ),
    { numRuns: runs(40, 800), endOnFailure: true },
  );
});
