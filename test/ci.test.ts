import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { validateAction, validateWorkflow } from '@action-validator/core';
import { validate as lintDockerfile } from 'dockerfile-utils';
import { parse, parseAllDocuments } from 'yaml';
import { action, runAction } from './support/composite-action';
import { GitRepo } from './support/git-repo';
import { describeWith } from './support/required';
import { ROOT } from './support/run-cli';
import { temporaryFolder } from './support/temporary';

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const PLAN = 'kind: plan\nid: shop\nname: Shop\ndepartments: [{id: shop, name: Shop}]\n';
const scorecard = (weight: number, target = 1200, name = 'Sales'): string =>
  `kind: scorecard\ndepartment: shop\nyear: 2026\nkpis:\n  - {id: sales, name: "${name}", weight: ${weight}, direction: higher, aggregate: sum, basic: {target: ${target}}}\n`;

const made: GitRepo[] = [];
afterAll(() => made.forEach((repo) => repo.dispose()));

/** A repository whose newest commit changes what its first one says. */
function repository(changed: string): { readonly root: string; readonly base: string; readonly repo: GitRepo } {
  const repo = new GitRepo();
  made.push(repo);
  const base = repo.commit('plan', { 'plan.yaml': PLAN, 'shop.yaml': scorecard(100) });
  repo.commit('change', { 'shop.yaml': changed });
  return { root: repo.root, base, repo };
}

