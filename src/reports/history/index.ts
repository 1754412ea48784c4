import type { DatedChange, ItemChange } from '../../history';
import { groupBy } from '../../util/group';
import type { Plan } from '../../model/types';
import type { LoggedCommit } from '../../source/commit-log';
import { onPaper } from '../base/on-paper';
import type { Block, FlatTable, Row } from '../base/report';
import type { ReportContext, ReportKind } from '../base/report-kind';

interface HistoryFacts {
  readonly plan: Plan;
  readonly address: string;
  /** Oldest first. */
  readonly changes: readonly DatedChange[];
  /** The oldest commit that a shallow clone has. */
  readonly endsAt: LoggedCommit | undefined;
}

/** A target, weight or actual through its commits. */
export const history: ReportKind<HistoryFacts> = {
  build: (facts, context) => ({
    id: 'history',
    title: context.words.history.title(context.say(facts.plan.name), facts.address),
    ...onPaper(facts.plan, context),
    blocks: [...end(facts, context), ...commits(facts, context)],
    data: data(facts),
    flat: flat(facts),
  }),
};

const end = ({ endsAt }: HistoryFacts, { words }: ReportContext): readonly Block[] =>
  endsAt ? [{ type: 'paragraph', text: words.history.endsAt(endsAt.day, endsAt.short) }] : [];

/** Commit by commit, each with what it changed. */
function commits({ address, changes }: HistoryFacts, { words }: ReportContext): readonly Block[] {
  if (changes.length === 0) return [{ type: 'paragraph', text: words.history.nothing }];
  return [...groupBy(changes, ({ commit }) => commit)].flatMap(([commit, dated]): Block[] => [
    { type: 'heading', level: 3, text: headOf(commit, words) },
    table(
      dated.map(({ change }) => change),
      address,
      words,
    ),
  ]);
}

const table = (changes: readonly ItemChange[], address: string, words: ReportContext['words']): Block => {
  const { columns } = words.history;
  return {
    type: 'table',
    columns: [columns.field, columns.before, columns.after, columns.course].map((title) => ({ title })),
    rows: changes.map((change) => row(change, address, words)),
  };
};

const headOf = (commit: DatedChange['commit'], { history: own }: ReportContext['words']): string =>
  commit ? own.commit(commit.day, commit.short, commit.author.name, commit.subject) : own.notCommitted;

function row(change: ItemChange, address: string, { history: own, diff }: ReportContext['words']): Row {
  const { type, before, after, course } = change;
  const field = fieldOf(change, address);
  return {
    cells: [
      diff.fields[field] ?? field,
      before ?? '–',
      after ?? (type === 'removed' ? own.gone : '–'),
      type === 'changed' ? diff.courses[course] : '',
    ],
  };
}

/** The period of an actual; else the field. */
const fieldOf = ({ address: of, field = '' }: ItemChange, address: string): string =>
  of === address ? field : of.slice(address.length + 1);

const data = ({ plan, address, changes, endsAt }: HistoryFacts): object => ({
  plan: plan.id,
  address,
  endsAt: endsAt ? { hash: endsAt.hash, short: endsAt.short, day: endsAt.day } : null,
  changes: changes.map((dated) => {
    const { type, year, before, after, course } = dated.change;
    const { commit } = dated;
    return {
      type,
      year: year ?? null,
      field: fieldOf(dated.change, address),
      before: before ?? null,
      after: after ?? null,
      course,
      commit: commit
        ? {
            hash: commit.hash,
            short: commit.short,
            day: commit.day,
            author: commit.author.name,
            email: commit.author.email,
            subject: commit.subject,
          }
        : null,
    };
  }),
});

const flat = ({ address, changes }: HistoryFacts): FlatTable => ({
  columns: ['address', 'year', 'field', 'type', 'before', 'after', 'course', 'day', 'commit', 'author', 'subject'],
  rows: changes.map(({ change, commit }) => {
    const { type, year, before, after, course } = change;
    return [
      address,
      year ?? null,
      fieldOf(change, address),
      type,
      before ?? null,
      after ?? null,
      course,
      commit?.day ?? null,
      commit?.hash ?? null,
      commit?.author.name ?? null,
      commit?.subject ?? null,
    ];
  }),
});
