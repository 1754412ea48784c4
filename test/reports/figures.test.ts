import fc from 'fast-check';
import { explain } from '../../src/reports/explain';
import { forecast } from '../../src/reports/forecast';
import { letter } from '../../src/reports/letter';
import { score } from '../../src/reports/score';
import { NO_ERRORS } from '../../src/reports/base/plan-errors';
import type { Block, Cell, FigureCell } from '../../src/reports/base/report';
import { withPlaces } from '../../src/reports/base/with-places';
import type { Kpi, Plan } from '../../src/model/types';
import { groupBy } from '../../src/util/group';
import { grouped, round } from '../../src/util/decimal';
import { planText, randomFigures } from '../support/random-figures';
import { runs } from '../support/runs';
import { contextOf, NOT_IN_GIT, planOf, render, scoreOf } from './sample';

const plans = fc.array(randomFigures('a'), { minLength: 1, maxLength: 1 }).map(planText);

const letterOf = (plan: Plan): string =>
  render(letter.build({ plan, scorecard: plan.scorecards[0]!, revision: NOT_IN_GIT }, contextOf(plan)), 'markdown');

/** Without separators and trailing zeros: `1234.5`. */
const numbersIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.replace(/(\d),(?=\d{3})/g, '$1').matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => String(Number(number))),
  );

/** The numbers of the document of the scorecard, but for days and periods. */
const writtenIn = (text: string): readonly string[] => [
  ...numbersIn(text.split('---')[1]!.replace(/20\d\d-\d\d|year: \d+/g, '')),
];

test('every number that a plan writes is found unrounded in the letter', () => {
  fc.assert(
    fc.property(plans, (text) => {
      const found = numbersIn(letterOf(planOf(text).plan));
      expect(writtenIn(text).filter((number) => !found.has(number))).toEqual([]);
    }),
    { numRuns: runs(60) },
  );
});

test('no row prints two equal figures that differ, nor a change that is one as 0', () => {
  fc.assert(
    fc.property(plans, (text) => {
      for (const block of blocksOf(planOf(text).plan)) expect(alike(block)).toEqual([]);
    }),
    { numRuns: runs(60) },
  );
});

test('an attainment that is not 100% never prints as that', () => {
  fc.assert(
    fc.property(plans, (text) => {
      const { plan } = planOf(text);
      const table = render(
        score.build({ score: scoreOf(plan, '2026-06'), revision: NOT_IN_GIT, errors: NO_ERRORS }, contextOf(plan)),
        'markdown',
      );
      for (const [line, target, actual, attained] of table.matchAll(
        /^\| KPI \| [^|]* \| ([^|]*) \| ([^|]*) \| ([^|]*) \|/gm,
      ))
        if (actual !== '–') expect([line, attained === '100.0%']).toEqual([line, target === actual]);
    }),
    { numRuns: runs(60) },
  );
});

function blocksOf(plan: Plan): readonly Block[] {
  const context = contextOf(plan);
  const scored = scoreOf(plan, '2026-06');
  const kpi = plan.scorecards[0]!.kpis[0] as Kpi;
  return [
    score.build({ score: scored, revision: NOT_IN_GIT, errors: NO_ERRORS }, context),
    forecast.build({ score: scored }, context),
    explain.build({ item: kpi, score: scored }, context),
  ].flatMap(({ blocks }) => blocks);
}

interface Shown {
  readonly figure: FigureCell;
  readonly row: number;
  readonly text: string;
}

/** Pairs of figures that are compared, differ within six places, and read the same. */
function alike(block: Block): readonly string[] {
  const printed = cellsOf(withPlaces(block)).map(([cell]) => cell);
  const shown = cellsOf(block).flatMap(([cell, row], i): readonly Shown[] =>
    typeof cell !== 'string' && cell.type === 'figure' ? [{ figure: cell, row, text: textOf(printed[i]!) }] : [],
  );
  const groups = groupBy(shown, ({ figure: { beside, signed }, row }) => `${beside ?? row} ${signed ?? false}`);
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one) => group.filter((other) => differ(one, other) && isAlike(one, other)).map(({ text }) => text)),
  );
}

const textOf = (cell: Cell): string =>
  typeof cell !== 'string' && cell.type === 'number' && cell.value ? grouped(cell.value, cell.decimals) : '–';

const differ = ({ figure: { value: a } }: Shown, { figure: { value: b } }: Shown): boolean =>
  a !== undefined && b !== undefined && !round(a, 6).equals(round(b, 6));

const isAlike = (one: Shown, other: Shown): boolean =>
  Number(one.text.replaceAll(',', '')) === Number(other.text.replaceAll(',', ''));

function cellsOf(block: Block): readonly (readonly [Cell, number])[] {
  const flat = (cell: Cell): readonly Cell[] =>
    typeof cell !== 'string' && cell.type === 'join' ? cell.parts.flatMap(flat) : [cell];
  if (block.type === 'table')
    return block.rows.flatMap(({ cells }, row) => cells.flatMap(flat).map((cell) => [cell, row] as const));
  return block.type === 'facts'
    ? block.items.flatMap(({ value }) => flat(value).map((cell) => [cell, 0] as const))
    : [];
}
