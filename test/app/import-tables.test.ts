import { importTables, type ImportAnswer, type ImportQuestion } from '../../src/app/import';
import { openPlan, type OpenedPlan } from '../../src/app/open-plan';
import { render } from '../../src/app/render';
import { readTable } from '../../src/sheets/read-table';
import { checkTexts, places } from '../support/check-texts';
import { TempPlan } from '../support/temp-plan';

const PLAN = `kind: plan
id: works
name: Works
departments: [{id: production, name: Production}]
`;

const METHOD = 'basic: {target: 4, scoring: {method: perUnit, deduct: 2, per: 1}}';

const SCORECARD = `kind: scorecard
department: production
year: 2026
kpis:
  - {id: rate, name: Pass rate, weight: 40, unit: "%", direction: higher, aggregate: ratio, ${METHOD}}
  - {id: cost, name: Cost, weight: 30, unit: CNY, direction: lower, aggregate: mean, ${METHOD}}
  - {id: survey, name: Survey, weight: 20, direction: higher, aggregate: weightedMean, ${METHOD}}
  - {id: audits, name: Audits, weight: 10, direction: higher, aggregate: sum, frequency: quarter, ${METHOD}}
`;

const ACTUALS = `kind: actuals
department: production
values:
  rate: {2026-06: 97/100}
  cost: {2026-06: 4.2}
`;

const LONG = `kind: import
id: erp
columns: {period: Period, item: Code, value: Amount}
items: {C-1: production/cost, Q-1/Q-2: production/rate}
`;

const plans: TempPlan[] = [];
afterAll(() => plans.forEach((plan) => plan.dispose()));

function planWith(map: string): OpenedPlan {
  const made = new TempPlan({
    'plan.yaml': PLAN,
    'scorecard.yaml': SCORECARD,
    'actuals.yaml': ACTUALS,
    'map.yaml': map,
  });
  plans.push(made);
  return openPlan({ path: made.root, asOf: '2026-09-05' }, { cwd: made.root, env: {}, now: new Date('2026-09-05') });
}

async function take(
  map: string,
  table: string | Buffer,
  question: ImportQuestion = {},
): Promise<ImportAnswer & { readonly told: Told; readonly printed: string }> {
  const workbook = await readTable(Buffer.from(table), 'table.csv');
  const id = /^id: (\w+)/m.exec(map)?.[1];
  const answer = importTables(planWith(map), [{ file: 'table.csv', workbook }], { map: id, ...question });
  return { ...answer, told: answer.report.data as Told, printed: render(answer.report, 'markdown') };
}

interface Told {
  readonly changes: readonly { address: string; period: string; after: string; cell: string; kind: string }[];
  readonly problems: readonly { cell: string; message: string; help: string; inPlan: string; address: string }[];
  readonly notes: readonly { message: string; cell: string }[];
}

const changesOf = ({ told }: { told: Told }): readonly string[] =>
  told.changes.map(({ address, period, after, cell }) => `${cell} ${address} ${period} ${after}`);

const messagesOf = ({ told }: { told: Told }): readonly string[] =>
  told.problems.map(({ cell, message }) => `${cell}: ${message}`);