describe('the action for GitHub', () => {
  test('has the form that GitHub asks for', () => {
    expect(validateAction(text('action.yml')).errors).toEqual([]);
  });

  test('no input is written into a script, and each reaches the script', () => {
    const { steps } = action.runs;
    expect(steps.filter(({ run }) => run.includes('${{'))).toEqual([]);
    expect(
      Object.values(steps.at(-1)!.env!)
        .map((value) => /inputs\.([\w-]+)/.exec(value)?.[1])
        .sort(),
    ).toEqual(Object.keys(action.inputs).sort());
  });

  test('sets itself up by the command that package.json has', () => {
    expect(action.runs.steps[0]!.run).toBe('npm run --silent setup');
  });

  test('a pull request: what it changes is in the summary and in a file for a comment', () => {
    const { root, base } = repository(scorecard(100, 1100));
    const { code, summary, outputs } = runAction(root, {}, base);
    expect({ code, errors: outputs.errors }).toEqual({ code: 0, errors: '0' });
    expect(readFileSync(outputs.changes!, 'utf8')).toMatch(/Sales \| basic target \| 1200 \| 1100 \| relaxed/);
    expect(summary).toContain(readFileSync(outputs.changes!, 'utf8'));
    expect((JSON.parse(readFileSync(outputs.sarif!, 'utf8')) as { version: string }).version).toBe('2.1.0');
  });

  test('an error of the plan fails it, as an annotation of its line', () => {
    const { root, base } = repository(scorecard(90));
    const { code, printed, summary, outputs } = runAction(root, {}, base);
    expect({ code, errors: outputs.errors }).toEqual({ code: 1, errors: '1' });
    expect(printed).toMatch(/^::error .*file=shop\.yaml,line=5/m);
    expect(summary).toContain('weights-not-100');
    expect(existsSync(outputs.changes!)).toBe(true);
  });

  test('fail-on and max-warnings say what fails', () => {
    const { root } = repository(scorecard(100));
    const warned = runAction(root, { 'fail-on': 'warning' });
    expect(warned.code).toBe(1);
    expect(warned.printed).toMatch(
      /^::error title=hoshin::hoshin: The plan has \d+ warnings, and --max-warnings allows 0\.%0Ahelp: /m,
    );
    expect(runAction(root, { 'max-warnings': '50' }).code).toBe(0);
    expect(runAction(root, { 'max-warnings': '0' }).code).toBe(1);
    expect(runAction(root, { 'max-warnings': '0', 'fail-on': 'never' }).code).toBe(0);
    expect(runAction(root, { 'fail-on': 'maybe' })).toMatchObject({
      code: 2,
      printed: expect.stringMatching(/^::error title=hoshin::fail-on is maybe\./m) as string,
    });
  });

  test('rev reads the plan at a commit', () => {
    const { root, base } = repository(scorecard(90));
    expect(runAction(root, { rev: base }).code).toBe(0);
  });

  test('without a base nothing is compared', () => {
    expect(runAction(repository(scorecard(100, 1100)).root).outputs.changes).toBe('');
  });

  test('in a shallow clone the plan is checked, and a warning says what to fetch', () => {
    const { root, base } = repository(scorecard(100, 1100));
    const clone = join(temporaryFolder(), 'clone');
    spawnSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, clone]);
    const { code, printed, outputs } = runAction(clone, {}, base);
    expect({ code, changes: outputs.changes }).toEqual({ code: 0, changes: '' });
    expect(printed).toMatch(/^::warning title=hoshin::hoshin: .*fetch-depth: 0/m);
  });

  test('no plan ends with 2, whatever may fail', () => {
    const { code, printed } = runAction(repository(scorecard(100)).root, { path: 'nowhere', 'fail-on': 'never' });
    expect(code).toBe(2);
    expect(printed).toMatch(/^::error title=hoshin::hoshin: There is no folder “nowhere”\./m);
  });

  test('what is longer than a comment may be leaves out what matters least', () => {
    const many = Array.from(
      { length: 900 },
      (_, i) =>
        `  - {id: ${'k'.repeat(60)}${i}, name: Number ${i}, weight: 0, direction: higher, aggregate: sum, basic: {target: ${i + 1}}}\n`,
    ).join('');
    const { root, base } = repository(`kind: scorecard\ndepartment: shop\nyear: 2026\nkpis:\n${many}`);
    const { outputs } = runAction(root, {}, base);
    const changes = readFileSync(outputs.changes!, 'utf8');
    expect(changes.length).toBeLessThan(65_536);
    expect(changes).toMatch(/<\/details>\n\nWhat matters less is left out[^\n]*\n$/);
  });

  test('the first annotations are of what the pull request brings in, and all findings are in the files', () => {
    const { repo, root, base } = repository(scorecard(100));
    repo.commit('a fault', { 'z.yaml': 'kind: scorecard\nyear: 2026\nkpis: 3\n' });
    const { printed, summary, outputs } = runAction(root, {}, base);
    const files = [...printed.matchAll(/^::\w+ .*file=([\w.]+)/gm)].map(([, file]) => file);
    expect(files[0]).toBe('z.yaml');
    expect(files).toContain('shop.yaml');
    expect(readFileSync(outputs.sarif!, 'utf8')).toContain('shop.yaml');
    expect(summary.indexOf('# Shop: what changed')).toBeLessThan(summary.indexOf('z.yaml'));
  });

  describe('with a token, and a program in the place of gh', () => {
    /** Answers with these ids of comments, and keeps what it is asked for. */
    const withGh = (ids: string, code = 0): { readonly folder: string; readonly env: Record<string, string> } => {
      const folder = temporaryFolder({
        gh: `#!/bin/sh\necho "$GH_TOKEN $TAG $*" >>"$ASKED"\ncase "$*" in *--jq*) printf '${ids}' ;; esac\nexit ${code}\n`,
      });
      chmodSync(join(folder, 'gh'), 0o755);
      return {
        folder,
        env: {
          PATH: `${folder}:${process.env.PATH}`,
          ASKED: join(folder, 'asked'),
          GITHUB_REPOSITORY: 'o/plans',
          GITHUB_REF: 'refs/pull/17/merge',
        },
      };
    };
    const asked = (folder: string): readonly string[] => readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n');

    test.each([
      ['a new one', '', /^secret .* api repos\/o\/plans\/issues\/17\/comments --field body=@\S+hoshin-changes\.md$/],
      [
        'the one of before',
        '44\\n45\\n',
        /^secret .* api --method PATCH repos\/o\/plans\/issues\/comments\/44 --field body=@/,
      ],
    ])('what changed is a comment: %s', (_, ids, expected) => {
      const { root, base } = repository(scorecard(100, 1100));
      const { folder, env } = withGh(ids);
      expect(runAction(root, { token: 'secret' }, base, env)).toMatchObject({ code: 0 });
      const [first, second] = asked(folder);
      expect(first).toMatch(
        /^secret <!-- hoshin:diff:shop --> api --paginate repos\/o\/plans\/issues\/17\/comments --jq /,
      );
      expect(second).toMatch(expected);
    });

    test('a comment that cannot be written is a warning, and fails nobody’s work', () => {
      const { root, base } = repository(scorecard(100, 1100));
      const { code, printed, outputs } = runAction(root, { token: 'secret' }, base, withGh('', 1).env);
      expect({ code, warned: /^::warning title=hoshin::/m.test(printed) }).toEqual({ code: 0, warned: true });
      expect(existsSync(outputs.changes!)).toBe(true);
      expect(printed).not.toContain('secret');
    });

    test('no comment is written outside of a pull request', () => {
      const { root, base } = repository(scorecard(100, 1100));
      const { folder, env } = withGh('');
      runAction(root, { token: 'secret', base }, '', { ...env, GITHUB_REF: 'refs/heads/main' });
      expect(existsSync(join(folder, 'asked'))).toBe(false);
    });
  });

  test('texts of the plan give no command to the runner', () => {
    const { root, base } = repository(scorecard(90, 1100, 'x\\n::set-output name=a::b\\r::error::c ##[group]d'));
    const { printed } = runAction(root, {}, base);
    expect(
      printed
        .split(/[\r\n]+/)
        .filter((line) => line !== '' && !/^(::(error|warning|notice) |1 error, .* in 2 files)/.test(line)),
    ).toEqual([]);
    expect(printed).not.toContain('##[');
  });
});

