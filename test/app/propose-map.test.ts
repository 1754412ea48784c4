import { openPlan, type OpenedPlan } from '../../src/app/open-plan';
import { proposeMapFor, type MapProposal } from '../../src/app/propose-map';
import { readTable } from '../../src/sheets/read-table';
import { checkTexts, errorsIn } from '../support/check-texts';
import { TempPlan } from '../support/temp-plan';

const METHOD = 'basic: {target: 4, scoring: {method: perUnit, deduct: 2, per: 1}}';

const FILES = {
  'plan.yaml':
    'kind: plan\nid: works\nname: Works\ndepartments: [{id: forge, name: Forge}, {id: press, name: Press}]\n',
  'forge.yaml': `kind: scorecard
department: forge
year: 2026
kpis:
  - {id: unit-cost, name: {en: Conversion cost, zh-CN: 单位加工成本}, weight: 60, direction: lower, aggregate: mean, ${METHOD}}
  - {id: stops, name: Stops, weight: 40, direction: lower, aggregate: sum, ${METHOD}}
`,
  'press.yaml': `kind: scorecard
department: press
year: 2026
kpis:
  - {id: idle, name: Idle hours, weight: 60, direction: lower, aggregate: sum, ${METHOD}}
  - {id: halts, name: Stops, weight: 40, direction: lower, aggregate: sum, ${METHOD}}
`,
};

const made = new TempPlan(FILES);
afterAll(() => made.dispose());

const opened: OpenedPlan = openPlan(
  { path: made.root, asOf: '2026-08-05' },
  { cwd: made.root, env: {}, now: new Date('2026-08-05') },
);

const propose = async (table: string): Promise<MapProposal> =>
  proposeMapFor(opened, { file: 'from erp.csv', workbook: await readTable(Buffer.from(table), 'from erp.csv') });

const bodyOf = ({ text }: MapProposal): string => text.replace(/^#.*\n/gm, '');

test.each<[string, string, string, number]>([
  [
    'a row a value, by names, parts of them and what is like them',
    'Report of July,,,\nMonth,KPI,Amount,Posted\nJul,单位加工费,4.1,x\nJul,"Idle hours, press",7,x\nJul,Stops,3,x\nJul,Scrap,1,x\n',
    `kind: import
id: from-erp
firstRow: 3
year: 2026
columns: {period: Month, item: KPI, value: Amount}
items:
  单位加工费: forge/unit-cost # Conversion cost
  Idle hours, press: press/idle # Idle hours
  # Stops: ADDRESS (forge/stops or press/halts)
  # Scrap: ADDRESS
`,
    2,
  ],
  [
    'periods down',
    '期间;Idle hours;halts\n202606;7;2\n202607;8;3\n',
    `kind: import
id: from-erp
firstRow: 2
columns: {period: 期间}
items:
  Idle hours: press/idle # Idle hours
  halts: press/halts # Stops
`,
    4,
  ],
  [
    'periods across',
    'Address,2026-06,2026-07,Sum\nforge/unit-cost,4.1,4.2,8.3\n',
    `kind: import
id: from-erp
firstRow: 2
columns: {item: Address}
items:
  forge/unit-cost: forge/unit-cost # Conversion cost
`,
    2,
  ],
])('a map is proposed for a table with %s, and tried', async (_, table, expected, count) => {
  const proposal = await propose(table);
  expect([bodyOf(proposal), proposal.report.data]).toMatchObject([
    expected,
    { new: count, problems: [], written: false, map: proposal.text },
  ]);
  expect(errorsIn(checkTexts({ ...FILES, 'import.yaml': proposal.text }))).toEqual([]);
});

test('a table of which the plan knows nothing gives a map to fill in, without errors', async () => {
  const proposal = await propose('Code,Value\nX-9,1\n');
  expect(proposal.text).toContain('items: {}\n  # X-9: ADDRESS\n');
});

test.each(['', 'Note\n', 'a,b\nc,d\n', '1,2\n3,4\n'])('for %j there is none', async (table) => {
  await expect(propose(table)).rejects.toMatchObject({ id: 'table-without-heads' });
});