describe('a table of another program is read by a map of the plan', () => {
  test('where a row is one value, with a ratio of two codes', async () => {
    const taken = await take(LONG, 'Period,Code,Amount\n2026-07,C-1,4.1\n2026-07,Q-1,98\n2026-07,Q-2,100\n');
    expect(changesOf(taken)).toEqual(['C2 production/cost 2026-07 4.1', 'C3 production/rate 2026-07 98/100']);
    expect(taken.edited.map(({ after }) => after.text)).toEqual([
      ACTUALS.replace('97/100}', '97/100, 2026-07: 98/100}').replace('4.2}', '4.2, 2026-07: 4.1}'),
    ]);
  });

  test('where a row has columns of numerators, denominators and weights', async () => {
    const map = `kind: import
id: erp
columns: {period: A, item: B, value: C, numerator: D, denominator: E, weight: F}
`;
    const table = `Period,Item,Value,Part,Whole,Count
2026-07-31,production/rate,0.98,98,100,
2026-07-31,production/survey,3.5,,,120
2026-08-15,production/audits,2,,,
`;
    expect(changesOf(await take(map, table))).toEqual([
      'D2 production/rate 2026-07 98/100',
      'C3 production/survey 2026-07 3.5 (weight 120)',
      'C4 production/audits 2026-Q3 2',
    ]);
  });

  test('where periods run down', async () => {
    const map = `kind: import
id: down
year: 2026
columns: {period: Month}
items: {Cost: production/cost, Passed/Seen: production/rate}
`;
    const table = 'Month;Passed;Seen;Cost\r\nJul;98;100;4,1\r\nAug;95;99;4,2\r\nTotal;193;199;8,3\r\n';
    const taken = await take(map, table, { locale: 'de' });
    expect(changesOf(taken)).toEqual([
      'D2 production/cost 2026-07 4.1',
      'B2 production/rate 2026-07 98/100',
      'D3 production/cost 2026-08 4.2',
      'B3 production/rate 2026-08 95/99',
    ]);
    expect(taken.told.notes).toMatchObject([{ cell: 'A4', message: expect.stringContaining('“Total”') as string }]);
  });

  test('where periods run across, in an ERP’s GB18030', async () => {
    const map = `kind: import
id: across
firstRow: 3
year: 2026
columns: {item: 指标}
items: {加工成本: production/cost, 合格/检验: production/rate}
`;
    const bytes = Buffer.from(
      'b1a8b1ed2c2c2c0ad6b8b1ea2c36d4c22c37d4c22cbacfbcc60abcd3b9a4b3c9b1be2c342e322c342e312c382e330abacfb8f12c2c39382c0abcecd1e92c2c3130302c0a',
      'hex',
    );
    const taken = await take(map, bytes);
    expect(changesOf(taken)).toEqual(['C3 production/cost 2026-07 4.1', 'C4 production/rate 2026-07 98/100']);
    expect(taken.report.data).toMatchObject({ new: 2, equal: 1 });
  });

  test('as Prometheus answers, where a sample at midnight is of the day before', async () => {
    const map = `kind: import
id: metrics
columns: {period: time, item: kpi, value: value}
where: {line: 1}
`;
    const sample = (line: string, value: string): object => ({
      metric: { kpi: 'production/cost', line },
      values: [[Date.UTC(2026, 7, 1) / 1000, value]],
    });
    const result = [sample('1', '4.1000000000000005'), sample('2', '9')];
    const taken = await take(map, JSON.stringify({ status: 'success', data: { resultType: 'matrix', result } }));
    expect(changesOf(taken)).toEqual(['D2 production/cost 2026-07 4.1']);
  });

  test('with exact factors', async () => {
    const map = `${LONG}factors: {production/cost: 0.001, production/rate: 10}\n`;
    const table = 'Period,Code,Amount\n2026-07,C-1,"4,100.7"\n2026-07,Q-1,9.8\n2026-07,Q-2,100\n';
    expect(changesOf(await take(map, table))).toEqual([
      'C2 production/cost 2026-07 4.1007',
      'C3 production/rate 2026-07 98/100',
    ]);
  });

  test.each([
    ['202607'],
    ['2026年7月'],
    ['2026/7'],
    ['07/2026'],
    ['007.2026'],
    ['Jul 2026'],
    ['july-26'],
    ['2026-07-01 00:00:00+08'],
    ['２０２６－０７'],
  ])('%s is July 2026', async (period) => {
    const taken = await take(LONG, `Period,Code,Amount\n${period},C-1,4.1\n`);
    expect(changesOf(taken)).toEqual(['C2 production/cost 2026-07 4.1']);
  });

  test.each([['2026.1'], ['7'], ['2026-13'], ['soon'], ['2026-7-32']])('%s is no period', async (period) => {
    const taken = await take(LONG, `Period,Code,Amount\n${period},C-1,4.1\n`);
    expect(messagesOf(taken)).toEqual([`A2: “${period}” is not a period.`]);
  });

  test('changes nothing when it comes a second time', async () => {
    const taken = await take(LONG, 'Period,Code,Amount\n2026-06,C-1,4.20\n2026-06,Q-1,97\n2026-06,Q-2,100\n');
    expect([taken.edited, taken.report.data]).toMatchObject([[], { new: 0, equal: 2, corrections: 0 }]);
  });

  test('corrects what the plan has with a reason, or replaces it, and not without', async () => {
    const table = 'Period,Code,Amount\n2026-06,C-1,4.3\n';
    expect((await take(LONG, table)).told.problems).toMatchObject([
      { cell: 'C2', message: 'The plan has 4.2 already.', help: expect.stringContaining('--reason') as string },
    ]);
    const corrected = await take(LONG, table, { reason: 'Recount' });
    expect(corrected.edited[0]!.after.text).toContain('2026-06: {value: 4.3, corrects: 4.2, reason: Recount}');
    expect((await take(LONG, table, { replace: true })).edited[0]!.after.text).toContain('2026-06: 4.3}');
  });
});

