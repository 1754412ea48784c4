import { unitSign } from '../../src/schema/unit-sign';
import type { Data } from '../../src/source/yaml-node';

const kpi = (unit: Data, more: Data = {}): Data => ({ kpis: [{ unit, basic: { scoring: more } }] });
const TARGET = ['kpis', 0, 'basic', 'target'];
const PER = ['kpis', 0, 'basic', 'scoring', 'per'];

test.each<[string, (string | number)[], Data, string]>([
  ['98%', TARGET, kpi('%'), '98'],
  ['-4.25 CNY/kg', TARGET, kpi('CNY/kg'), '-4.25'],
  ['4.2元', TARGET, kpi('CNY'), '4.2'],
  ['￥0.1', PER, kpi('CNY'), '0.1'],
  ['$ 12', TARGET, kpi('USD'), '12'],
  ['30天', TARGET, kpi({ en: 'days', 'zh-CN': '天' }), '30'],
  ['2%', PER, kpi('CNY', { unit: '%' }), '2'],
  ['60%', ['kpis', 0, 'weight'], kpi('CNY'), '60'],
  ['2分', ['kpis', 0, 'basic', 'scoring', 'deduct'], kpi('CNY'), '2'],
])('%s has the unit that is written for it', (value, path, root, number) => {
  const told = unitSign(value, path, root);
  expect(told?.instead).toBe(number);
  expect(told?.message.en).toBe(`“${value}” has its unit beside the number.`);
  expect(told?.help?.['zh-CN']).toContain(`请只写${number}：`);
});

test.each<[string, (string | number)[], Data]>([
  ['another unit, which could be another amount', TARGET, kpi('CNY million')],
  ['the sign of a currency that it is not in', TARGET, kpi('USD')],
  ['a nearer unit', PER, kpi('元', { unit: 'percent' })],
  ['no unit', TARGET, kpi(null)],
  ['no such place', ['steps'], null],
])('%s is left to people', (_claim, path, root) => expect(unitSign('4.2元', path, root)).toBeUndefined());

test.each(['98', 'x', '', '1,200元', '4.2', '元', '￥4元', '9.'.repeat(40)])('“%s” is no number with a sign', (value) =>
  expect(unitSign(value, TARGET, kpi('元'))).toBeUndefined(),
);

test.each<[Data]>([[98], [null], [['98%']]])('%j is no text', (value) =>
  expect(unitSign(value, TARGET, kpi('%'))).toBeUndefined(),
);
