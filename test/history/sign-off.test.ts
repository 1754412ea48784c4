import { readFileSync } from 'node:fs';
import schema from '../../schemas/reports/diff.schema.json';
import { complaints, undescribed } from '../reports/sample';
import { GitRepo } from '../support/git-repo';
import { hoshin, type Ran } from '../support/run-cli';

const PLAN =
  'kind: plan\nid: river\nname: River\npolicy: {meetings: {department: [], company: []}}\ndepartments: [{id: production, name: Production, head: Li Na}]\nrules: {kpi-without-parent: off, kpi-without-measure: off, kpi-count: off, weight-extreme: off, empty-perspective: off}\n';
const scorecard = (target: number): string => `kind: scorecard
department: production
year: 2026
kpis:
  - {id: yield, name: Yield, perspective: process, weight: 100, direction: higher, aggregate: last,
     basic: {target: ${target}}}
`;
const ACTUALS = 'kind: actuals\ndepartment: production\nvalues: {yield: {2026-01: 90}}\n';
const REVIEW = `kind: review
cycle: 2026-03
department: production
changes:
  - {item: production/yield, field: basic.target, from: 99, to: 95, reason: Line sold, requestedBy: Li Na, approvedBy: Wang Fang, approved: 2026-04-02}
`;

let repo: GitRepo;
beforeEach(() => {
  repo = new GitRepo({ 'plan.yaml': PLAN, 'production.yaml': scorecard(99), 'actuals.yaml': ACTUALS });
  repo.git('config', 'user.name', 'Wang Fang');
  repo.git('config', 'user.email', 'wang.fang@example.org');
});
afterEach(() => repo.dispose());

const run = (...argv: string[]): Promise<Ran> =>
  hoshin([...argv, '--as-of', '2026-02-10'], { cwd: repo.root, env: { PATH: process.env.PATH, HOME: repo.root } });

test('a sign-off is an annotated tag of the newest commit', async () => {
  expect(await run('sign')).toMatchObject({ code: 0, out: expect.stringContaining('under the tag plan/2026') });
  expect(repo.git('cat-file', '-t', 'plan/2026').trim()).toBe('tag');
  expect(repo.git('rev-parse', 'plan/2026^{commit}')).toBe(repo.git('rev-parse', 'HEAD'));
});

test('what is not committed, not in order, or signed already is not signed', async () => {
  repo.write({ 'production.yaml': scorecard(98) });
  expect(await run('sign')).toMatchObject({ code: 2, err: expect.stringContaining('differs from its newest commit') });
  repo.commit('broken', { 'production.yaml': scorecard(98).replace('weight: 100', 'weight: 90') });
  expect(await run('sign')).toMatchObject({ code: 1, err: expect.stringContaining('has errors') });
  repo.commit('mended', { 'production.yaml': scorecard(98) });
  expect((await run('sign')).code).toBe(0);
  expect(await run('sign', '2026')).toMatchObject({ code: 2, err: expect.stringContaining('signed off already') });
  expect((await run('sign', '2026', '--replace')).code).toBe(0);
  expect(await run('sign', '2026-03')).toMatchObject({ code: 2, err: expect.stringContaining('is no year') });
});

test('outside git nothing can be signed', async () => {
  expect(await hoshin(['sign', 'examples/minimal'], { env: { PATH: '/nowhere' } })).toMatchObject({
    code: 2,
    err: expect.stringContaining('not in a git repository'),
  });
});

test('a target moved without approval is an error where it stands, until an approved change is recorded', async () => {
  await run('sign');
  repo.commit('easier', { 'production.yaml': scorecard(95) });
  const moved = await run('check');
  expect(moved.code).toBe(1);
  expect(moved.out).toMatch(
    /^production\.yaml:6:22: error: The basic target of “Yield \(Production\)” \[production\/yield\] was signed off as 99 with plan\/2026 \([0-9a-f]{7}\), and is 95 now, which is easier\. \[goalpost-moved\]$/m,
  );
  expect(moved.out).toContain('help: Restore it, or record who approved it');
  repo.commit('approved', { 'review.yaml': REVIEW });
  expect((await run('check')).out).not.toContain('goalpost-moved');
  expect((await run('check', '--rev', 'HEAD~2')).out).not.toContain('goalpost-moved');
});

