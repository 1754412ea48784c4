import type { Localized } from './language';

/**
 * Mistakes of a call by id, each with the values that its words need. The words stand in `language/` under the same
 * ids, so that whatever finds a mistake knows nothing of languages and of the shell that tells it.
 */
export interface Mistakes
  extends
    CallMistakes,
    PlanMistakes,
    GitMistakes,
    PeriodMistakes,
    ItemMistakes,
    PayMistakes,
    SuppositionMistakes,
    SheetMistakes,
    EditMistakes,
    RecordMistakes,
    OutputMistakes {}

export type Mistake = keyof Mistakes;

/** Mistakes by id in words. One that lacks them does not compile. */
export type WordsFor<M extends { readonly [Id in keyof M]: readonly unknown[] }> = {
  readonly [Id in keyof M]: (...values: M[Id]) => SaidMistake;
};

export interface SaidMistake {
  /** One sentence. */
  readonly message: string;
  /** The remedy, as an instruction. */
  readonly help?: string | undefined;
}

/** The name that was perhaps meant, or the choices; undefined where there are none. */
type Guess = Localized | undefined;

/** Things that are chosen by an id from a list of hoshin's own. */
export type Choosable =
  | 'example'
  | 'format'
  | 'grouping'
  | 'language'
  | 'locale'
  | 'map'
  | 'page'
  | 'picture'
  | 'planFileKind'
  | 'rule'
  | 'severity'
  | 'shell'
  | 'table'
  | 'template'
  | 'view';

/** Mistakes in commands and options. */
export interface CallMistakes {
  'unknown-command': [name: string, guess: string | undefined, commands: readonly string[]];
  'no-command': [];
  'unknown-option': [option: string, command: string | undefined];
  'option-without-value': [option: string, command: string | undefined];
  'argument-missing': [argument: string, command: string | undefined];
  'too-many-arguments': [command: string, expected: number, given: number];
  'no-choice': [what: Choosable, id: string, guess: Guess];
  'option-beside': [option: string, other: '--example' | '--from'];
  'department-of-table': [];
  'inside-hoshin': [folder: string];
  'no-currency': [text: string];
  'no-start-month': [text: string];
  'company-without-name': [];
  'department-without-name': [text: string];
  'department-reserved': [name: string, id: string];
  'department-named-twice': [name: string];
  'no-number-of-warnings': [asked: string];
  'no-number-of-jobs': [asked: string, most: number];
  'no-port': [asked: string];
  'port-refused': [port: number, reason: string];
  'ports-taken': [first: number, last: number];
}

/** Mistakes in the folder of a plan. */
export interface PlanMistakes {
  'no-plan': [path: string | undefined, strayFile: string | undefined];
  'several-plans': [folders: readonly string[]];
  'no-folder': [folder: string];
  'folder-unreadable': [folder: string, reason: Localized];
  'plan-gone': [file: string];
  'plan-exists': [folder: string];
  'file-in-the-way': [file: string];
}

/** Mistakes in revisions and sign-offs. */
export interface GitMistakes {
  'no-git': [];
  'no-repository': [path: string];
  'odd-revision': [revision: string];
  'no-revision': [revision: string, isShallow: boolean];
  'no-common-commit': [one: string, other: string, isShallow: boolean];
  'no-plan-at-revision': [path: string, revision: string];
  'contents-not-cloned': [];
  'nothing-committed': [];
  'plan-modified': [];
  'results-not-committed': [];
  'results-modified': [];
  'signed-already': [year: number, tag: string, commit: string, standing: 'held' | 'unreachable' | 'later'];
  'tag-refused': [tag: string];
}

/** Mistakes in periods and days. */
export interface PeriodMistakes {
  'no-period': [text: string];
  'no-scorecard': [];
  'no-scorecard-of-period': [text: string, year: number, years: readonly number[]];
  'not-assessed': [period: string, year: number, byHalf: boolean];
  'not-ended': [period: string, asOf: string, to: string];
  'letter-not-of-year': [text: string, year: number];
  'sign-off-not-of-year': [text: string, year: number];
  'no-day': [text: string];
  'no-stretch': [text: string];
  'no-year': [text: string];
  'year-is-there': [year: number];
  'odd-epoch': [text: string];
}

/** Mistakes in departments and addresses. */
export interface ItemMistakes {
  'no-department': [id: string, guess: Guess];
  'nobody-named': [name: string, guess: Guess];
  'department-without-scorecard': [id: string, year: number, guess: Guess];
  'department-without-readiness': [id: string, guess: Guess];
  'no-readiness': [until: string | undefined];
  'no-address': [address: string, guess: Guess];
  'address-of-other-year': [address: string, year: number, years: readonly number[]];
  'address-without-history': [address: string, guess: Guess];
  'no-forecast': [address: string];
  'picture-without-kpi': [picture: string, example: string | undefined];
  'picture-of-whole-plan': [picture: string, address: string];
  'not-in-picture': [
    picture: string,
    address: string,
    takes: readonly ('kpi' | 'scorecard')[],
    example: string | undefined,
  ];
  'nothing-to-draw': [picture: string, period: string];
}