describe('the template for GitLab', () => {
  const [header, jobs] = parseAllDocuments(text('ci/gitlab.yml')).map(
    (document) => document.toJS() as unknown,
  ) as unknown as [
    { spec: { inputs: Record<string, { default?: string }> } },
    {
      hoshin: {
        script: string[];
        variables: Record<string, string>;
        artifacts: { paths: string[]; reports: Record<string, string> };
      };
    },
  ];

  /** Runs the lines of the script one after the other, as GitLab's runner does in the shell of an image. */
  function runJob(
    cwd: string,
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {},
  ): { readonly code: number | null; readonly out: string } {
    const bin = temporaryFolder();
    symlinkSync(join(ROOT, 'bin/hoshin.js'), join(bin, 'hoshin'));
    const filled = (value: string): string =>
      value.replace(
        /\$\[\[ inputs\.([\w-]+) \]\]/g,
        (_, name: string) => inputs[name] ?? header.spec.inputs[name]!.default ?? '',
      );
    const variables = Object.fromEntries(
      Object.entries(jobs.hoshin.variables).map(([name, value]) => [name, filled(value)]),
    );
    const { status, stdout } = spawnSync('sh', ['-e', '-c', jobs.hoshin.script.join('\n')], {
      cwd,
      encoding: 'utf8',
      env: { PATH: `${bin}:${process.env.PATH}`, HOME: bin, ...variables, ...env },
    });
    return { code: status, out: stdout };
  }

  test('no input is written into a script, where it would be run', () => {
    expect(jobs.hoshin.script.filter((line) => line.includes('$[['))).toEqual([]);
    const used = [...text('ci/gitlab.yml').matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g)].map(([, name]) => name);
    expect(used.sort()).toEqual(Object.keys(header.spec.inputs).sort());
  });

  test('a merge request: both reports, what it changes, and the plan’s own exit code', () => {
    const { root, base } = repository(scorecard(90, 1100));
    const { code, out } = runJob(root, {}, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
    expect(code).toBe(1);
    expect(out).toContain('weights-not-100');
    const { artifacts } = jobs.hoshin;
    expect(
      [...artifacts.paths, ...Object.values(artifacts.reports)].filter((name) => !existsSync(join(root, name))),
    ).toEqual([]);
    expect(JSON.parse(readFileSync(join(root, artifacts.reports.codequality!), 'utf8'))).toContainEqual(
      expect.objectContaining({ check_name: 'weights-not-100' }),
    );
    expect(readFileSync(join(root, artifacts.paths[0]!), 'utf8')).toContain('Sales | basic target | 1200 | 1100');
  });

  test('outside of a merge request nothing is compared; max-warnings counts', () => {
    const { root } = repository(scorecard(100));
    expect(runJob(root).code).toBe(0);
    expect(existsSync(join(root, 'hoshin-changes.md'))).toBe(false);
    expect(runJob(root, { 'max-warnings': '0' }).code).toBe(1);
    expect(runJob(root, { path: 'nowhere' }).code).toBe(2);
  });
});

