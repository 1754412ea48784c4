import { importTables, type ImportAnswer, type ImportQuestion } from '../../src/app/import';
import { openPlan, type OpenedPlan } from '../../src/app/open-plan';
import { sheets } from '../../src/app/sheet';
import { parsePeriod } from '../../src/calendar/period';
import { readTable } from '../../src/sheets/read-table';
import type { Content, Sheet, Workbook } from '../../src/sheets/workbook';
import { TempPlan } from '../support/temp-plan';

const SCORECARD = `kind: scorecard
department: production
year: 2026
kpis:
  - {id: rate, name: Pass rate, weight: 50, unit: "%", direction: higher, aggregate: ratio, basic: {target: 99, scoring: {method: perUnit, deduct: 2, per: 1}}}
  - {id: cost, name: Cost, weight: 50, unit: CNY, direction: lower, aggregate: mean, basic: {target: 4, scoring: {method: perUnit, deduct: 2, per: 1}}}
`;

const ACTUALS = `kind: actuals
department: production
values:
  rate: {2026-05: 98/100, 2026-06: 97/100}
  cost:
    2026-05: 4.2 # counted twice
    2026-06: {estimate: 4.1}
`;

const PLAN = `kind: plan
id: works
name: Works
departments: [{id: production, name: Production}]
`;

const plans: TempPlan[] = [];
afterAll(() => plans.forEach((plan) => plan.dispose()));

function plan(actuals = ACTUALS): OpenedPlan {
  const files = { 'plan.yaml': PLAN, 'scorecard.yaml': SCORECARD, 'actuals.yaml': actuals };
  const made = new TempPlan(files);
  plans.push(made);
  return openPlan({ path: made.root, asOf: '2026-07-05' }, { cwd: made.root, env: {}, now: new Date('2026-07-05') });
}

async function formOf(opened: OpenedPlan, period = '2026-06'): Promise<Workbook> {
  const [file] = await sheets(opened, { period: parsePeriod(period)!, department: 'production' });
  return readTable(Buffer.from(file!.content), 'june.xlsx');
}

/** A form in which cells of the page of values are filled in, by id and head. */
function filled(form: Workbook, id: string, cells: Readonly<Record<string, Content>>): Workbook {
  const [values, ...others] = form.sheets as [Sheet, ...Sheet[]];
  const heads = values.rows[2]!.map((content) => (content.type === 'text' ? content.text : ''));
  const rows = values.rows.map((row) => {
    const own = row[heads.indexOf('Id')];
    if (own?.type !== 'text' || own.text !== id) return row;
    return heads.map((head, i) => cells[head] ?? row[i] ?? { type: 'empty' as const });
  });
  return { sheets: [{ ...values, rows }, ...others] };
}

const text = (value: string): Content => ({ type: 'text', text: value });
const number = (value: string, format?: string): Content => ({ type: 'number', text: value, format });

const take = (opened: OpenedPlan, workbook: Workbook, question: ImportQuestion = {}): ImportAnswer =>
  importTables(opened, [{ file: 'june.xlsx', workbook }], question);

interface Told {
  readonly new: number;
  readonly equal: number;
  readonly corrections: number;
  readonly conflicts: number;
  readonly problems: readonly { readonly cell: string; readonly message: string; readonly address: string }[];
}

const told = ({ report }: ImportAnswer): Told => report.data as Told;
const linesOf = ({ edited }: ImportAnswer): string => edited.map(({ after }) => after.text).join('');