/** Mistakes in what is asked of pay. */
export interface PayMistakes {
  'no-pay-period': [text: string];
  'pay-by-process': [period: string, unit: 'week' | 'quarter', year: number, byHalf: boolean];
  'pay-by-half': [period: string, year: number];
  'pay-of-second-half': [period: string, year: number];
  'year-not-recorded': [year: string];
  'revision-not-recorded': [];
  'not-begun': [period: string, asOf: string, from: string];
  'no-pay': [];
  'no-pay-of-year': [year: number, years: readonly number[]];
  'no-person': [id: string, year: number, guess: Guess];
}

/** Mistakes in what is supposed. */
export interface SuppositionMistakes {
  'no-supposition': [text: string];
  'supposed-twice': [address: string];
  'supposed-without-points': [address: string];
  'supposed-not-applicable': [address: string];
  'supposed-of-milestones': [value: string, address: string];
  'supposed-without-challenge': [address: string];
  'supposed-no-value': [text: string, address: string];
  'supposed-without-actuals': [address: string];
}

/** Mistakes in files of tables: workbooks and CSV. */
export interface SheetMistakes {
  'sheet-not-read': [file: string, reason: Localized];
  'sheet-too-large': [file: string, what: SheetBound, limit: number];
  'sheet-damaged': [file: string];
  'sheet-encrypted': [file: string];
  'sheet-with-macros': [file: string];
  'sheet-of-old-excel': [file: string];
  'no-workbook': [file: string];
  'no-text-table': [file: string];
  'csv-quote-open': [file: string, line: number];
  'sheet-of-whom': [scorecards: readonly string[]];
  'sheets-without-folder': [];
  'sheet-for-terminal': [];
  'sheet-tampered': [file: string];
  'table-without-map': [file: string, maps: readonly string[]];
  'table-json': [file: string];
  'table-without-heads': [file: string];
  'table-without-kpis': [file: string];
  'weight-not-read': [place: string, text: string];
  'sheet-of-other-plan': [file: string, its: string, plan: string];
}

/** The bound that a file of tables goes beyond. */
export type SheetBound = 'bytes' | 'unfolded' | 'entries' | 'ratio' | 'cells' | 'grid' | 'marks';

/** Mistakes in what is to be written into files of the plan. */
export interface EditMistakes {
  'edit-refused': [place: string, reason: Localized];
  'file-changed': [file: string];
  'plan-locked': [lock: string, holder: { readonly pid: number; readonly host: string }];
  'files-not-put-back': [file: string, reason: Localized, left: readonly string[]];
}

/** Mistakes in what is to be recorded. */
export interface RecordMistakes {
  'record-odd-line': [line: number, text: string];
  'record-nothing': [];
  'record-without-value': [address: string, period: string | undefined];
  'record-na-and-value': [];
  'option-out-of-place': [option: string, needs: string];
  'options-apart': [one: string, other: string];
  'without-values': [address: string];
  'no-milestone': [address: string, guess: Guess];
  'accepted-on-a-day': [address: string];
}

/** Pages that were kept where they could not be printed: one as a file, or several in a folder. */
export interface KeptPages {
  readonly as: 'file' | 'folder';
  readonly path: string;
}

/** Mistakes in what is printed and written. */
export interface OutputMistakes {
  'no-format-of-report': [format: string, report: string, formats: readonly string[]];
  'one-file-twice': [file: string];
  'no-format-of-rule': [format: string, formats: readonly string[]];
  'results-alone': [option: string];
  'one-table-a-file': [tables: number];
  'pay-needs-folder': [];
  'batch-without-out': [];
  'empty-list': [list: string];
  'list-unreadable': [list: string, reason: Localized];
  'pdf-for-terminal': [extension: string];
  'no-browser': [kept: KeptPages | undefined];
  'no-browser-named': [named: string];
  'browser-failed': [browser: string, failure: Localized, inSandbox: boolean, kept: KeptPages | undefined];
  'file-not-written': [file: string, reason: Localized];
  'reports-not-written': [folder: string, reason: Localized];
  'plan-not-written': [folder: string, reason: Localized];
  'output-not-written': [reason: Localized];
  'file-of-plan': [file: string];
  'link-not-followed': [file: string];
  'folder-leads-out': [out: string];
  'settings-not-written': [folder: string, reason: Localized];
  'settings-linked': [folder: string];
  'settings-not-json': [file: string];
  'settings-unreadable': [file: string, message: Localized, help: Localized];
}
