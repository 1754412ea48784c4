import { join } from 'node:path';
import { PLACES, type PlacedRepo } from '../support/places';
import type { Ran } from '../support/run-cli';
import { yearOfCommits } from '../support/year-of-commits';

const DAY = '2026-08-10';

/** Lines that say the same of every state in which the two goalposts stand moved. */
const MOVED_VOLUME =
  'reviews/2026-05.yaml:6:6: error: The basic target of “Volume (Sales)” [sales/volume] was signed off as 1200 with plan/2026 (bf04673), and is 1100 now, which is easier; its approval was committed by the author of the change. [goalpost-moved]';
const MOVED_YIELD =
  'works.yaml:6:116: error: The basic target of “Yield (Production)” [production/yield] was signed off as 99 with plan/2026 (bf04673), and is 98 now, which is easier. [goalpost-moved]';
const TWICE =
  'actuals.yaml:11:27: error: The value of production/yield for 2026-06 is stated a second time. [duplicate-value]';
const SHALLOW = 'help: Only the newest commits were cloned; fetch the whole history (in CI “fetch-depth: 0”).';

/** Where it is called, the command line, its exit code, and lines of what it says, in order, blanks aside. */
const TABLE: readonly (readonly [folder: string, line: string, code: number, lines: readonly string[]])[] = [
  // Targets moved without approval and by the approval of their own author; the cost that somebody else approved is
  // fine.
  ['', 'check --rule goalpost-moved', 1, [MOVED_VOLUME, MOVED_YIELD, '2 errors in 11 files, as of 2026-08-10.']],
  [
    '',
    'check --rule goalpost-moved --rev 5d69a81',
    1,
    [
      'production.yaml:5:116: error: The basic target of “Yield (Production)” [production/yield] was signed off as 99 with plan/2026 (bf04673), and is 98 now, which is easier. [goalpost-moved]',
      'production.yaml:6:115: error: The basic target of “Cost (Production)” [production/cost] was signed off as 10 with plan/2026 (bf04673), and is 11 now, which is easier. [goalpost-moved]',
    ],
  ],
  ['', 'check --rule goalpost-moved --changed-since 79383b4', 1, [MOVED_VOLUME, MOVED_YIELD]],
  [
    '',
    'check --rule goalpost-moved --changed-since d3afb90',
    0,
    [
      'No such finding in 11 files, as of 2026-08-10.',
      '2 findings that were there before, on lines that did not change, are not shown.',
    ],
  ],
  // A conflict that was resolved wrongly, and then rightly.
  [
    '',
    'check --severity error --rev da0867d',
    1,
    [
      TWICE,
      'actuals.yaml:7:27: It is stated here first.',
      MOVED_VOLUME,
      MOVED_YIELD,
      '3 errors in 8 files, as of 2026-08-10.',
    ],
  ],
  [
    '',
    'check --rule duplicate-value --changed-since main~2 --rev main',
    0,
    ['No such finding in 11 files, as of 2026-08-10.'],
  ],
  [
    '',
    'diff main~2 main~1',
    1,
    [
      'Before da0867d',
      'Now e3a8e7e',
      'No score changes.',
      '1 change: 0 tightened, 0 relaxed. No goalpost is moved without approval.',
      'Production, 2026',
      'Yield 2026-06 value 98.5 98.7 –',
    ],
  ],
  // What became of what was agreed.
  [
    '',
    'diff',
    1,
    [
      'The plan has 2 errors · 2 goalposts relaxed without approval · Production – → 100.00, – → B · Sales – → 100.00, – → B ·',
      'River – → 90.00, – → C',
      'Before plan/2026, bf04673, by Wang Fang',
      'Now working tree, on fb43e3c',
      '18 changes: 0 tightened, 3 relaxed. 2 moved goalposts are not approved.',
      'Volume basic target 1200 1100 relaxed +5.00 not counted: committed by the author of the change',
      'Yield basic target 99 98 relaxed +0.12 not approved',
      'Cost basic target 10 11 relaxed +4.00 Wang Fang, 2026-05-05',
      'Sales, 2026',
      'Volume 2026-07 new – 95 –',
    ],
  ],
  // Another name of the file and a comment; then three lines of work at once.
  [
    '',
    'diff 1905a25 d3afb90',
    1,
    ['No score changes.', 'Nothing that has a meaning differs: comments, layout and names of files are no changes.'],
  ],
  [
    '',
    'diff main~1 main',
    1,
    [
      '3 changes: 0 tightened, 0 relaxed. No goalpost is moved without approval.',
      'Sales, 2026',
      'Volume 2026-07 new – 95 –',
      'River, 2026',
      'Profit 2026-07 new – 9 –',
      'Production, 2026',
      'Yield 2026-07 new – 98.8 –',
    ],
  ],
  [
    '',
    'history production/yield',
    1,
    [
      '2026-01-05 bf04673 Wang Fang: the plan as it was agreed',
      'basic target – 99',
      '2026-02-03 a64e2e8 Zhou Jun: actuals of January',
      '2026-01 – 98',
      '2026-03-02 b4a1ec0 Li Na: January was better after all',
      '2026-01 98 98.9 –',
      '2026-04-02 42270d4 Li Na: a lower yield will do',
      'basic target 99 98 relaxed',
      '2026-07-09 88cc6b0 Zhou Jun: June by control',
      '2026-06 – 98.5',
      '2026-07-08 9cc67ad Li Na: June by the works',
      '2026-06 – 98.7',
      '2026-07-13 e3a8e7e Wang Fang: June stands once',
      '2026-06 98.5 98.7 –',
      '2026-08-04 f0a2759 Li Na: July of production',
      '2026-07 – 98.8',
    ],
  ],
  // An actual rewritten after its meeting, in the review of then and in later ones; not as of the meeting itself.
  [
    '',
    'review 2026-01 --department production',
    1,
    ['Yield, 2026-01: changed after the meeting of January 2026 on 2026-02-05 98 98.9 none recorded'],
  ],
  [
    '',
    'review 2026-04 --department production',
    1,
    [
      'Yield, 2026-01: changed after the meeting of January 2026 on 2026-02-05 98 98.9 none recorded',
      '- Cost, basic target: 10 → 11',
      '- Approved by Wang Fang on 2026-05-05.',
      '- Score of Production: 96.00 with the old value, 100.00 with the new one.',
    ],
  ],
  // However the repository lies there: bare, a worktree with a detached head, only the newest commit.
  ['bare.git', 'check --rule goalpost-moved --rev main', 1, [MOVED_VOLUME, MOVED_YIELD]],
  [
    'bare.git',
    'diff main~1 main',
    1,
    ['Before e3a8e7e', 'Now fb43e3c', '3 changes: 0 tightened, 0 relaxed. No goalpost is moved without approval.'],
  ],
  [
    'bare.git',
    'review 2026-01 --department production --rev main',
    1,
    ['Yield, 2026-01: changed after the meeting of January 2026 on 2026-02-05 98 98.9 none recorded'],
  ],
  ['worktree', 'check --severity error', 1, [TWICE, MOVED_VOLUME, MOVED_YIELD]],
  [
    'worktree',
    'diff HEAD main',
    1,
    [
      'Before da0867d',
      'Now fb43e3c',
      '4 changes: 0 tightened, 0 relaxed. No goalpost is moved without approval.',
      'Yield 2026-06 value 98.5 98.7 –',
    ],
  ],
  ['worktree', 'sign', 2, ['hoshin: The plan of 2026 is signed off already: plan/2026 is bf04673.']],
  [
    'shallow',
    'check --severity error',
    0,
    [
      'No such finding in 11 files, as of 2026-08-10.',
      'hoshin: Only the newest commits were cloned, so nothing is held against what was signed off.',
      'help: In CI fetch the whole history and the tags: “fetch-depth: 0”.',
    ],
  ],
  [
    'shallow',
    'diff',
    0,
    [
      'Before fb43e3c, the newest commit: there is no sign-off',
      'Nothing that has a meaning differs: comments, layout and names of files are no changes.',
    ],
  ],
  ['shallow', 'diff main~1', 2, ['hoshin: There is no revision “main~1” in this repository.', SHALLOW]],
  [
    'shallow',
    'check --changed-since main~1',
    2,
    ['hoshin: There is no revision “main~1” in this repository.', SHALLOW],
  ],
  [
    'shallow',
    'history production/yield',
    0,
    [
      'Only the commits since 2026-08-05 (fb43e3c) were cloned, so nobody is named for what was there by then. “git fetch',
      'No commit changed it.',
    ],
  ],
];

