import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decimal, fixed, toNumber } from '../src/util/decimal';
import { hoshin, ROOT } from './support/run-cli';

/** A score inside the year, of which the source prints the whole number. */
const AT = 'whole score at ';

const FOLDER = 'test/data/published';

interface Scores {
  readonly scorecards: readonly {
    readonly department: string | null;
    readonly score: number;
    readonly grade: string | null;
    readonly deductions: number;
    readonly kpis: readonly Kpi[];
  }[];
}
interface Kpi {
  readonly id: string;
  readonly weight: number;
  readonly appliedWeight: number;
  readonly points: number;
  readonly attainment: number | null;
}

/** Figures of a KPI that a source prints. */
const OF_KPI: Readonly<Record<string, (kpi: Kpi) => number>> = {
  'rate of ': ({ points, weight }) => points / weight,
  'points of ': ({ points }) => points,
  'attainment of ': ({ attainment }) => toNumber(decimal(attainment!), 2),
  'applied weight of ': ({ appliedWeight }) => toNumber(decimal(appliedWeight), 1),
  'full marks of ': ({ points, weight }) => (fixed(decimal(points), 2) === fixed(decimal(weight), 2) ? 1 : 0),
};

interface Pay {
  readonly people: readonly { readonly id: string; readonly due: number }[];
}

const json = async <T>(...line: readonly string[]): Promise<T> =>
  JSON.parse((await hoshin([...line, '-f', 'json'])).out) as T;

/** Each figure that a source prints: the folder of its plan, a scorecard or person, the field, the figure. */
const printed = readFileSync(join(ROOT, FOLDER, 'expected.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',') as [folder: string, of: string, field: string, figure: string]);
const folders = [...new Set(printed.map(([folder]) => folder))];

test.each(folders)('%s: every figure that its source prints comes out', async (folder) => {
  const plan = join(FOLDER, folder);
  const { scorecards } = await json<Scores>('score', '2026', '--final', plan);
  const isPaid = printed.some(([inFolder, , field]) => inFolder === folder && field === 'pay due');
  const { people } = isPaid ? await json<Pay>('pay', '2026', plan) : { people: [] };
  const checkpoints = new Map<string, number | undefined>();
  for (const [inFolder, of, field] of printed.filter(([, , one]) => one.startsWith(AT)))
    if (inFolder === folder) {
      const sheets = await json<Scores>('score', field.slice(AT.length), plan);
      checkpoints.set(field, Math.floor(sheets.scorecards.find(({ department }) => department === of)!.score));
    }
  const figureOf = (of: string, field: string): number | string | null | undefined => {
    if (field.startsWith(AT)) return checkpoints.get(field);
    const card = scorecards.find(({ department }) => (department ?? 'company') === of);
    if (field === 'pay due') return people.find(({ id }) => id === of)?.due;
    if (field === 'score') return card?.score;
    if (field === 'grade') return card?.grade;
    if (field === 'deductions') return card?.deductions;
    const [start, figure] = Object.entries(OF_KPI).find(([begin]) => field.startsWith(begin))!;
    const kpi = card?.kpis.find(({ id }) => field === `${start}${id}`);
    return kpi && figure(kpi);
  };
  const expected = printed.filter(([inFolder]) => inFolder === folder);
  expect(expected.length).toBeGreaterThan(0);
  expect(expected.map(([, of, field]) => [of, field, figureOf(of, field)])).toEqual(
    expected.map(([, of, field, figure]) => [of, field, field === 'grade' ? figure : Number(figure)]),
  );
});
