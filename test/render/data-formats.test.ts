import fc from 'fast-check';
import { renderers } from '../../src/render';
import { csv } from '../../src/render/csv';
import { json } from '../../src/render/json';
import { clean } from '../../src/util/clean';
import { hostileText } from './arbitrary';
import { context, report } from './sample';

test('there are the formats of the specification, the one for reading first', () => {
  expect(renderers.map(({ id, extension }) => id + extension)).toEqual([
    'terminal.txt',
    'markdown.md',
    'html.html',
    'pdf.pdf',
    'svg.svg',
    'json.json',
    'csv.csv',
    'ics.ics',
    'sarif.sarif',
    'junit.junit.xml',
    'github.github.txt',
    'gitlab.gitlab.json',
    'checkstyle.checkstyle.xml',
  ]);
});

test('importing the renderers loads no package for tables, colours or widths', () => {
  jest.isolateModules(() => {
    const loaded = ['chalk', 'cli-table3', 'string-width'].filter((name) => {
      let isLoaded = false;
      jest.doMock(name, () => ((isLoaded = true), {}));

      require('../../src/render');
      return isLoaded;
    });
    expect(loaded).toEqual([]);
  });
});

describe('json', () => {
  const print = (data: unknown): string => json.render(report([], { data }), context());

  test('is the data of the report, indented, on lines of its own', () => {
    expect(print({ score: 92.4, veto: null })).toBe('{\n  "score": 92.4,\n  "veto": null\n}\n');
  });

  test('whatever a plan holds, it reads back the same and is safe to print', () => {
    fc.assert(
      fc.property(fc.dictionary(hostileText, hostileText), (data) => {
        const text = print({ ...data });
        expect(JSON.parse(text)).toEqual({ ...data });
        // eslint-disable-next-line no-control-regex
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\ufeff]|##\[/);
      }),
    );
  });
});

describe('csv', () => {
  const print = (rows: readonly (readonly (string | number | null)[])[], columns = ['id', 'value']): string =>
    csv.render(report([], { flat: { columns, rows } }), context());

  test('is there for reports with a flat table only', () => {
    expect(csv.accepts?.(report([]))).toBe(false);
    expect(csv.accepts?.(report([], { flat: { columns: [], rows: [] } }))).toBe(true);
  });

  test('quotes where it has to, and leaves numbers and nothing alone', () => {
    expect(
      print([
        ['a,b', 1.5],
        ['say "x"', -2],
        ['', null],
      ]),
    ).toBe('id,value\n"a,b",1.5\n"say ""x""",-2\n,\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '＋1', '－1', '＠x'])(
    '%j cannot be a formula',
    (text) => {
      expect(print([[text, 0]])).toMatch(/^"'/m);
    },
  );

  test('whatever a plan holds, it parses back, one line to a record', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText, fc.option(fc.integer())), { maxLength: 5 }), (rows) => {
        const text = print(rows);
        const lines = text.split('\n');
        expect(lines).toHaveLength(rows.length + 2);
        expect(lines.slice(1, -1).map(parse)).toEqual(
          rows.map(([first, second]) => [guarded(first), second === null ? '' : String(second)]),
        );
      }),
    );
  });
});

const guarded = (text: string): string =>
  clean(/^[=+\-@\t\r\n＝＋－＠]/.test(text) || /^[=+\-@＝＋－＠]/.test(text.trimStart()) ? `'${text}` : text);

/** One record by the letter of RFC 4180. */
const parse = (line: string): string[] =>
  [...`${line},`.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*)),/g)].map(
    ([, quoted, plain]) => quoted?.replace(/""/g, '"') ?? plain!,
  );