/** The commits that are named above, as they are named at the top: in a folder they have other hashes. */
const SUBJECTS: Readonly<Record<string, string>> = {
  bf04673: 'the plan as it was agreed',
  a64e2e8: 'actuals of January',
  '0e6440a': 'review of January',
  b4a1ec0: 'January was better after all',
  '42270d4': 'a lower yield will do',
  '5d69a81': 'costs have risen',
  '79383b4': 'less volume',
  '1905a25': 'and that is approved',
  d3afb90: 'another name, and a comment',
  '9cc67ad': 'June by the works',
  '88cc6b0': 'June by control',
  da0867d: 'June of both',
  e3a8e7e: 'June stands once',
  f0a2759: 'July of production',
  fb43e3c: 'July',
};

describe.each(PLACES)('a year of a plan %s', (place) => {
  let repo: PlacedRepo;
  let signed: Ran;
  let hashes: ReadonlyMap<string, string>;

  beforeAll(async () => {
    repo = await yearOfCommits(place, async (made) => {
      signed = await made.run('sign', DAY);
    });
    repo.git('clone', '-q', '--bare', repo.root, 'bare.git');
    repo.git('clone', '-q', '--depth', '1', `file://${repo.root}`, 'shallow');
    repo.git('worktree', 'add', '-q', '--detach', 'worktree', 'main~2');
    const lines = repo.git('log', '--all', '--abbrev=7', '--format=%h %s').trim().split('\n');
    hashes = new Map(lines.map((line) => [line.slice(8), line.slice(0, 7)]));
  });
  afterAll(() => repo.dispose());

  const here = (text: string): string =>
    text.replace(/\b[\da-f]{7}\b/g, (hash) => hashes.get(SUBJECTS[hash] ?? '') ?? hash);

  test('is signed off as it was agreed', () => {
    expect(signed).toMatchObject({
      code: 0,
      out: expect.stringContaining(here('the plan of 2026 as it is in bf04673, under the tag plan/')),
    });
  });

  test.each(TABLE)('%s$ hoshin %s', async (folder, line, code, lines) => {
    const cwd = folder === '' ? repo.plan : join(repo.path(folder), repo.folder);
    const ran = await repo.run(here(line), DAY, cwd);
    const said = `${ran.out}${ran.err}`
      .replaceAll('plan/river/2026', 'plan/2026')
      .replace(/(plan\/2026, [\da-f]{7}, by Wang Fang) on [\d-]+/, '$1')
      .split('\n')
      .map((text) => text.replace(/\s+/g, ' ').trim());
    expect({ code: ran.code, lines: inOrder(lines.map(here), said) }).toEqual({ code, lines: lines.map(here) });
  });

  test('has nothing that was changed after a meeting at the meeting itself', async () => {
    const { out } = await repo.run(here('review 2026-01 --department production --rev 0e6440a'), DAY);
    expect(out).toContain('review of January 2026');
    expect(out).not.toContain('changed after');
  });
});

/** The lines that are found behind each other; where one is missing, all that is said takes its place. */
function inOrder(lines: readonly string[], said: readonly string[]): readonly string[] {
  let at = -1;
  return lines.map((line) => {
    const found = said.indexOf(line, at + 1);
    if (found !== -1) at = found;
    return found === -1 ? `not among: ${said.slice(at + 1).join('\n')}` : line;
  });
}
