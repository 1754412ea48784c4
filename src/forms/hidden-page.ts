import type { ReportContext } from '../reports/base/report-kind';
import type { StyledRow, StyledSheet } from '../sheets/styled';
import { contentAt, type Sheet, type Workbook } from '../sheets/workbook';
import type { Language } from '../util/language';
import { digest } from '../util/digest';
import type { FormFacts } from './form-facts';
import { cell, type FormPage } from './form-page';

/** The name of the page that people do not see. */
export const HIDDEN_PAGE = 'hoshin';

/** The way of writing a form; one that reads it differently has another number. */
export const FORM_VERSION = '1';

/** Origin of a form: the plan that it was made of, and what its cells said then. */
export interface FormOrigin {
  readonly plan: string;
  readonly commit: string;
  readonly period: string;
  readonly scorecard: string;
  readonly language: Language;
  /** Content of the open cells of each row, by page, id and period. */
  readonly bases: ReadonlyMap<string, string>;
}

export const baseKey = (page: string, id: string, period: string): string => JSON.stringify([page, id, period]);

/** Columns of the lists that choices are made from, right of the table. */
const LISTS = { yes: 'F', statuses: 'G' } as const;

export const yesRange = (): string => `${HIDDEN_PAGE}!$${LISTS.yes}$1:$${LISTS.yes}$1`;
export const statusRange = (): string => `${HIDDEN_PAGE}!$${LISTS.statuses}$1:$${LISTS.statuses}$3`;

/** The page that tells the way back: where each row belongs, and what it said. */
export function hiddenPage(facts: FormFacts, pages: readonly FormPage[], context: ReportContext): StyledSheet {
  const { form } = context.words;
  const head = [
    ['version', FORM_VERSION],
    ['plan', facts.plan.id],
    ['commit', facts.commit ?? ''],
    ['period', facts.period.text],
    ['scorecard', facts.scorecard.id],
    ['language', context.language],
  ];
  const rows = pages.flatMap(({ kind, rows: own }) => own.map(({ id, period, base }) => [kind, id, period, base]));
  const lists = [[form.yes], Object.values(form.statuses)];
  const all = [['digest', digestOf([...head, ...rows])], ...head, ...rows];
  return {
    name: HIDDEN_PAGE,
    hidden: true,
    widths: [12, 30, 12, 40, 4, 10, 10],
    rows: all.map((texts, r) => plainRow([...texts, ...beside(texts.length, r, lists)])),
    merged: [],
    validations: [],
  };
}

const FIRST_LIST = 5;

const beside = (used: number, row: number, lists: readonly (readonly string[])[]): readonly string[] => [
  ...Array.from({ length: FIRST_LIST - used }, () => ''),
  ...lists.map((list) => list[row] ?? ''),
];

const plainRow = (texts: readonly string[]): StyledRow => ({
  height: 15,
  cells: texts.map((text) => cell(text, 'quiet')),
});

const digestOf = (rows: readonly (readonly string[])[]): string => digest(...rows.map((row) => JSON.stringify(row)));

/**
 * Origin of a form; undefined for a table that is none. `changed` where the hidden page is not as it was
 * written, or was written by another hoshin.
 */
export function originOf({ sheets }: Workbook): FormOrigin | 'changed' | undefined {
  const page = sheets.find(({ name }) => name === HIDDEN_PAGE);
  if (!page) return undefined;
  const rows = page.rows.map((_, row) => textsOf(page, row));
  const [first, ...rest] = rows;
  const heads = new Map(rest.slice(0, HEADS.length).map(([key = '', value = '']) => [key, value]));
  const written = [...heads].map(([key, value]) => [key, value]);
  const bases = rest.slice(HEADS.length).filter(([kind]) => kind !== '');
  if (first?.[1] !== digestOf([...written, ...bases]) || heads.get('version') !== FORM_VERSION) return 'changed';
  const [, plan = '', commit = '', period = '', scorecard = '', language] = HEADS.map((key) => heads.get(key) ?? '');
  return {
    ...{ plan, commit, period, scorecard },
    language: language === 'zh-CN' ? 'zh-CN' : 'en',
    bases: new Map(bases.map(([kind = '', id = '', when = '', base = '']) => [baseKey(kind, id, when), base])),
  };
}

const HEADS = ['version', 'plan', 'commit', 'period', 'scorecard', 'language'];

const COLUMNS = 4;

/** The texts of a row, as it was written: what a spreadsheet program took for a number is one here too. */
function textsOf(page: Sheet, row: number): readonly string[] {
  const length = row <= HEADS.length ? 2 : COLUMNS;
  return Array.from({ length }, (_, column) => {
    const content = contentAt(page, row, column);
    return content.type === 'text' || content.type === 'number' ? content.text : '';
  });
}