describe('a sheet that comes back', () => {
  test('changes nothing where it was not touched', async () => {
    const opened = plan();
    const answer = take(opened, await formOf(opened));
    expect([answer.edited, told(answer)]).toMatchObject([[], { new: 0, equal: 2, corrections: 0, problems: [] }]);
  });

  test('replaces an estimate by its value, and leaves all else of the file alone', async () => {
    const opened = plan();
    const answer = take(
      opened,
      filled(await formOf(opened), 'cost', { Value: number('4.3'), 'Estimate?': { type: 'empty' } }),
    );
    expect(linesOf(answer)).toBe(ACTUALS.replace('{estimate: 4.1}', '4.3'));
  });

  test('brings values of a new month, in the order of periods', async () => {
    const opened = plan();
    const form = filled(await formOf(opened, '2026-07'), 'rate', {
      Numerator: number('95'),
      Denominator: number('96'),
    });
    expect(linesOf(take(opened, filled(form, 'cost', { Value: number('4') })))).toBe(
      `${ACTUALS.replace('97/100}', '97/100, 2026-07: 95/96}')}    2026-07: 4\n`,
    );
  });

  test('corrects a value with a reason, and not without', async () => {
    const opened = plan();
    const form = filled(await formOf(opened), 'rate', { Numerator: number('96') });
    expect(told(take(opened, form)).problems).toMatchObject([{ cell: 'J4', address: 'production/rate' }]);
    const answer = take(opened, form, { reason: 'Recount' });
    expect(linesOf(answer)).toContain('2026-06: {value: 96/100, corrects: 97/100, reason: Recount}');
    expect(linesOf(take(opened, form, { replace: true }))).toContain('2026-06: 96/100}');
  });

  test('leaves a cell alone that only the plan has changed, and names both where both did', async () => {
    const form = await formOf(plan());
    const moved = plan(ACTUALS.replace('97/100', '90/100'));
    expect(told(take(moved, form))).toMatchObject({ conflicts: 0, corrections: 0 });
    const answer = take(moved, filled(form, 'rate', { Numerator: number('96') }));
    expect(told(answer)).toMatchObject({ conflicts: 1, problems: [{ inPlan: 'actuals.yaml:4:36', conflict: true }] });
    expect(answer.edited).toEqual([]);
  });

  test('may have its rows sorted, deleted and copied', async () => {
    const opened = plan();
    const form = filled(await formOf(opened), 'cost', { Value: number('4.3'), 'Estimate?': { type: 'empty' } });
    const [values, ...others] = form.sheets as [Sheet, ...Sheet[]];
    const [title, hint, head, ...rows] = values.rows;
    const order = [title!, head!, hint!, rows[1]!, rows[1]!];
    const answer = take(opened, { sheets: [{ ...values, rows: order }, ...others] });
    expect([told(answer), linesOf(answer)]).toMatchObject([
      { new: 1, problems: [] },
      expect.stringContaining('2026-06: 4.3'),
    ]);
  });

  test('writes the good rows with --partial, and lists the others', async () => {
    const opened = plan();
    const form = filled(await formOf(opened, '2026-07'), 'rate', {
      Numerator: text('many'),
      Denominator: number('96'),
    });
    const both = filled(form, 'cost', { Value: number('4') });
    expect(take(opened, both).edited).toEqual([]);
    const answer = take(opened, both, { partial: true });
    expect([told(answer).problems.length, linesOf(answer)]).toEqual([1, `${ACTUALS}    2026-07: 4\n`]);
  });

  test.each<[string, Record<string, Content>, string]>([
    ['a date', { Numerator: { type: 'date', day: '2026-06-08' } }, 'The cell holds the date 2026-06-08'],
    ['an error', { Numerator: { type: 'error', text: '#N/A' } }, 'The cell shows the error #N/A.'],
    ['a formula without a value', { Numerator: { type: 'uncalculated' } }, 'The cell holds a formula'],
    ['a merged cell', { Numerator: { type: 'covered', by: 'I3' } }, 'The cell is merged with I3'],
    ['a number of another country', { Numerator: text('1.234,5') }, '“1.234,5” is not a number as it is written here.'],
    ['half a rate', { Denominator: { type: 'empty' } }, 'The denominator is missing.'],
    [
      'a bare percentage',
      { Value: number('0.97', '0%'), Numerator: { type: 'empty' }, Denominator: { type: 'empty' } },
      'The row has a bare percentage',
    ],
    [
      'a value that does not apply',
      { 'Not applicable: why': text('Line stopped') },
      'The row has a value, and a reason',
    ],
    [
      'a division by 0',
      { Numerator: number('5'), Denominator: number('0'), Remark: text('Recount') },
      '[production/rate] for 2026-06 is divided by 0.',
    ],
  ])('%s is a problem with its cell', async (_, cells, message) => {
    const opened = plan();
    const { problems } = told(take(opened, filled(await formOf(opened), 'rate', cells)));
    expect(problems.map((one) => one.message)).toEqual([expect.stringContaining(message)]);
  });

  test.each<[string, Content, string]>([
    ['full-width digits', text('４．５'), '4.5'],
    ['thousands', text('1,234.5'), '1234.5'],
  ])('%s are read', async (_, content, written) => {
    const opened = plan();
    const answer = take(opened, filled(await formOf(opened, '2026-07'), 'cost', { Value: content }));
    expect(linesOf(answer)).toContain(`2026-07: ${written}\n`);
  });

  test('of another plan is refused', async () => {
    const opened = plan();
    const other = { ...opened, plan: { ...opened.plan, id: 'other' } };
    const form = await formOf(opened);
    expect(() => take(other, form)).toThrow(expect.objectContaining({ id: 'sheet-of-other-plan' }));
  });
});
