import { dayOf, type Day } from '../calendar/day';
import type { Git } from './git';
import type { Commit } from './repository';

/** A tag by which a plan of the repository was signed off for a year. */
export interface SignOffTag {
  readonly tag: string;
  /** The id of the plan; undefined for the one at the top. */
  readonly planId: string | undefined;
  readonly year: number;
  readonly commit: Commit;
  /** The person and the day of the tag; undefined for one that does not say. */
  readonly made: { readonly by: string; readonly on: Day } | undefined;
  /** The sign-off that it took the place of, in words of its own. */
  readonly replaces: string | undefined;
  /** True if its message speaks of another commit: somebody moved it with git. */
  readonly isMoved: boolean;
}

const TAGS = 'refs/tags/plan/';

const FIELDS = ['refname', 'objectname', '*objectname', 'taggername', 'taggerdate:unix', 'contents'];

/** Every tag of a sign-off, of whatever plan. */
export function signOffTags(git: Git): readonly SignOffTag[] {
  const format = `--format=${FIELDS.map((field) => `%(${field})%00`).join('')}`;
  const words = git(['for-each-ref', format, '--sort=refname', TAGS]).toString('utf8').split('\0');
  return Array.from({ length: Math.floor(words.length / FIELDS.length) }, (_, i) =>
    words.slice(i * FIELDS.length, (i + 1) * FIELDS.length),
  ).flatMap(readTag);
}

/** Behind the tag itself git lists the commit that an annotated one is of. */
function readTag([name = '', object, of, by = '', seconds, message = '']: readonly string[]): SignOffTag[] {
  const [, planId, year] = /^\n?refs\/tags\/plan\/(?:(.+)\/)?(\d{4})$/.exec(name) ?? [];
  if (year === undefined) return [];
  const hash = of || object!;
  const signed = lineOf('Commit', message);
  return [
    {
      tag: `plan/${planId === undefined ? '' : `${planId}/`}${year}`,
      planId,
      year: Number(year),
      commit: { hash, short: hash.slice(0, 7) },
      made: by === '' ? undefined : { by, on: dayOf(new Date(Number(seconds) * 1000)) },
      replaces: lineOf('Replaces', message),
      isMoved: signed !== undefined && signed !== hash,
    },
  ];
}

/** The message of a tag: what it is, the commit, so that a tag that was moved shows, and what it takes the place of. */
export const messageOf = (text: string, { hash }: Commit, replaced: SignOffTag | undefined): string =>
  [
    text,
    '',
    `Commit: ${hash}`,
    ...(replaced
      ? [`Replaces: ${[replaced.commit.short, replaced.made?.on, replaced.made?.by].filter(Boolean).join(' ')}`]
      : []),
    '',
  ].join('\n');

const lineOf = (key: string, message: string): string | undefined =>
  message
    .split('\n')
    .find((line) => line.startsWith(`${key}: `))
    ?.slice(key.length + 2);
