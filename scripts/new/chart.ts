import { TO_BE_WRITTEN, type Kind, type Line } from './kind';

const SOURCE = `import type { Chart } from './chart';
import type { Drawing } from './drawing';
import { namedRows } from './rows';

/** ${TO_BE_WRITTEN}what it shows. So far the names of its rows. */
export interface NewOneFacts {
  readonly rows: readonly NewOneRow[];
}

export interface NewOneRow {
  readonly label: string;
}

const MARGIN = 8;
const MOST_NAMES = 290;

export const newOne: Chart<NewOneFacts> = { draw };

function draw({ rows }: NewOneFacts): Drawing {
  const names = namedRows(
    rows.map(({ label }) => label),
    MOST_NAMES,
  );
  return {
    width: MOST_NAMES + 2 * MARGIN,
    height: rows.length * names.height + 2 * MARGIN,
    marks: rows.flatMap(({ label }, i) => names.name(label, MARGIN, MARGIN + (i + 0.5) * names.height)),
  };
}
`;

const PICTURE = `import type { Picture } from '../../charts';
import type { ReportContext } from '../base/report-kind';

/** ${TO_BE_WRITTEN}what it is made of, and when there is nothing to draw. */
export function newOnePicture(names: readonly string[], { words }: ReportContext): Picture | undefined {
  if (names.length === 0) return undefined;
  return {
    kind: 'newOne',
    title: words.pictures.newOne.title,
    description: words.pictures.listed(names),
    facts: { rows: names.map((label) => ({ label })) },
  };
}
`;

const ARBITRARY = `import fc from 'fast-check';
import type { ChartFacts } from '../../src/charts';
import { chartText } from './chart-text';

export const newOne: fc.Arbitrary<ChartFacts['newOne']> = fc.record({
  rows: fc.array(fc.record({ label: chartText }), { maxLength: 40 }),
});
`;

const CHARTS = 'src/charts/index.ts';
const TESTED = 'test/support/pictures.ts';
const words = (language: string): Line => ({
  file: `src/language/${language}/pictures.ts`,
  into: ['export const pictures', '= {'],
  text: `newOne: {\ntitle: '${TO_BE_WRITTEN}its title',\n},`,
});

export const chart: Kind = {
  name: 'chart',
  spelling: 'kebab-case',
  files: {
    'src/charts/new-one.ts': SOURCE,
    'src/reports/pictures/new-one.ts': PICTURE,
    'test/support/new-one-facts.ts': ARBITRARY,
  },
  lines: [
    { file: CHARTS, text: `import { newOne, type NewOneFacts } from './new-one';` },
    { file: CHARTS, into: ['export interface ChartFacts {'], text: '  readonly newOne: NewOneFacts;' },
    { file: CHARTS, into: ['export const charts', '= {'], text: '  newOne,' },
    { file: 'src/reports/pictures/index.ts', into: [], text: `export { newOnePicture } from './new-one';` },
    words('en'),
    words('zh-CN'),
    { file: TESTED, text: `import { newOne } from './new-one-facts';` },
    { file: TESTED, into: ['const facts', '= {'], text: '  newOne,' },
  ],
  next: [
    'Fill in src/charts/new-one.ts, and in test/support/new-one-facts.ts its facts at random.',
    'Fill in src/reports/pictures/new-one.ts, which makes the facts, and its title in src/language/en/pictures.ts and src/language/zh-CN/pictures.ts.',
    'Show it: in a section of a review, or as a kind of map in src/reports/map/kinds/.',
    'npx jest test/charts test/language fails while texts overlap and until it is filled in.',
  ],
};
