import fc from 'fast-check';
import { fit, lines, textWidth } from '../../src/charts/text';
import { chartText } from '../support/chart-text';

const font = { size: 12 };

test('a text that is too long ends in …, and one for which there is no room at all is left out', () => {
  expect(fit('First-pass rate', 60, font)).toBe('First-p…');
  expect(fit('一次交检合格率', 60, font)).toBe('一次交…');
  expect(fit('First-pass rate', 200, font)).toBe('First-pass rate');
  expect(fit('W', 5, font)).toBe('');
});

test('words break between words, Chinese anywhere but before its full stops and after its brackets', () => {
  expect(lines('On-time delivery to customers', 90, 3, font)).toEqual(['On-time', 'delivery to', 'customers']);
  expect(lines('北方区零售客户（含加急）准时交付率。', 100, 4, font)).toEqual([
    '北方区零售客户',
    '（含加急）准时交',
    '付率。',
  ]);
  expect(lines('On-time delivery to customers', 90, 2, font)).toEqual(['On-time', 'delivery to…']);
});

test('a figure stays on the line of what it counts', () => {
  expect(lines('第一期培训完成，46人参加。', 120, 3, font)).toEqual(['第一期培训完成，', '46人参加。']);
});

test('no line is wider than its room', () => {
  fc.assert(
    fc.property(chartText, fc.integer({ min: 20, max: 300 }), fc.integer({ min: 1, max: 5 }), (text, width, most) => {
      const made = lines(text, width, most, font);
      expect(made.length).toBeLessThanOrEqual(most);
      expect(made.filter((line) => textWidth(line, 12) > width)).toEqual([]);
    }),
  );
});