describe('the hook for pre-commit', () => {
  const [hook] = parse(text('.pre-commit-hooks.yaml')) as [Record<string, unknown>];
  const { bin } = JSON.parse(text('package.json')) as { bin: Record<string, string> };

  test('its entry is a program of the package', () => {
    expect(hook).toMatchObject({ id: 'hoshin', language: 'node', pass_filenames: false, always_run: true });
    expect(Object.keys(bin)).toContain(String(hook.entry).split(' ')[0]);
  });

  test('refuses a commit that breaks the plan, and lets one through that does not', () => {
    const { repo, root } = repository(scorecard(100));
    const hooks = {
      '.git/hooks/pre-commit': `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, bin.hoshin!)}" ${String(hook.entry).split(' ').slice(1).join(' ')}\n`,
    };
    repo.write(hooks);
    chmodSync(join(root, '.git/hooks/pre-commit'), 0o755);
    expect(() => repo.commit('breaks it', { 'shop.yaml': scorecard(90) })).toThrow(/weights-not-100/);
    expect(() => repo.commit('mends it', { 'shop.yaml': scorecard(100, 1300) })).not.toThrow();
  });
});

describe('the Dockerfile', () => {
  const dockerfile = text('Dockerfile');
  const stage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM'));

  test('has no fault that a linter finds', () => {
    expect(lintDockerfile(dockerfile).map(({ message }) => message)).toEqual([]);
  });

  test('copies what is there, and leaves the build behind', () => {
    const [, ...copied] = dockerfile.match(/COPY (?!--from)(.*) \.\//)!;
    expect(copied[0]!.split(' ').filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
    const [, compiled] = dockerfile.match(/ cp (\S+) package\/dist\/$/m)!;
    expect(existsSync(join(ROOT, compiled!))).toBe(true);
    expect(stage.match(/^COPY .*/gm)).toEqual(['COPY --from=build /hoshin/package /opt/hoshin']);
  });

  test('does not run as root, and starts hoshin', () => {
    expect(stage.match(/^(USER|ENTRYPOINT|CMD) .*/gm)).toEqual(['USER node', 'ENTRYPOINT ["hoshin"]', 'CMD ["check"]']);
  });

  test('sends no tests, packages or history to the build', () => {
    expect(text('.dockerignore').split('\n')).toEqual(expect.arrayContaining(['.git', 'node_modules', 'test', 'dist']));
  });

  const hasDocker = spawnSync('docker', ['info']).status === 0;
  (hasDocker ? test : test.skip)(
    `builds an image that checks a plan${hasDocker ? '' : ' (skipped: no Docker runs here)'}`,
    () => {
      const run = (...args: string[]): number | null => spawnSync('docker', args, { cwd: ROOT }).status;
      expect(run('build', '-t', 'hoshin-test', '.')).toBe(0);
      expect(run('run', '--rm', '-v', `${join(ROOT, 'examples/minimal')}:/plan:ro`, 'hoshin-test')).toBe(0);
    },
  );
});

test('workflows in the docs have the form that GitHub asks for', () => {
  const pages = ['ci.md', 'ci.zh-CN.md', 'site.md', 'site.zh-CN.md'].map((name) => text(`docs/${name}`)).join('\n');
  const workflows = [...pages.matchAll(/```yaml\n(on: [\s\S]*?)```/g)].map(([, workflow]) => workflow!);
  expect(workflows.length).toBeGreaterThan(0);
  expect(workflows.flatMap((workflow) => validateWorkflow(workflow).errors)).toEqual([]);
});

describeWith('shellcheck', 'shellcheck', () => {
  test('has nothing against the script of the action', () => {
    expect(spawnSync('shellcheck', ['ci/github.sh'], { cwd: ROOT, encoding: 'utf8' }).stdout).toBe('');
  });
});