test('an approved change begins at what was signed off, or at the change before it', async () => {
  await run('sign');
  const unapplied = async (target: number, review: string): Promise<readonly string[]> => {
    repo.write({ 'production.yaml': scorecard(target), 'review.yaml': review });
    return (await run('check')).out.split('\n').filter((line) => line.includes('[change-not-applied]'));
  };
  expect(await unapplied(95, REVIEW)).toEqual([]);
  expect(await unapplied(95, REVIEW.replace('from: 99', 'from: 98'))).toEqual([
    'review.yaml:5:57: warning: The change of the basic target of “Yield (Production)” [production/yield] is from 98, and it was 99 before. [change-not-applied]',
  ]);
  const [entry] = REVIEW.split('\n').slice(-2) as [string];
  const next = (from: number): string => `${REVIEW}${entry.replace('from: 99, to: 95', `from: ${from}, to: 90`)}\n`;
  expect(await unapplied(90, next(95))).toEqual([]);
  expect(await unapplied(90, next(99))).toHaveLength(1);
});

test('a KPI that is gone is told at its scorecard', async () => {
  await run('sign');
  repo.commit('other', { 'production.yaml': scorecard(99).replace('yield', 'output') });
  expect((await run('check')).out).toMatch(
    /production\.yaml:1:1: error: The KPI “production\/yield” was signed off for 2026 with plan\/2026/,
  );
});

test('a sign-off on another line of work holds nothing against this one', async () => {
  repo.git('checkout', '-qb', 'other');
  repo.commit('harder', { 'production.yaml': scorecard(99.9) });
  await run('sign');
  repo.git('checkout', '-q', 'main');
  expect((await run('check')).out).not.toContain('goalpost-moved');
});

test('a plan below the top of its repository has a tag with its own id', async () => {
  repo.commit('moved', {
    'clients/lake/plan.yaml': PLAN.replaceAll('river', 'lake'),
    'clients/lake/production.yaml': scorecard(90),
  });
  const lake = (...argv: string[]): Promise<Ran> =>
    hoshin([...argv, '--as-of', '2026-01-10'], {
      cwd: repo.path('clients/lake'),
      env: { PATH: process.env.PATH, HOME: repo.root },
    });
  expect((await lake('sign')).out).toContain('plan/lake/2026');
  repo.write({ 'clients/lake/production.yaml': scorecard(80) });
  expect((await lake('check')).out).toContain('goalpost-moved');
  expect((await run('check')).out).not.toContain('goalpost-moved');
});

