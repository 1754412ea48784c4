import { inNames, isSumOrDifference, parseFormula, type Formula } from '../../src/scoring/formula';

const NAMES = ['a', 'b', 'c', 'this', 'Menge'];

test.each([
  ['', 'syntax 0: is empty / 为空'],
  ['  ', 'syntax 0: is empty / 为空'],
  ['a'.repeat(501), 'too-long 500: is longer than 500 characters / 超过500个字符'],
  [`${'('.repeat(33)}a${')'.repeat(33)}`, 'too-deep 32: is nested deeper than 32 levels / 的括号嵌套超过32层'],
  ['a § b', 'not-arithmetic 2: may not contain “§” / 不能含有“§”'],
  ['a d', 'syntax 2: has an unexpected “d” / 在“d”处有误'],
  ['a(1)', 'unknown-function 0: may call sum, mean, min, max, not “a” / 只能使用sum、mean、min、max，不能使用“a”'],
  [
    'median(a)',
    'unknown-function 0: may call sum, mean, min, max, not “median” / 只能使用sum、mean、min、max，不能使用“median”',
  ],
  [
    'toString(a)',
    'unknown-function 0: may call sum, mean, min, max, not “toString” / 只能使用sum、mean、min、max，不能使用“toString”',
  ],
  ['a b', 'syntax 2: has an unexpected “b” / 在“b”处有误'],
  ['(a', 'syntax 2: lacks a closing “)” / 缺少右括号“)”'],
  ['a)', 'syntax 1: has an unexpected “)” / 在“)”处有误'],
  ['a +', 'syntax 3: ends too early / 不完整'],
  ['* a', 'syntax 0: has an unexpected “*” / 在“*”处有误'],
  ['a * / b', 'syntax 4: has an unexpected “/” / 在“/”处有误'],
  ['a, b', 'syntax 1: has an unexpected “,” / 在“,”处有误'],
  ['sum(a, b', 'syntax 8: lacks a closing “)” / 缺少右括号“)”'],
  ['sum()', 'syntax 4: has an unexpected “)” / 在“)”处有误'],
  ['(a, b)', 'syntax 2: has an unexpected “,” / 在“,”处有误'],
  ['sum((a, b))', 'syntax 6: has an unexpected “,” / 在“,”处有误'],
  ['2a', 'syntax 1: has an unexpected “a” / 在“a”处有误'],
  ['1.', 'not-arithmetic 1: may not contain “.” / 不能含有“.”'],
  ['.5', 'not-arithmetic 0: may not contain “.” / 不能含有“.”'],
  ['+a', 'syntax 0: has an unexpected “+” / 在“+”处有误'],
  ['sum(,a)', 'syntax 4: has an unexpected “,” / 在“,”处有误'],
  ['sum(a,)', 'syntax 6: has an unexpected “)” / 在“)”处有误'],
])('a formula that cannot be read, and where, is told in both languages: %#', (text, told) => {
  const parsed = parseFormula(text, NAMES);
  const {
    reason,
    offset,
    text: said,
  } = 'problem' in parsed ? parsed.problem : { reason: '', offset: 0, text: { en: '', 'zh-CN': '' } };
  expect(`${reason} ${offset}: ${said.en} / ${said['zh-CN']}`).toBe(told);
});

test.each(['a'.repeat(1), `${'('.repeat(32)}a${')'.repeat(32)}`, `a${' '.repeat(499)}`, '- - a', '1.25 * a'])(
  'a formula within its limits can be read: %#',
  (text) => expect(parseFormula(text, NAMES)).not.toHaveProperty('problem'),
);

/** A formula as it is printed, and whether it only adds and subtracts. */
test.each<[text: string, printed: string, adds: boolean]>([
  ['a', 'a', true],
  ['a + b-c', 'a + b − c', true],
  ['a*b', 'a × b', false],
  ['a/b', 'a / b', false],
  ['-a', '−a', true],
  ['sum(a,b)', 'sum(a; b)', true],
  ['sum(a, -b)', 'sum(a; −b)', true],
  ['sum(a*b, c)', 'sum(a × b; c)', false],
  ['mean(a,b)', 'mean(a; b)', false],
  ['min(a,b)', 'min(a; b)', false],
  ['a-(b+c)', 'a − (b + c)', true],
  ['a - (b * c)', 'a − (b × c)', false],
  ['a*1.25', 'a × 1.25', false],
  ['a + 3', 'a + 3', true],
  ['a + a', 'a + a', true],
  ['-(a+b)', '−(a + b)', true],
  ['-(a*b)', '−(a × b)', false],
  ['a * -b', 'a × −b', false],
  ['max( a , b ) / c', 'max(a; b) / c', false],
  ['this + Menge', 'this + Menge', true],
  ['a*b+c', 'a × b + c', false],
  ['a+b*c', 'a + b × c', false],
  ['sum(a, b*c)', 'sum(a; b × c)', false],
])('%s is printed, and adds or not', (text, printed, adds) => {
  const { formula } = parseFormula(text, NAMES) as { readonly formula: Formula };
  expect(inNames(formula)).toBe(printed);
  expect(isSumOrDifference(formula)).toBe(adds);
});
