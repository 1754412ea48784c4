import fc from 'fast-check';
import { bar, sparkline } from '../../src/render/bars';
import { decimal } from '../../src/util/decimal';

const of = (...values: readonly (number | undefined)[]): string =>
  sparkline(values.map((value) => (value === undefined ? undefined : decimal(value))));

test('a sparkline goes from its lowest to its highest value, with a dot where one is missing', () => {
  expect(of(1, 2, 3, undefined, 8)).toBe('▁▂▃·█');
  expect(of(-5, 5, 0)).toBe('▁█▅');
  expect(of(7, 7)).toBe('▅▅');
  expect(of()).toBe('');
  expect(of(undefined)).toBe('');
});

test('a bar is ten characters long for the whole, and seen for whatever is more than nothing', () => {
  expect(['0', '0.0001', '0.25', '0.5', '0.999', '1', '3', '-1'].map((share) => bar(decimal(share)))).toEqual([
    '',
    '▏',
    '██▌',
    '█████',
    '██████████',
    '██████████',
    '██████████',
    '',
  ]);
});

test('whatever the values, one character for each', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), { nil: undefined }), { maxLength: 20 }),
      (values) => {
        const line = sparkline(values.map((value) => (value === undefined ? undefined : decimal(value))));
        expect(line.length).toBe(values.every((value) => value === undefined) ? 0 : values.length);
      },
    ),
  );
});
