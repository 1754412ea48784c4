import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOPICS } from '../../src/cli/topics';
import { hoshin, ROOT } from '../support/run-cli';
import { TempPlan } from '../support/temp-plan';

test.each(TOPICS)('hoshin help %s prints the page of the docs', async (topic) => {
  const page = readFileSync(join(ROOT, `docs/${topic === 'assistants' ? 'assistants/SKILL' : topic}.md`), 'utf8');
  expect(await hoshin(['help', topic])).toMatchObject({ code: 0, out: page, err: '' });
});

test.each(readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.zh-CN.md')))(
  '%s is printed where Chinese is asked for',
  async (name) => {
    const page = readFileSync(join(ROOT, 'docs', name), 'utf8');
    const topic = name.split('.')[0]!;
    expect((await hoshin(['help', topic, '--language', 'zh-CN'])).out).toBe(page);
    expect((await hoshin(['help', topic, '--language=zh-CN'])).out).toBe(page);
  },
);

test('inside a plan in Chinese the page is Chinese, unless another language is asked for', async () => {
  const plan = new TempPlan({ 'plan.yaml': 'kind: plan\nid: p\nname: P\nlanguage: zh-CN\n' });
  const page = (name: string): string => readFileSync(join(ROOT, 'docs', name), 'utf8');
  expect((await hoshin(['help', 'roles'], { cwd: plan.root })).out).toBe(page('roles.zh-CN.md'));
  expect((await hoshin(['help', 'roles', '--language', 'en'], { cwd: plan.root })).out).toBe(page('roles.md'));
  plan.dispose();
});

test('the help lists the topics; of a command, hoshin help prints its help', async () => {
  expect((await hoshin(['--help'])).out).toContain('api, assistants, ci, commands, conditions, data-in, data-out');
  expect((await hoshin(['help', 'score'])).out).toBe((await hoshin(['score', '--help'])).out);
});
