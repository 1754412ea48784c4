import { sameBytes } from '../../../src/cli/browser/same-bytes';

const same = (pdf: string): string => sameBytes(Buffer.from(pdf, 'latin1')).toString('latin1');

test('the clock is blanked, and nothing moves', () => {
  expect(same("/A 1\n/CreationDate (D:20260715120000+00'00')\n/ModDate (D:20260715)>>")).toBe(
    `/A 1\n${' '.repeat(39)}\n${' '.repeat(21)}>>`,
  );
});

test('cells of tables are numbered in their order, wherever they are named', () => {
  expect(
    same(
      '/ID (node00000062)>> /ID (node00000070)>> /Headers [(node00000062) (node00000070)]>> <</Limits [(node00000009) (node00000070)]\n/Names [(node00000009) 5 0 R (node00000062) 58 0 R]>>',
    ),
  ).toBe(
    '/ID (node00000002)>> /ID (node00000003)>> /Headers [(node00000002) (node00000003)]>> <</Limits [(node00000001) (node00000003)]\n/Names [(node00000001) 5 0 R (node00000002) 58 0 R]>>',
  );
});

test('a title stays what it is, also where it looks like a cell', () => {
  const pdf = '<</Title (node00000062)\n/Alt (node00000070)>>';
  expect(same(pdf)).toBe(pdf);
});

test('bytes that are no text stay as they are', () => {
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
  expect(sameBytes(bytes)).toEqual(bytes);
});
