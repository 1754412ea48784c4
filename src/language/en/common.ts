import type { Status } from '../../scoring/types';
import { statusSign } from '../../scoring/status-sign';
import { plural } from '../../util/plural';

const letters = { challenge: 'C', green: 'G', amber: 'A', red: 'R', missing: '?', na: '–', none: '·' };

const sign = (status: Status): string => statusSign(status, letters);

/** Printed under tables and pictures that have lights. */
export const STATUS_LEGEND = `${sign('challenge')} challenge reached, ${sign('green')} green, ${sign('amber')} amber, ${sign('red')} red, ${sign('missing')} missing, ${sign('na')} not applicable, ${sign('none')} nothing to judge yet.`;

const ENDED = /[.!?:;…][”’)]?$/;

/** Words that several reports share. */
export const common = {
  none: 'none',
  company: 'Company',
  strategy: 'strategy',
  /** Powers of ten that large figures of a table are divided by, and the unit that they then have. */
  scales: {
    steps: [
      { exponent: 3, name: 'thousand' },
      { exponent: 6, name: 'million' },
      { exponent: 9, name: 'billion' },
      { exponent: 12, name: 'trillion' },
    ],
    named: (scale: string, unit?: string): string => (unit === undefined ? scale : `${unit} ${scale}`),
    /** Tells of a unit that is a scale itself. */
    isNamed: /thousand|million|billion|trillion|[万亿]/i,
  },
  /** A thing and whose it is. */
  ownedBy: (name: string, owner: string): string => `${name} (${owner})`,
  yes: 'yes',
  no: 'no',
  count: {
    error: (n: number): string => plural(n, 'error'),
    warning: (n: number): string => plural(n, 'warning'),
    info: (n: number): string => plural(n, 'info'),
    file: (n: number): string => plural(n, 'file'),
  },
  hasErrors: (errors: number): string => `The plan has ${plural(errors, 'error')}.`,
  notForPayment: (errors: number): string => `${plural(errors, 'error')}: not for payment`,
  refusedForErrors: (errors: number, unlisted: number): string =>
    `Refused while the plan has errors; ${plural(errors, 'error')} must be mended first${unlisted > 0 ? `, of which ${unlisted} are not listed here` : ''}:`,
  /** The distance of a target from what the targets of the inputs of its formula make. */
  ownTarget: (own: string, apart: string, above: boolean): string =>
    `The target of ${own} is set ${apart} ${above ? 'above' : 'below'} its inputs.`,
  actualOfTarget: (actual: string, target: string): string => `${actual} of ${target}`,
  explained: (name: string, text: string): string => `${name} (${text})`,
  /** The inputs of a formula that are not there in all periods of the others. */
  countedInputs: (name: string, inputs: string): string =>
    `For “${name}” only the periods in which all inputs are there count: ${inputs}.`,
  /** Rows that are folded away. */
  moreRows: (rows: number): string => plural(rows, 'more row'),
  leftOut: 'What matters less is left out: it is longer than a comment may be. “hoshin diff” prints all of it.',
  /** Names one after the other. */
  list: (names: readonly string[]): string => names.join(', '),
  /** Parts of a sentence one after the other, which may have lists in them. */
  clauses: (parts: readonly string[]): string => parts.join(', '),
  /** Sentences of one paragraph, also of the plan. */
  sentences: (sentences: readonly string[]): string =>
    sentences.map((text, i) => (i === sentences.length - 1 || ENDED.test(text) ? text : `${text}.`)).join(' '),
  /** A period as text names it; tables and addresses keep 2026-06. */
  period: (label: string): string => label,
  /** The plan's version: the commit it was read at. */
  commit: (commit: string, modified: boolean): string => (modified ? `${commit}, modified since` : commit),
  signOff: {
    by: (tag: string, commit: string, by: string, on: string): string => `${tag}, ${commit}, by ${by} on ${on}`,
    byNobody: (tag: string, commit: string): string => `${tag}, ${commit}, of which the tag does not say who made it`,
    replaces: (earlier: string): string => `in place of ${earlier}`,
    moved: 'moved with git since, without “hoshin sign”',
    standing: {
      unreachable: 'not in the history of what is compared',
      later: 'made of a later state',
    },
  },
  notInGit: 'not in git',
  provisional: 'provisional',
  final: 'final',
  status: {
    challenge: 'challenge reached',
    green: 'green',
    amber: 'amber',
    red: 'red',
    missing: 'missing',
    na: 'not applicable',
    none: 'no status',
  },
  /** A status on its own: in colour, with a letter, so that nothing is lost in black and white. */
  letters,
  /** The head of figures and lights of the year to date. */
  toDate: 'YTD',
  severity: { error: 'error', warning: 'warning', info: 'info' },
  /** Before what to do about a finding. */
  help: 'help:',
  colon: ':',
  /** Roles of those who sign a printout. */
  signatures: {
    chair: 'Chair',
    head: 'Head',
    holder: 'Holder',
    minutes: 'Minutes',
    assessed: 'Assessed',
    superior: 'Superior',
    prepared: 'Prepared',
    checked: 'Checked',
    approved: 'Approved',
  },
  state: { value: 'reported', estimate: 'estimate', missing: 'missing', na: 'not applicable', pending: 'not yet due' },
};
