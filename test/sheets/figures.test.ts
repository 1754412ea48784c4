import { readFigure } from '../../src/sheets/figures';

const number = (text: string, isPercent = false) => ({ text, isPercent });

test.each([
  ['1234', '1234'],
  ['１２３４．５', '1234.5'],
  ['1,234.5', '1234.5'],
  ['1,234,567', '1234567'],
  [' -0.50 ', '-0.50'],
  ['−3', '-3'],
  ['+3', '3'],
  ['007', '7'],
  ['0.000', '0.000'],
])('%s is a number', (typed, text) => expect(readFigure(typed)).toEqual(number(text)));

test.each([
  ['95%', '95'],
  ['９５．５％', '95.5'],
  ['95 %', '95'],
])('%s is a number in per cent', (typed, text) => expect(readFigure(typed)).toEqual(number(text, true)));

test.each([
  ['de', '1.234,5', '1234.5'],
  ['de', '1,5', '1.5'],
  ['de', '1.234', '1234'],
  ['fr', '1 234,5', '1234.5'],
  ['fr', '1\u202f234,5', '1234.5'],
  ['ch', '1’234.5', '1234.5'],
] as const)('in %s, %s is a number', (locale, typed, text) => expect(readFigure(typed, locale)).toEqual(number(text)));

test.each(['1.234,5', '12,5', '1 234', "1'234"])('%s is a number elsewhere', (typed) => {
  expect(readFigure(typed)).toBe('other');
});

test.each(['', 'abc', '12 kg', '1e5', '0x10', '1/2', '--1', '1,23,456', '.5', '5.', 'NaN', '１２三'])(
  '“%s” is no number',
  (typed) => expect(readFigure(typed)).toBe('none'),
);

test('more than 15 digits are more than a plan may write', () => {
  expect(readFigure('1234567890123456')).toBe('digits');
  expect(readFigure('0.00000000000000000123')).toEqual(number('0.00000000000000000123'));
});
