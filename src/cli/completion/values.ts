import { SEVERITIES } from '../../diagnostics/diagnostic';
import { renderers } from '../../render';
import { mapKinds } from '../../reports/map/kinds';
import { treeViews } from '../../reports/tree/views';
import { rules } from '../../rules';
import { revisionNames } from '../../source/revision-names';
import { TEMPLATES } from '../commands/init';
import { schemaKinds } from '../commands/schema';
import { LANGUAGES } from '../language';
import { candidates, type Candidate } from './candidate';
import { foldersIn } from './folders';
import { addressesIn, departmentsIn, periodsIn, yearsOf } from './plan-values';
import { SHELLS } from './shells';
import type { CompletionContext } from './completion-context';

interface Wanted {
  /** What of the value is written already. */
  readonly typed: string;
  readonly around: CompletionContext;
  /** The help of the option or argument. */
  readonly description: string;
}

type Values = (wanted: Wanted) => readonly Candidate[];

/** A free text, a number or a day: nothing to choose from. Ids of people are confidential. */
const free: Values = () => [];

const folders: Values = ({ typed, around: { io } }) => foldersIn(typed, io);

const periods: Values = ({ typed, around: { plan } }) => (plan ? periodsIn(plan, typed) : []);

const withSummary = (items: readonly { readonly id: string; readonly summary: string }[]): readonly Candidate[] =>
  items.map(({ id, summary }) => ({ value: id, help: summary }));

const rulesOf: Values = () => withSummary(rules);

const addresses: Values = ({ typed, around: { plan } }) => (plan ? addressesIn(plan, typed) : []);

/** Of `main...topic` the part behind the dots. */
const revisions: Values = ({ typed, around: { folder, io } }) => {
  const before = /^.*\.{2,3}/.exec(typed)?.[0] ?? '';
  return candidates(revisionNames(folder, io.env).map((name) => before + name));
};

/** Only the formats that the help of the command names. */
const formats: Values = ({ description }) =>
  withSummary(renderers.filter(({ id }) => description.split(/\W+/).includes(id)));

/** Up to the sign behind the address of a KPI or project, and then what may stand there besides a number. */
const suppositions: Values = ({ typed, around }) => {
  const [, address] = /^(.*)=/.exec(typed) ?? [];
  if (address !== undefined) return candidates(['basic', 'challenge', 'done'].map((value) => `${address}=${value}`));
  const found = addresses({ typed, around, description: '' }).filter(({ value }) => !value.endsWith('/'));
  return found.map((one) => ({ ...one, value: one.value + (one.value.includes('/') ? '=' : '/') }));
};

/** By the name of an argument or option, which means the same in every command. */
const VALUES: Readonly<Record<string, Values>> = {
  address: addresses,
  'address=value': suppositions,
  asOf: free,
  base: revisions,
  changedSince: revisions,
  cycle: periods,
  department: ({ around: { plan } }) => (plan ? departmentsIn(plan) : []),
  dir: folders,
  format: formats,
  head: revisions,
  id: rulesOf,
  kind: () => withSummary(schemaKinds()),
  language: () => candidates(LANGUAGES.map(({ id }) => id)),
  maxWarnings: free,
  out: folders,
  path: folders,
  period: periods,
  person: free,
  port: free,
  picture: () => withSummary(mapKinds),
  rev: revisions,
  rule: rulesOf,
  severity: () => candidates(SEVERITIES),
  shell: () => candidates(SHELLS.map(({ id }) => id)),
  template: () => candidates(TEMPLATES.map(({ id }) => id)),
  view: () => withSummary(treeViews),
  words: free,
  year: ({ around: { plan } }) => (plan ? candidates(yearsOf(plan).map(String)) : []),
};

/** Whether it is known what may stand there. */
export const isKnown = (name: string): boolean => name in VALUES;

export const valuesOf = (name: string, wanted: Wanted): readonly Candidate[] => VALUES[name]?.(wanted) ?? [];
