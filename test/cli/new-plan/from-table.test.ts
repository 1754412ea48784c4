import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExitCode } from '../../../src/cli/exit-code';
import { hoshin } from '../../support/run-cli';
import { temporaryFolder } from '../../support/temporary';

const now = new Date('2026-01-03T00:00:00Z');

const CHINESE = `2026年度绩效考核指标表,,,,,,,,
序号,部门,考核维度,指标名称,单位,目标值,权重,计分办法,数据来源
1,生产部,财务,产量,吨,12000,30%,每低于目标1%扣1分,ERP
2,生产部,内部流程,一次交验合格率,%,≥98.5,40%,每低0.5个百分点扣2分,质量部
3,生产部,内部流程,工伤事故,起,0,30%,每发生一起扣10分,安环部
4,销售部,财务,销售收入,万元,"5,200",60,完成率×权重,财务部
5,销售部,客户,新客户开发,家,12,40,"每少一家扣3分，多一家加2分",CRM
,,,合计,,,100,,
`;

/** A new plan of a table, and its files as texts. */
async function planOf(
  table: string,
  ...options: readonly string[]
): Promise<{ out: string; cwd: string; files: Readonly<Record<string, string>> }> {
  const cwd = temporaryFolder({ 'kpis.csv': table });
  const { code, out, err } = await hoshin(['init', 'acme', '--from', 'kpis.csv', ...options], { cwd, now });
  expect({ code, err }).toEqual({ code: ExitCode.Ok, err: '' });
  const paths = readdirSync(join(cwd, 'acme'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  );
  return {
    out,
    cwd,
    files: Object.fromEntries(paths.map((path) => [path, readFileSync(join(cwd, 'acme', path), 'utf8')])),
  };
}

test('a table with Chinese heads becomes scorecards by department, which check finds in order', async () => {
  const { files, out, cwd } = await planOf(CHINESE);
  expect(files['2026/生产部.yaml']).toBe(`kind: scorecard
department: 生产部
year: 2026
kpis:
  - id: 产量
    name: 产量
    perspective: financial
    weight: 30
    unit: 吨
    direction: higher
    aggregate: sum
    source: ERP
    basic:
      target: 12000
      scoring: {method: perUnit, deduct: 1, per: 1, unit: percent}

  - id: 一次交验合格率
    name: 一次交验合格率
    perspective: process
    weight: 40
    unit: "%"
    direction: higher
    aggregate: ratio
    source: 质量部
    basic:
      target: 98.5
      scoring: {method: perUnit, deduct: 2, per: 0.5}

  - id: 工伤事故
    name: 工伤事故
    perspective: process
    weight: 30
    unit: 起
    direction: lower
    aggregate: sum
    source: 安环部
    basic:
      target: 0
      scoring: {method: perUnit, deduct: 10, per: 1}
`);
  expect(out).toContain('已从kpis.csv读入5项指标\n\n以下指标的计分办法未能识别');
  expect(out).toContain('\n  销售部/新客户开发\n');
  expect(files['2026/销售部.yaml']).toContain(
    '    # 表格中的计分办法：每少一家扣3分，多一家加2分\n    basic: {target: 12}\n',
  );
  const { out: found } = await hoshin(['check', 'acme', '--severity', 'error'], { cwd, now });
  expect(found).toContain('没有此类问题');
});

test('a table in English is one scorecard of the company that the folder is named for', async () => {
  const { files } = await planOf(
    'KPI;Weight;Target;Unit;Method\nOutput (t);0.3;1200;;pro rata\nComplaints;0.5;<= 12;cases;\nManual;0.2;In use by June;;\n',
    '--departments',
    'Plant',
  );
  expect(files['plan.yaml']).toContain('name: acme\n');
  expect(files['2026/plant.yaml']).toContain(
    'id: output\n    name: Output (t)\n    perspective: process\n    weight: 30\n    unit: t\n',
  );
  expect(files['2026/plant.yaml']).toContain('weight: 50\n    unit: cases\n    direction: lower\n');
  expect(files['2026/plant.yaml']).toContain(
    '# Target in the table: In use by June. It is reached in per cent.\n    basic: {target: 100}\n',
  );
});

test('rows of the company are its own scorecard', async () => {
  const { files } = await planOf('部门,指标,权重,目标值\n公司,利润,100,500\n生产部,产量,100,12\n');
  expect(Object.keys(files).sort()).toEqual(['2026/company.yaml', '2026/生产部.yaml', 'plan.yaml']);
  expect(files['2026/company.yaml']).not.toContain('department:');
});

test('KPIs of the same name have ids of their own', async () => {
  const { files } = await planOf('KPI,Weight,Target\nOutput (t),50,1\nOutput (pieces),50,2\n');
  expect(files['2026/department.yaml']).toMatch(/id: output\n[^]*id: output-2\n/);
});

test('a text of the table stays a text', async () => {
  const { files, cwd } = await planOf('KPI,Weight,Target,Source\n"a: {b} # c",60,1,"x: [y"\n---,40,2,\n');
  expect(files['2026/department.yaml']).toContain('name: "a: {b} # c"\n');
  const { out } = await hoshin(['check', 'acme', '--severity', 'error'], { cwd, now });
  expect(out).toMatch(/^No such finding/);
});