describe('diff', () => {
  const json = async (
    ...argv: string[]
  ): Promise<{
    changes: { address: string; course: string; needsApproval: boolean; approval: { approvedBy: string } | null }[];
    scorecards: unknown[];
    base: { tag: string | null };
  }> => {
    const { out } = await run('diff', ...argv, '-f', 'json');
    const data = JSON.parse(out);
    expect(complaints(schema, data)).toEqual([]);
    return data;
  };

  test('shows the change, its course, its approval, and what it does to the score', async () => {
    await run('sign');
    repo.write({ 'production.yaml': scorecard(95) });
    expect(await json()).toMatchObject({
      base: { tag: 'plan/2026' },
      changes: [
        {
          address: 'production/yield',
          field: 'basic.target',
          before: '99',
          after: '95',
          course: 'relaxed',
          approval: null,
          needsApproval: true,
          file: 'production.yaml',
          line: 6,
        },
      ],
      scorecards: [{ department: 'production', before: { score: 90.91 }, now: { score: 94.74 } }],
    });
    repo.write({ 'review.yaml': REVIEW });
    expect((await json()).changes).toMatchObject([
      { approval: { approvedBy: 'Wang Fang', reason: 'Line sold' }, needsApproval: false },
    ]);
  });

  test('points of a challenge are told beside those of its KPI', async () => {
    const withChallenge = scorecard(80).replace('{target: 80}}', '{target: 80}, challenge: {target: 90, bonus: 4}}');
    repo.commit('challenge', { 'production.yaml': withChallenge });
    repo.commit('harder', { 'production.yaml': withChallenge.replace('90, bonus', '95, bonus') });
    expect(await json('HEAD~1', 'HEAD')).toMatchObject({
      scorecards: [{ before: { score: 104 }, now: { score: 100 } }],
      kpis: [{ address: 'production/yield', before: 100, now: 100, challenge: { before: 4, now: 0 } }],
    });
    expect((await run('diff', 'HEAD~1', 'HEAD')).out).toMatch(
      /^Production\n +Yield: challenge +4\.00 +0\.00 +−4\.00$/m,
    );
  });

  test('a rename, a move between files, comments and layout are nothing', async () => {
    repo.git('mv', 'production.yaml', 'werk.yaml');
    repo.commit('renamed', { 'werk.yaml': `# ours\n${readFileSync(repo.path('werk.yaml'), 'utf8')}` });
    expect(await json('HEAD~1', 'HEAD')).toMatchObject({ changes: [], scorecards: [] });
    expect((await run('diff', 'HEAD~1')).out).toContain('Nothing that has a meaning differs');
  });

  test('a...b compares with where the two parted, a..b with a itself', async () => {
    repo.git('checkout', '-qb', 'topic');
    repo.commit('topic', { 'actuals.yaml': ACTUALS.replace('90', '92') });
    repo.git('checkout', '-q', 'main');
    repo.commit('main', { 'production.yaml': scorecard(95) });
    const addresses = async (revisions: string): Promise<string[]> =>
      (await json(revisions)).changes.map(({ address }) => address);
    expect(await addresses('main...topic')).toEqual(['production/yield 2026-01']);
    expect(await addresses('main..topic')).toEqual(['production/yield', 'production/yield 2026-01']);
  });

  test('says which revision is not there', async () => {
    expect(await run('diff', 'nowhere')).toMatchObject({
      code: 2,
      err: expect.stringContaining('no revision “nowhere”'),
    });
    expect(await run('diff', 'main...nowhere')).toMatchObject({
      code: 2,
      err: expect.stringContaining('no revision “nowhere”'),
    });
  });

  describe('what supports something that changed', () => {
    const COMPANY =
      'kind: scorecard\nyear: 2026\nkpis:\n  - {id: quality, name: Quality, perspective: process, weight: 100, direction: higher, aggregate: last, basic: {target: 90}}\n';
    const supporting = (confirmed: string): string =>
      `${scorecard(99)}     supports: [company/quality]\n`
        .replace('basic: {target: 99}}', 'basic: {target: 99},')
        .replace('[company/quality]', '[company/quality]}') + confirmed;
    const links = async (...argv: string[]): Promise<unknown> =>
      ((await json(...argv)) as unknown as { links: unknown }).links;

    test('is to be confirmed, until its scorecard says that somebody looked since', async () => {
      repo.commit('agreed', { 'company.yaml': COMPANY, 'production.yaml': supporting('') });
      repo.commit('easier', { 'company.yaml': COMPANY.replace('90', '85') }, { on: '2026-02-03' });
      const [link] = (await links('HEAD~1', 'HEAD')) as object[];
      expect(link).toEqual({
        address: 'production/yield',
        supports: 'company/quality',
        field: 'basic.target',
        before: '90',
        after: '85',
        commit: expect.stringMatching(/^[0-9a-f]{7}$/),
        since: '2026-02-03',
        file: 'production.yaml',
        line: 7,
      });
      expect((await run('diff', 'HEAD~1')).out).toMatch(
        /To be confirmed\n─+\n[^]*company\/quality, basic target: 90 → 85 \(commit [0-9a-f]{7} of 2026-02-03\)\n.*production\/yield\n/,
      );
      repo.commit('too early', { 'production.yaml': supporting('confirmed: {company/quality: 2026-02-02}\n') });
      expect(await links('HEAD~2', 'HEAD')).toHaveLength(1);
      repo.commit('looked', { 'production.yaml': supporting('confirmed: {company/quality: 2026-02-03}\n') });
      expect(await links('HEAD~3', 'HEAD')).toEqual([]);
      expect((await run('diff', 'HEAD~3')).out).not.toContain('To be confirmed');
    });
  });

  describe('pay', () => {
    const PAY =
      'kind: pay\nyear: 2026\npeople:\n  - {id: P-1, name: Secret Person, department: production, annual: 12000, monthly: 100}\n';
    const CASES =
      'kind: incidents\nyear: 2026\nincidents:\n  - {id: i-1, on: 2026-01-09, person: P-1, items: [late], state: confirmed, confirmed: 2026-01-12, evidence: Secret evidence}\n';
    const WITH_LIST = PLAN.replace(
      'policy: {',
      'policy: {negativeList: [{id: late, name: Late, severity: minor, penalty: {percent: 10%}}], ',
    );
    const YEAR = 'kind: actuals\ndepartment: production\nvalues: {yield: {2026-12: 95}}\n';
    const diffOf = (...argv: string[]): Promise<Ran> =>
      hoshin(['diff', 'HEAD~1', 'HEAD', '--period', '2026', ...argv], {
        cwd: repo.root,
        env: { PATH: process.env.PATH, HOME: repo.root },
      });

    beforeEach(() => {
      repo.commit('agreed', { 'plan.yaml': WITH_LIST, 'actuals.yaml': YEAR, 'pay.yaml': PAY });
      repo.commit('easier', {
        'production.yaml': scorecard(95),
        'incidents.yaml': CASES,
        'pay.yaml': PAY.replace('monthly: 100', 'monthly: 200'),
      });
    });

    test('amounts are told only where that was asked for', async () => {
      for (const format of ['terminal', 'json', 'markdown', 'csv']) {
        const { out } = await diffOf('-f', format);
        expect(out).toContain('basic');
        expect(out).not.toMatch(/Secret|P-1|i-1|12,?000|incidents|"pay"/);
      }
    });

    test('of everybody whose amounts differ, before and now', async () => {
      const { out } = await diffOf('--as-of', '2027-02-01', '--pay', '-f', 'json');
      expect(complaints(schema, JSON.parse(out))).toEqual([]);
      expect(JSON.parse(out).pay).toEqual({
        year: 2026,
        settled: { before: true, now: true },
        people: [
          {
            id: 'P-1',
            name: 'Secret Person',
            before: { monthly: 1200, advances: 7200, due: 12000, settlement: 4800, pools: null },
            now: { monthly: 2380, advances: 7200, due: 12000, settlement: 4800, pools: null },
          },
        ],
      });
      expect((await diffOf('--as-of', '2027-02-01', '--pay')).out).toMatch(
        /Confidential +for those who[^]*Secret Person\n +monthly parts +1,200\.00 +2,380\.00 +\+1,180\.00\n/,
      );
    });

    test('what follows results is not compared before they are final', async () => {
      const { out } = await hoshin(
        ['diff', 'HEAD~1', 'HEAD', '--period', '2026-03', '--pay', '--as-of', '2026-04-10'],
        { cwd: repo.root, env: { PATH: process.env.PATH, HOME: repo.root } },
      );
      expect(out).toContain('The annual part follows final results');
      expect(out).toMatch(/monthly parts +1,200\.00 +2,380\.00/);
    });

    test('a year without pay is told as such', async () => {
      repo.commit('gone', { 'pay.yaml': '' });
      expect(
        (await hoshin(['diff', 'HEAD', '--pay'], { cwd: repo.root, env: { PATH: process.env.PATH, HOME: repo.root } }))
          .out,
      ).toContain('There is no pay for 2026.');
    });
  });

  test('every field of its JSON is described', () => expect(undescribed(schema)).toEqual([]));
});

