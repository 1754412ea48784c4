import schema from '../../schemas/reports/what-if.schema.json';
import { hoshin } from '../support/run-cli';
import { complaints, undescribed, widest } from './sample';

const FOLDER = 'examples/river-foods';

interface Data {
  readonly scorecards: readonly {
    readonly department: string;
    readonly change: number;
    readonly kpis: readonly { readonly address: string; readonly supposed: boolean }[];
  }[];
}

async function dataOf(...changes: readonly string[]): Promise<Data> {
  const { out, err } = await hoshin(['what-if', ...changes, FOLDER, '-f', 'json', '--period', '2026-06']);
  expect(err).toBe('');
  const data = JSON.parse(out) as Data;
  expect(complaints(schema, data)).toEqual([]);
  return data;
}

const changesOf = ({ scorecards }: Data): unknown => scorecards.map(({ department, change }) => [department, change]);

test('every field of the schema is described', () => {
  expect(undescribed(schema)).toEqual([]);
});

test('a value changes its own scorecard, and through a formula that of the KPI above', async () => {
  const { scorecards } = await dataOf('sales/volume=+2%');
  expect(
    scorecards.map(({ department, kpis }) => [department, kpis.map(({ address, supposed }) => [address, supposed])]),
  ).toEqual([
    ['company', [['company/gross-profit', false]]],
    ['sales', [['sales/volume', true]]],
  ]);
});

test('no change of per cent is no change', async () => {
  expect(changesOf(await dataOf('sales/volume=+0%'))).toEqual([['sales', 0]]);
});

test('a value with the unit, without it, and the name of the target are the same', async () => {
  const [plain, unit, named] = [
    await dataOf('production/first-pass-rate=99.5'),
    await dataOf('production/first-pass-rate=99.5%'),
    await dataOf('production/first-pass-rate=basic'),
  ];
  expect(changesOf(plain)).toEqual([['production', 14.1]]);
  expect([changesOf(unit), changesOf(named)]).toEqual([changesOf(plain), changesOf(plain)]);
});

test('a project that is accepted wins its bonus, a part of it not yet', async () => {
  expect(changesOf(await dataOf('production/zero-defect-line=done'))).toEqual([['production', 6]]);
  expect(changesOf(await dataOf('production/zero-defect-line/self-assessment=done'))).toEqual([['production', 0]]);
});

test('it fits 80 columns', async () => {
  const { out } = await hoshin([
    'what-if',
    'production/first-pass-rate=99.4',
    'sales/volume=+2%',
    'production/zero-defect-line=done',
    FOLDER,
  ]);
  expect(widest(out)).toBeLessThanOrEqual(80);
});

test.each([
  ['an address that is not there', ['production/first-pas-rate=99'], 'Did you mean “production/first-pass-rate”?'],
  ['what is no number', ['production/first-pass-rate=good'], '“good” is no value for production/first-pass-rate.'],
  ['a number with an exponent', ['sales/volume=1e9'], '“1e9” is no value'],
  ['per cent of a unit that is none', ['sales/volume=99%'], '“99%” is no value'],
  ['a challenge where there is none', ['production/conversion-cost=challenge'], 'has no challenge'],
  ['a value for a project', ['production/zero-defect-line=5'], 'Write “production/zero-defect-line=done”.'],
  ['done for a KPI with values', ['sales/volume=done'], '“done” is no value'],
  ['a measure', ['production/first-pass-rate/line-balancing=1'], 'only KPIs and challenge projects have'],
  ['one KPI twice', ['sales/volume=1', 'sales/volume=2'], 'Two values are supposed of “sales/volume”.'],
  ['nothing to suppose', [], 'does not say what to suppose'],
])('%s is a mistake of the call', async (_, changes, says) => {
  const { code, out, err } = await hoshin(['what-if', ...changes, FOLDER]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(says);
});
