import { resolve } from 'node:path';
import { diff as ask } from '../../app/diff';
import { isFolder } from '../../source/disk-store';
import { gitReader } from '../../source/git';
import { mergeBase, openRepository } from '../../source/repository';
import { periodAsked } from '../asked-period';
import type { Command } from '../command';
import { ExitCode } from '../exit-code';
import type { Io } from '../io';
import { openPlan } from '../open-plan';
import { PATH, PRINTING, TABLE_FORMATS } from '../shared-options';
import { tell } from '../tell';

export const diff: Command = {
  examples: [
    ['what I changed since the plan was signed off (else since the newest commit)', 'hoshin diff'],
    ['what a pull request changes, as a comment for it', 'hoshin diff main...HEAD -f markdown'],
    ['what it does to pay too, which is confidential', 'hoshin diff main...HEAD --pay'],
    ['from one tag to another, with the scores of June', 'hoshin diff plan/2026 HEAD --period 2026-06'],
  ],
  call: ['diff', 'HEAD'],
  on: 'history',
  does: 'print',
  reports: ['diff'],
  formats: TABLE_FORMATS,
  arguments: [
    {
      written: '[base]',
      value: 'revision',
      help: 'a commit, branch or tag, or BASE...HEAD (default: the newest sign-off, else HEAD)',
    },
    { written: '[head]', value: 'revision', help: 'what it is compared with (default: the files as they are)' },
    PATH,
  ],
  options: [
    {
      flags: '--period <period>',
      value: 'period',
      help: 'scores to the end of this period (default: the newest month with actuals)',
    },
    { flags: '--pay', help: 'what it does to amounts of pay of the year too (confidential)' },
    { flags: '--exit-code', help: 'end with 1 if a goalpost is moved and nobody approved it' },
    ...PRINTING,
  ],

  async run(args, options, io) {
    const { path, base, head } = sidesOf(args, io);
    const opened = openPlan(path, head === undefined ? options : { ...options, rev: head }, io);
    const question = { base, period: periodAsked(options, opened), pay: options.pay === true };
    const answer = ask(opened, question);
    const code = await tell(answer, opened, options, io);
    return code || (options.exitCode === true && answer.unapproved > 0 ? ExitCode.PlanHasErrors : ExitCode.Ok);
  },
};

interface Sides {
  readonly path: string | undefined;
  readonly base: string | undefined;
  readonly head: string | undefined;
}

/** An argument that is a folder is the plan's; `a...b` is where b parted from a, against b; `a..b` is a against b. */
function sidesOf(args: readonly (string | undefined)[], io: Io): Sides {
  const given = args.filter((arg) => arg !== undefined);
  const last = given.at(-1);
  const path = last !== undefined && isFolder(resolve(io.cwd, last)) ? last : undefined;
  const [base, head] = path === undefined ? given : given.slice(0, -1);
  const at = base?.indexOf('..') ?? -1;
  const dots = base?.startsWith('...', at) ? '...' : '..';
  const [one, other] = at > 0 ? [base!.slice(0, at), base!.slice(at + dots.length)] : [];
  if (!one || !other) return { path, base, head };
  if (dots === '..') return { path, base: one, head: other };
  return {
    path,
    base: mergeBase(openRepository(resolve(io.cwd, path ?? '.'), gitReader(io.env)), one, other).hash,
    head: other,
  };
}