describe('what does not fit is told with its place in the table and in the map', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['a column that is not there', LONG, 'Period,Kode,Amount\n', ['map.yaml:3:33', 'has no column', 'Code']],
    ['a head that is there twice', LONG, 'Period,Code,Amount,amount\n', ['map.yaml:3:46', 'two columns', 'Amount']],
    [
      'heads that are no periods',
      'kind: import\nid: across\ncolumns: {item: Code}\n',
      'Code,Value\nC-1,4\n',
      ['map.yaml:3:1', 'No head in row 1 is a period'],
    ],
    [
      'another sum',
      `${LONG}total: {column: Amount, equals: 5}\n`,
      'Period,Code,Amount\n2026-07,C-1,4.1\n2026-08,C-1,0.8\n',
      ['map.yaml:5:33', 'add up to 4.9', 'expects 5'],
    ],
  ])('%s', async (_, map, table, words) => {
    const taken = await take(map, table, { partial: true });
    expect(taken.edited).toEqual([]);
    const [{ message, inPlan }] = taken.told.problems as [Told['problems'][number]];
    for (const word of words.slice(1)) expect(message).toContain(word);
    expect(inPlan).toBe(words[0]);
  });

  test('a sheet that is not there', () => {
    const sheet = { name: 'Sheet1', hidden: false, rows: [[{ type: 'text' as const, text: 'Code' }]] };
    const tables = [{ file: 'table.xlsx', workbook: { sheets: [sheet] } }];
    const { report } = importTables(planWith(`${LONG}sheet: Data\n`), tables, { map: 'erp' });
    expect((report.data as Told).problems).toMatchObject([
      {
        message: 'The table has no sheet “Data”.',
        help: expect.stringContaining('Sheet1') as string,
        inPlan: 'map.yaml:5:8',
      },
    ]);
  });

  test('two rows that contradict each other', async () => {
    const taken = await take(LONG, 'Period,Code,Amount\n2026-07,C-1,4.1\n2026-07,C-1,4.2\n');
    expect(messagesOf(taken)).toEqual(['B3: The same row is in B2 already, and says something else.']);
  });

  test('half a ratio, words, and too many digits', async () => {
    const map = `${LONG}factors: {production/cost: 0.001}\n`;
    const table = 'Period,Code,Amount\n2026-07,Q-1,98\n2026-07,C-1,many\n2026-08,C-1,123456789012345.5\n';
    expect(messagesOf(await take(map, table))).toEqual([
      'C3: “many” is not a number.',
      'C4: “123456789012345.5” has more than 15 digits.',
      'C2: The denominator is missing.',
    ]);
  });

  test('codes that the map does not list are left out, and said so; so are those that the table lacks', async () => {
    const { told } = await take(LONG, 'Period,Code,Amount\n2026-07,C-1,4.1\n2026-07,C-9,1\n');
    expect(told.notes).toMatchObject([
      { cell: 'B3', message: 'Left out, since the map does not list them: C-9.' },
      { cell: '', message: 'The table has no values of Q-1/Q-2.' },
    ]);
  });

  test('a table without a map is pointed to one', async () => {
    const workbook = await readTable(Buffer.from('Period,Code\n'), 'table.csv');
    expect(() => importTables(planWith(LONG), [{ file: 'table.csv', workbook }])).toThrow(
      expect.objectContaining({ id: 'table-without-map', values: ['table.csv', ['erp']] }),
    );
  });

  test.each([
    '[]',
    '{"data": 1}',
    '{"data": {"result": [{"value": [1]}]}}',
    '{"data": {"result": [{"metric": 1}]}}',
    `{"data": ${'['.repeat(100_000)}`,
    `{"data": [${'1,'.repeat(4_000_001)}1]}`,
  ])('JSON that is no answer of Prometheus: %.60s', async (json) => {
    const read = readTable(Buffer.from(json.startsWith('{') ? json : `{"data": ${json}}`), 'p.json');
    await expect(read).rejects.toMatchObject({ id: 'table-json' });
  });
});

describe('check tells what is wrong with a map', () => {
  const found = (map: string): readonly string[] =>
    places(checkTexts({ 'scorecard.yaml': SCORECARD, 'map.yaml': map }).diagnostics).filter((place) =>
      place.startsWith('map.yaml'),
    );

  test.each<[string, string, readonly string[]]>([
    ['nothing', LONG, []],
    ['an address that is not there', LONG.replace('/cost', '/coast'), ['map.yaml:4:14 unknown-reference']],
    ['an id that is there twice', `${LONG}---\n${LONG}`, ['map.yaml:6:1 duplicate-value']],
    ['no columns of periods or items', 'kind: import\nid: erp\ncolumns: {value: A}\n', ['map.yaml:3:1 bad-value']],
    ['a column of values where periods run down', LONG.replace(', item: Code', ''), ['map.yaml:3:1 bad-value']],
    ['no items where periods run down', 'kind: import\nid: erp\ncolumns: {period: A}\n', ['map.yaml:3:1 bad-value']],
    ['half a ratio', LONG.replace('value: ', 'numerator: '), ['map.yaml:3:1 bad-value']],
    ['no column of values', LONG.replace(', value: Amount', ''), ['map.yaml:3:1 bad-value']],
    ['a factor of nothing', `${LONG}factors: {production/survey: 2}\n`, ['map.yaml:5:11 bad-value']],
  ])('%s', (_, map, expected) => {
    expect(found(map)).toEqual(expected);
  });
});
