import type { SignOff } from '../../source/sign-off';
import type { ReportContext } from './report-kind';

/** A sign-off as reports name it: its tag and commit, who made it and when, and what became of it. */
export function signOffText(signOff: SignOff, { common }: ReportContext['words']): string {
  const { signOff: own, clauses } = common;
  const { tag, commit, made, replaces, isMoved, standing } = signOff;
  return clauses([
    made ? own.by(tag, commit.short, made.by, made.on) : own.byNobody(tag, commit.short),
    ...(replaces === undefined ? [] : [own.replaces(replaces)]),
    ...(isMoved ? [own.moved] : []),
    ...(standing === 'held' ? [] : [own.standing[standing]]),
  ]);
}

/** A sign-off in plain values. */
export const signOffData = ({ tag, commit, made, replaces, isMoved, standing }: SignOff): object => ({
  tag,
  commit: commit.short,
  by: made?.by ?? null,
  on: made?.on ?? null,
  replaces: replaces ?? null,
  moved: isMoved,
  standing,
});
