import fc from 'fast-check';
import { pictureMermaid, type ChartFacts } from '../../src/charts';
import { mermaidLabel } from '../../src/charts/mermaid';
import { strategyMap, tree } from '../support/structure-facts';

test.each([
  ['Quality that needs no second look', '"Quality that needs no second look"'],
  ['质量（一次做对）', '"质量（一次做对）"'],
  ['a "b" [c] {d} |e|', '"a #34;b#34; #91;c#93; #123;d#125; #124;e#124;"'],
  ['<script>alert(1)</script>', '"#60;script#62;alert(1)#60;/script#62;"'],
  [
    '#35; & `x`; %%{init: 1}%%',
    '"#35#35#59; #38; #96;x#96;#59; %%#123;init#58; 1#125;%%"'.replace('#35#35#59;', '#35;35#59;'),
  ],
  ['1. first', '"1#46; first"'],
  ['- item * x _y_', '"#45; item #42; x #95;y#95;"'],
  ['www.example.org', '"www#46;example#46;org"'],
  ['99.5 %', '"99.5 %"'],
  ['two\nlines', '"two lines"'],
  ['', '" "'],
])('the text %j is the label %s', (text, expected) => {
  expect(mermaidLabel(text)).toBe(expected);
});

/** What a line of a diagram of ours may look like, whatever the names. */
const LABEL = '"(?:[^"`<>{}|#;&:*_@$\\\\[\\]\\n]|#\\d+;|<br/>)*"';
const LINE = new RegExp(
  `^(?:flowchart (?:BT|LR)| {2}subgraph lane\\d+\\[${LABEL}\\]| {2}end| {2,4}n\\d+(?:\\[${LABEL}\\]|\\(\\[${LABEL}\\]\\))| {2}n\\d+ (?:==>|-->|-\\.->)(?:\\|${LABEL}\\|)? n\\d+)$`,
);

test.each([
  ['strategyMap', strategyMap],
  ['tree', tree],
] as const)('no name breaks out of its label: %s', (kind, facts) => {
  fc.assert(
    fc.property(facts as fc.Arbitrary<ChartFacts['tree']>, (some) => {
      const diagram = pictureMermaid({ kind, title: '', description: '', facts: some } as Parameters<
        typeof pictureMermaid
      >[0])!;
      expect(diagram.split('\n').filter((line) => !LINE.test(line))).toEqual([]);
    }),
  );
});

test('a name as long as a text may be does not make a diagram that GitHub refuses', () => {
  expect(mermaidLabel('#'.repeat(20_000)).length).toBeLessThan(500);
});
