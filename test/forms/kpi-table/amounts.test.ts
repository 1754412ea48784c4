import { amountIn } from '../../../src/forms/kpi-table/amounts';

test.each([
  ['≥98.5%', '98.5', '%', 'higher'],
  ['不超过3次', '3', '次', 'lower'],
  ['1,200 t', '1200', 't', undefined],
  ['１２万元以上', '12', '万元', 'higher'],
  ['<= 12', '12', '', 'lower'],
  ['at most 4 days', '4', 'days', 'lower'],
  ['-5', '-5', '', undefined],
])('“%s” is %s %s', (text, figure, unit, direction) => {
  expect(amountIn({ type: 'text', text })).toEqual({ figure, unit, direction });
});

test('a number that is shown in per cent is that many', () => {
  expect(amountIn({ type: 'number', text: '0.985', format: '0.0%' })).toMatchObject({ figure: '98.5', unit: '%' });
});

test.each(['by June', '3 of 5', '2026-06-30', '', '1,2,3'])('“%s” is no figure', (text) => {
  expect(amountIn({ type: 'text', text })).toBeUndefined();
});
