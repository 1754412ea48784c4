import { onPaper } from '../reports/base/on-paper';
import type { Block, ListItem, Report, Row } from '../reports/base/report';
import type { ReportContext, ReportKind } from '../reports/base/report-kind';
import type { Plan } from '../model/types';
import { placeIn } from '../sheets/cell-name';
import { locate, placeText, type Origin } from '../source/locate';
import type { SaidMistake } from '../util/mistakes';
import type { Change, FilePlace, Judged, PlacedProblem, Tell } from './judged';
import { printedValue, printedWork } from './print-entry';

/** End of an import. */
export type Outcome = keyof ReportContext['words']['imported']['outcome'];

export interface ImportFacts extends Judged {
  readonly plan: Plan;
  readonly outcome: Outcome;
}

/** Report on sheets that came back: changes of the plan, and problems. */
export const importReport: ReportKind<ImportFacts> = {
  build: (facts, context): Report => ({
    id: 'import',
    title: context.words.imported.title(context.say(facts.plan.name)),
    ...onPaper(facts.plan, context),
    blocks: [
      ...problems(facts, context),
      ...changes(facts, context),
      ...notes(facts, context),
      ...summary(facts, context),
    ],
    data: data(facts, context),
  }),
};

interface Counts {
  readonly fresh: number;
  readonly equal: number;
  readonly corrections: number;
  readonly conflicts: number;
}

const countsOf = ({ changes: all, equal, problems: found }: Judged): Counts => ({
  fresh: all.filter(({ kind }) => kind === 'new').length,
  equal,
  corrections: all.filter(({ kind }) => kind === 'correction').length,
  conflicts: found.filter(({ isConflict }) => isConflict).length,
});

/** Last, where a terminal ends. */
const summary = (facts: ImportFacts, { words: { imported, common } }: ReportContext): readonly Block[] => [
  {
    type: 'paragraph',
    text: common.sentences([imported.counts(countsOf(facts)), imported.outcome[facts.outcome]]),
  },
];

const headed = (text: string, blocks: readonly Block[]): readonly Block[] => [
  { type: 'heading', level: 3, text },
  ...blocks,
];

function problems({ problems: found }: ImportFacts, context: ReportContext): readonly Block[] {
  if (found.length === 0) return [];
  const { imported } = context.words;
  const items = found.map((one): ListItem => {
    const { message, help } = said(one, context);
    return {
      text: imported.problem(placeOf(one), message, inPlan(one, context)),
      ...(help !== undefined && { items: [{ text: help }] }),
    };
  });
  return headed(imported.headings.problems, [{ type: 'list', items }]);
}

const said = ({ say }: PlacedProblem, { words: { imported } }: ReportContext): SaidMistake => say(imported.problems);

/** `july.xlsx!Values!F7`. */
const placeOf = ({ file, cell }: FilePlace): string => placeIn(file, cell.sheet, cell.cell);

/** The address of what it is about, and the place of what the plan has of it. */
function inPlan({ address, origin }: PlacedProblem, { words: { imported } }: ReportContext): string | undefined {
  if (!origin) return address;
  return address === undefined ? fileLine(origin) : imported.inPlan(address, fileLine(origin));
}

const fileLine = (origin: Origin): string => placeText(locate(origin));

function changes({ changes: all }: ImportFacts, context: ReportContext): readonly Block[] {
  if (all.length === 0) return [];
  const { columns, headings } = context.words.imported;
  const titles = [columns.item, columns.period, columns.before, columns.after, columns.kind, columns.at];
  const rows = all.map((change): Row => ({ cells: cellsOf(change, context) }));
  return headed(headings.changes, [{ type: 'table', columns: titles.map((title) => ({ title })), rows }]);
}

const cellsOf = (change: Change, context: ReportContext): readonly string[] => [
  nameOf(change, context),
  periodOf(change),
  sideOf(change, 'before', context),
  sideOf(change, 'after', context),
  context.words.imported.kinds[change.kind],
  placeOf(change.at),
];

const nameOf = (change: Change, { say }: ReportContext): string => {
  if (change.type === 'value') return say(change.item.name);
  const { on } = change;
  return 'name' in on ? say(on.name) : on.id;
};

const periodOf = (change: Change): string => (change.type === 'value' ? change.period : change.cycle).text;

const sideOf = (change: Change, side: 'before' | 'after', { words }: ReportContext): string =>
  change.type === 'value' ? printedValue(change[side], words) : printedWork(change[side], words);

const addressOf = (change: Change): string =>
  change.type === 'value' ? change.item.address : `${change.scorecard.id}/${change.id}`;

function notes({ tells }: ImportFacts, context: ReportContext): readonly Block[] {
  if (tells.length === 0) return [];
  const { imported } = context.words;
  const items = tells.map((tell) => ({ text: imported.problem(placeOf(tell.at), told(tell, context), tell.address) }));
  return headed(imported.headings.notes, [{ type: 'list', items }]);
}

function told({ what }: Tell, { words }: ReportContext): string {
  const { tells } = words.imported;
  switch (what.type) {
    case 'emptied':
      return tells.emptied(printedValue(what.present, words));
    case 'remarkLost':
      return tells.remarkLost;
    case 'leftOut':
      return tells.leftOut(what.text);
    case 'unmapped':
    case 'absent':
      return tells[what.type](words.common.list(what.codes.slice(0, MOST_CODES)), what.codes.length - MOST_CODES);
  }
}

/** Codes that a note names; an ERP may have thousands. */
const MOST_CODES = 8;

/** The shape of schemas/reports/import.schema.json. */
function data(facts: ImportFacts, context: ReportContext): object {
  const { fresh, ...counts } = countsOf(facts);
  return {
    plan: facts.plan.id,
    written: facts.outcome === 'written' || facts.outcome === 'partial',
    new: fresh,
    ...counts,
    changes: facts.changes.map((change) => ({
      kind: change.kind,
      address: addressOf(change),
      period: periodOf(change),
      before: sideOf(change, 'before', context) || null,
      after: sideOf(change, 'after', context),
      ...placeData(change.at),
    })),
    problems: facts.problems.map((one) => ({
      ...placeData(one),
      address: one.address ?? null,
      inPlan: one.origin ? fileLine(one.origin) : null,
      conflict: one.isConflict ?? false,
      ...said(one, context),
      help: said(one, context).help ?? null,
    })),
    notes: facts.tells.map((tell) => ({
      ...placeData(tell.at),
      address: tell.address ?? null,
      message: told(tell, context),
    })),
  };
}

const placeData = ({ file, cell: { sheet, cell } }: FilePlace): object => ({ file, sheet, cell });