describe('what decides on scores', () => {
  const changed = async (plan: string, card: string): Promise<readonly string[]> => {
    repo.write({ 'plan.yaml': plan, 'production.yaml': card });
    return (await run('check')).out.split('\n').filter((line) => line.includes('[goalpost-moved]'));
  };
  const CARD = `${scorecard(99)}challenges:
  - {id: press, name: New press, bonus: 4, milestones: [{id: built, name: Built, due: 2026-09-30}]}
vetoes:
  - {id: fire, name: Fire, effect: zero}
`;
  const approve = (item: string, field: string, from: string, to: string): void =>
    repo.write({
      'review.yaml': REVIEW.replace('production/yield, field: basic.target, from: 99, to: 95', () =>
        [item, `field: ${field}`, `from: ${from}`, `to: ${to}`].join(', '),
      ),
    });

  beforeEach(async () => {
    repo.commit('more', { 'production.yaml': CARD });
    await run('sign');
  });

  test.each<[string, string, string, string, string, string]>([
    ['a bonus', CARD.replace('bonus: 4', 'bonus: 6'), 'production/press', 'bonus', '4', '6'],
    [
      'a veto',
      CARD.replace('effect: zero', 'effect: {gradeAtMost: C}'),
      'production',
      'vetoes.fire',
      'zero',
      '{gradeAtMost: C}',
    ],
    ['a veto that is gone', CARD.split('vetoes:')[0]!, 'production', 'vetoes.fire', 'zero', 'none'],
    [
      'a condition',
      `${CARD}conditions: [{id: gate, when: {kpi: yield, below: 90}, effect: {bonus: 0}}]\n`,
      'production',
      'conditions.gate',
      'none',
      '"{when: {kpi: yield, below: 90}, effect: {bonus: 0}}"',
    ],
    [
      'a frequency',
      CARD.replace('aggregate: last,', 'aggregate: last, frequency: month, end: 2026-06,'),
      'production/yield',
      'end',
      'none',
      '2026-06',
    ],
    [
      'the due day of a milestone',
      CARD.replace('due: 2026-09-30', 'due: 2026-12-31'),
      'production/press/built',
      'due',
      '2026-09-30',
      '2026-12-31',
    ],
    [
      'the share of a milestone',
      CARD.replace('due: 2026-09-30}', 'due: 2026-09-30, share: 80%}'),
      'production/press/built',
      'share',
      '100%',
      '80%',
    ],
  ])('is held against the sign-off, and may be approved: %s', async (_name, card, item, field, from, to) => {
    const [told, ...others] = await changed(PLAN, card);
    expect(others).toEqual([]);
    expect(told).toMatch(new RegExp(`of .*${item}[”\\]] was signed off as`));
    approve(item, field, from, to);
    expect(await changed(PLAN, card)).toEqual([]);
  });

  test.each([
    ['policy.scoring.totalCap', '130'],
    ['policy.scoring', '"{totalCap: 130}"'],
  ])('is the policy too, which a change names as %s of the plan', async (field, to) => {
    const plan = PLAN.replace('policy: {', 'policy: {scoring: {totalCap: 130}, ');
    expect(await changed(plan, CARD)).toEqual([
      expect.stringMatching(
        /^plan\.yaml:\d+:\d+: error: The policy\.scoring\.totalCap of “plan” was signed off as 120 /,
      ),
    ]);
    approve('plan', field, '120', to);
    expect(await changed(plan, CARD)).toEqual([]);
  });

  test('a milestone that is gone is told, and once where its project went with it', async () => {
    const second = CARD.replace(
      'due: 2026-09-30}',
      'due: 2026-09-30, share: 100%}, {id: run, name: Runs, due: 2026-12-31, share: 0%}',
    );
    repo.commit('second', { 'production.yaml': second });
    await run('sign', '--replace');
    expect(await changed(PLAN, second.replace(/, {id: run.*?}/, ''))).toEqual([
      expect.stringContaining('The milestone “production/press/run” was signed off for 2026'),
    ]);
    approve('production/press/run', 'kind', 'milestone', 'removed');
    expect(await changed(PLAN, second.replace(/, {id: run.*?}/, ''))).toEqual([]);
    const none = second.replace(/challenges:\n.*\n/, '');
    expect(await changed(PLAN, none)).toEqual([expect.stringContaining('The project “production/press”')]);
  });

  test('another full score is one change, though the default caps and bands move with it', async () => {
    const told = await changed(PLAN.replace('policy: {', 'policy: {scoring: {full: 5, decimals: 2}, '), CARD);
    expect(told.map((line) => /policy\S+ of/.exec(line)?.[0])).toEqual(['policy.scoring.full of']);
  });

  test('a field that a milestone does not have is told', async () => {
    approve('production/press/built', 'quality', '1', '2');
    expect((await run('check')).out).toContain('“Built (Production)” [production/press/built] has no field “quality”');
  });

  test('a field that neither the plan nor a scorecard has is told', async () => {
    approve('plan', 'policy.pay', '1', '2');
    expect((await run('check')).out).toContain(
      '“plan” has no field “policy.pay” that a change could name. [unknown-key]',
    );
    approve('production', 'weight', '1', '2');
    expect((await run('check')).out).toContain(
      '“production” has no field “weight” that a change could name. [unknown-key]',
    );
    approve('prodution', 'vetoes.fire', '1', '2');
    expect((await run('check')).out).toContain('[unknown-reference]');
  });
});
