import { wordsOf } from '../../src/language';
import { cellText, statusOfCell } from '../../src/render/cell';
import { number, percent, points } from './sample';

describe('a cell in words and numbers', () => {
  test.each([
    ['thousands are grouped', number('12000000'), '12,000,000'],
    ['decimals are kept and never grouped', number('1234.5', 4), '1,234.5000'],
    ['three digits need no group', number('999'), '999'],
    ['a negative number has a real minus sign', number('-1234.5', 1), '−1,234.5'],
    ['what rounds to zero has no sign', number('-0.004', 2, { signed: true }), '0.00'],
    ['a signed number shows its plus', number('3', 0, { signed: true }), '+3'],
    ['a unit stands behind a blank', number('1250', 0, { unit: 'CNY/t' }), '1,250 CNY/t'],
    ['a Chinese unit needs none', number('1250', 0, { unit: '元/吨' }), '1,250元/吨'],
    ['a per cent sign does not', number('99.1', 1, { unit: '%' }), '99.1%'],
    ['points have two decimals, rounded half up', points('1.005'), '1.01'],
    ['points may be signed', points('-2', true), '−2.00'],
    ['a fraction is printed in per cent', percent('0.996'), '99.6%'],
    ['with the decimals asked for', percent('12.345', 0), '1,235%'],
    ['an undefined value is a dash', number(undefined, 2, { unit: 'kg' }), '–'],
    [
      'parts are joined, empty ones left out',
      { type: 'join' as const, parts: [points('92.4'), '', { type: 'status' as const, status: 'green' as const }] },
      '92.40 ●G',
    ],
    ['a text is one clean line', 'a\n b\u001b[31m', 'a b\\u{1b}[31m'],
    ['a unit is as clean', number('1', 0, { unit: 'k\u0007g' }), '1 k\\u{7}g'],
  ])('%s', (_, cell, expected) => expect(cellText(cell, wordsOf('en'))).toBe(expected));

  test('every status has its shape and letter', () => {
    const signs = (['challenge', 'green', 'amber', 'red', 'missing', 'na', 'none'] as const).map((status) =>
      cellText({ type: 'status', status }, wordsOf('en')),
    );
    expect(signs).toEqual(['◆C', '●G', '▲A', '■R', '○?', '–', '·']);
  });

  test('in Chinese a character, and no blank beside full-width punctuation', () => {
    const cell = {
      type: 'join' as const,
      parts: [
        number('95', 0, { unit: '%' }),
        '（2026年）',
        '计划',
        { type: 'status' as const, status: 'red' as const },
      ],
    };
    expect(cellText(cell, wordsOf('zh-CN'))).toBe('95%（2026年）计划 ■红');
  });

  test('the status of joined parts is the first there is', () => {
    expect(statusOfCell({ type: 'join', parts: ['a', { type: 'status', status: 'red' }] })).toBe('red');
    expect(statusOfCell(points('1'))).toBeUndefined();
  });
});
