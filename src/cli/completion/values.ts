import { LANGUAGES } from '../../app/languages';
import { renderers } from '../../render';
import { rules } from '../../rules';
import { gitReader } from '../../source/git';
import { revisionNames } from '../../source/revision-names';
import type { Choice, Kind, Value } from '../command';
import { candidates, type Candidate } from './candidate';
import type { CompletionContext } from './completion-context';
import { foldersIn } from './folders';
import { addressesIn, addressesOfAll, conditionsIn, departmentsIn, periodsIn } from './plan-values';
import { scorecardYears } from '../../model/walk';

/** Gives what may stand in place of a value that is typed in part. */
type Values = (typed: string, around: CompletionContext) => readonly Candidate[];

/** A free text, a number or a day: nothing to choose from. Ids of people are confidential. */
const free: Values = () => [];

const folders: Values = (typed, { io }) => foldersIn(typed, io);

const chosenFrom = (choices: readonly Choice[]): readonly Candidate[] =>
  choices.map(({ id, summary = '' }) => ({ value: id, help: summary }));

const addresses: Values = (typed, { plan }) => (plan ? addressesIn(addressesOfAll(plan), typed) : []);

const anyAddresses: Values = (typed, { plan }) =>
  plan ? addressesIn([...addressesOfAll(plan), ...conditionsIn(plan)], typed) : [];

/** Completes the part behind the dots of `main...topic`. */
const revisions: Values = (typed, { folder, io }) => {
  const before = /^.*\.{2,3}/.exec(typed)?.[0] ?? '';
  return candidates(revisionNames(folder, gitReader(io.env)).map((name) => before + name));
};

/** Completes up to the sign behind the address of a KPI or project, and then what may stand there besides a number. */
const suppositions: Values = (typed, around) => {
  const [, address] = /^(.*)=/.exec(typed) ?? [];
  if (address !== undefined) return candidates(['basic', 'challenge', 'done'].map((value) => `${address}=${value}`));
  const found = addresses(typed, around).filter(({ value }) => !value.endsWith('/'));
  return found.map((one) => ({ ...one, value: one.value + (one.value.includes('/') ? '=' : '/') }));
};

const VALUES: Readonly<Record<Kind, Values>> = {
  address: addresses,
  addressOfAny: anyAddresses,
  day: free,
  department: (_, { plan }) => (plan ? departmentsIn(plan) : []),
  file: folders,
  folder: folders,
  format: (_, { formats }) => chosenFrom(renderers.filter(({ id }) => formats.includes(id))),
  language: () => chosenFrom(LANGUAGES),
  map: (_, { plan }) => (plan ? candidates(plan.importMaps.map(({ id }) => id)) : []),
  number: free,
  period: (typed, { plan }) => (plan ? periodsIn(plan, typed) : []),
  revision: revisions,
  rule: (_, { words }) => rules.map(({ id, summary }) => ({ value: id, help: words.rules.summary(id, summary) })),
  supposition: suppositions,
  text: free,
  year: (_, { plan }) => (plan ? candidates(scorecardYears(plan).map(String)) : []),
};

export const valuesOf = (value: Value, typed: string, around: CompletionContext): readonly Candidate[] =>
  typeof value === 'string' ? VALUES[value](typed, around) : chosenFrom(value.choices());
