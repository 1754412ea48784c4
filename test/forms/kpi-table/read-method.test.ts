import { methodIn } from '../../../src/forms/kpi-table/read-method';

const per = (deduct: string, size: string, unit: string, direction?: string): unknown => ({
  method: 'perUnit',
  deduct,
  per: size,
  unit,
  direction,
});

test.each([
  ['每低于目标1%扣1分', '吨', per('1', '1', 'percent', 'higher')],
  ['每低0.5个百分点扣2分', '%', per('2', '0.5', 'abs', 'higher')],
  ['每低１％，扣２分。', '%', per('2', '1', 'abs', 'higher')],
  ['每发生一起扣10分', '起', per('10', '1', 'abs', 'lower')],
  ['达到目标得满分，每超出10万元扣0.5分，扣完为止', '万元', per('0.5', '10', 'abs', 'lower')],
  ['每延迟1天减3分', '天', per('3', '1', 'abs', 'lower')],
  ['每次扣2分', '次', per('2', '1', 'abs', 'lower')],
  ['1 point off for each 1% below', 't', per('1', '1', 'percent', 'higher')],
  ['each 0.5 percentage points short costs 2 points', '%', per('2', '0.5', 'abs', 'higher')],
  ['Every accident costs 5 points', 'accidents', per('5', '1', 'abs', undefined)],
  ['完成率×权重', '吨', { method: 'ratio' }],
  ['按完成比例计分', '吨', { method: 'ratio' }],
])('“%s” of a KPI in %s', (text, unit, method) => {
  expect(methodIn(text, unit)).toEqual(method);
});

test.each([
  ['每少一家扣3分，多一家加2分，最多加5分', '家', 'a bonus'],
  ['每低1元扣1分', '万元', 'another size of unit'],
  ['每低1个百分点扣2分', '吨', 'points of no rate'],
  ['每低1%扣2分，低于90%不得分', '%', 'a second sentence'],
  ['由领导评分', '', 'no figure'],
  ['', '', 'nothing'],
])('“%s” of a KPI in “%s” is not read: %s', (text, unit) => {
  expect(methodIn(text, unit)).toBeUndefined();
});
