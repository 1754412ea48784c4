import { a3 } from '../../../src/app/a3';
import type { Answer } from '../../../src/app/answer';
import { explain } from '../../../src/app/explain';
import { findingsOf } from '../../../src/app/findings';
import { importTables } from '../../../src/app/import';
import { forecast } from '../../../src/app/forecast';
import { letter } from '../../../src/app/letter';
import { map } from '../../../src/app/map';
import type { OpenedPlan } from '../../../src/app/open-plan';
import { explainPay, pay } from '../../../src/app/pay';
import { render } from '../../../src/app/render';
import { readiness } from '../../../src/app/readiness';
import { review } from '../../../src/app/review';
import { score } from '../../../src/app/score';
import { tree } from '../../../src/app/tree';
import { parsePeriod, type Period } from '../../../src/calendar/period';
import type { LoadedPlan } from '../../../src/pipeline';
import { mapKinds } from '../../../src/reports/map';
import type { Report } from '../../../src/reports/base/report';
import { treeViews } from '../../../src/reports/tree';
import { groupBy } from '../../../src/util/group';
import { UserError } from '../../../src/util/user-error';
import { openOn } from './plan-in-memory';
import { TABLES } from './tables';

/** Something that is printed of a plan. */
export interface Output {
  /** The command that prints it, with its number among those of a plan. */
  readonly name: string;
  readonly command: string;
  /** The scorecard that it is about, where that is one alone. */
  readonly of?: string;
  print(loaded: LoadedPlan): string;
}

const period = (text: string): Period => parsePeriod(text)!;

const output = (command: string, asOf: string, make: (opened: OpenedPlan) => unknown, of?: string): Output => ({
  name: command,
  command,
  ...(of !== undefined && { of }),
  print: (loaded) => {
    try {
      return textOf(make(openOn(loaded, asOf)));
    } catch (error) {
      if (error instanceof UserError) return error.message;
      throw error;
    }
  },
});

/** Places in files move with the length of what stands before them; that alone is no other output. */
const PLACES = new Set(['span', 'origin', 'file', 'line', 'column']);

const textOf = (made: unknown): string =>
  JSON.stringify(made, (key, value: unknown) =>
    PLACES.has(key) ? undefined : typeof value === 'bigint' ? String(value) : value,
  ).replace(/[\w/-]+\.yaml:\d+(:\d+)?/g, '');

/** A report as programs get it, as people read it, and on which paper. */
const printed = (report: Report): unknown => [report.data, render(report, 'markdown'), report.page.paper];

const reportOf = ({ report, refused }: Answer): unknown => [printed(report), refused];

export const check = (asOf: string): Output =>
  output('check', asOf, (opened) => {
    const { diagnostics, acknowledged } = findingsOf(opened);
    return [diagnostics, acknowledged];
  });

/** What is printed of a plan of a year. */
export function outputsOf({ plan }: LoadedPlan): readonly Output[] {
  const { year } = plan.scorecards[0]!;
  const months = Array.from({ length: 12 }, (_, i) => {
    const at = year * 12 + i + plan.fiscalYear.startMonth - 1;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
  const [half, end] = [`${months[6]}-15`, `${year + 1}-${String(plan.fiscalYear.startMonth + 1).padStart(2, '0')}-10`];
  const departments = plan.scorecards.map(({ id }) => id);
  const kpis = plan.scorecards.flatMap((scorecard) => scorecard.kpis);
  const measures = kpis.flatMap((kpi) => kpi.measures);
  const strategic = plan.strategies.flatMap(({ ksfs }) => ksfs.flatMap((ksf) => ksf.kpis));
  const items = [...strategic, ...kpis, ...measures].map(({ address }) => address);
  const people = plan.payroll.people.map(({ id }) => id);
  return numbered([
    check(half),
    check(end),
    output('score', half, (opened) => reportOf(score(opened, { period: period(months[5]!), sheet: true }))),
    ...[`${year}`, `${year}-H1`].map((text) =>
      output('score', end, (opened) =>
        reportOf(score(opened, { period: period(text), final: true, despiteErrors: true })),
      ),
    ),
    ...[months[5]!, months[4]!, `${year}-Q2`].flatMap((cycle) =>
      departments.map((department) =>
        output(
          'review',
          half,
          (opened) => review(opened, { cycle: period(cycle), department }).reviews.map(({ report }) => printed(report)),
          department,
        ),
      ),
    ),
    ...departments.map((department) =>
      output('letter', half, (opened) => reportOf(letter(opened, { department })), department),
    ),
    ...[`${year}`, `${year}-H1`, ...months].map((text) =>
      output('pay', end, (opened) => reportOf(pay(opened, { period: period(text), despiteErrors: true }))),
    ),
    ...people.flatMap((person) =>
      [`${year}`, months[1]!].map((text) =>
        output('pay', end, (opened) =>
          reportOf(explainPay(opened, { period: period(text), person, despiteErrors: true })),
        ),
      ),
    ),
    output('readiness', end, (opened) => reportOf(readiness(opened))),
    output('forecast', half, (opened) => reportOf(forecast(opened))),
    ...treeViews.map((view) =>
      output('tree', half, (opened) => reportOf(tree(opened, { view, period: period(months[5]!) }))),
    ),
    ...items.map((address) =>
      output('explain', half, (opened) => reportOf(explain(opened, { address, period: period(months[5]!) }))),
    ),
    ...mapKinds.flatMap((kind) =>
      (kind.takes.includes('kpi') ? kpis.map(({ address }) => address) : [undefined]).map((address) =>
        output('map', half, (opened) => reportOf(map(opened, { kind, address, period: period(months[5]!) }))),
      ),
    ),
    ...plan.importMaps.map(({ id }) =>
      output('import', half, (opened) =>
        reportOf(importTables(opened, [{ file: 'table', workbook: TABLES[id]! }], { map: id, replace: true })),
      ),
    ),
    output('a3', half, (opened) =>
      a3(opened, { cycle: period(months[5]!), all: true }).map(({ report }) => printed(report)),
    ),
  ]);
}

const numbered = (outputs: readonly Output[]): readonly Output[] =>
  [...groupBy(outputs, ({ command }) => command).values()].flatMap((all) =>
    all.map((output, i) => ({ ...output, name: `${output.command} ${i + 1}` })),
  );

/** The commands that print something of a kind of document, the likeliest to tell a change first. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  plan: ['score', 'check', 'pay', 'review', 'letter', 'map'],
  strategy: ['check', 'explain', 'tree', 'map', 'review'],
  scorecard: ['check', 'letter', 'score', 'review', 'forecast', 'explain', 'map'],
  actuals: ['score', 'check', 'review', 'explain', 'map'],
  review: ['review', 'check', 'a3'],
  readiness: ['readiness', 'check'],
  import: ['import', 'check'],
  results: ['score', 'check'],
  incidents: ['pay', 'check'],
  pay: ['pay', 'check'],
};

/** What prints one scorecard alone, which takes less than to print or check them all. */
const OWN: Readonly<Record<string, string>> = { scorecard: 'letter', review: 'review' };

/**
 * What is printed of a kind of document, the likeliest to tell a change first, and before it what is quick: the
 * scorecard that the document is of.
 */
export function outputsFor(outputs: readonly Output[], kind: string, scorecard: string): readonly Output[] {
  const own = outputs.filter(({ command, of }) => command === OWN[kind] && of === scorecard);
  const all = COMMANDS[kind]!.flatMap((command) => outputs.filter((output) => output.command === command));
  return [...new Set([...own, ...all])];
}
