import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as api from '../src';
import { ROOT } from './support/run-cli';

const PAGE = join(ROOT, 'docs/api.md');

/** What a program prints that is written for Node. */
function printed(program: string): string {
  const lines: string[] = [];
  const run = new Function('require', 'console', 'process', program) as (...world: readonly unknown[]) => void;
  run(
    (name: string) => (name === 'hoshin' ? api : {}),
    { log: (text: unknown) => void lines.push(String(text)) },
    { cwd: () => ROOT, env: { PATH: '/nowhere' } },
  );
  return `${lines.join('\n').trimEnd()}\n`;
}

test('the example of the API prints what its page says', () => {
  const page = readFileSync(PAGE, 'utf8');
  const [, program] = /```js\n([^]*?)```/.exec(page)!;
  const made = page.replace(/```text\n[^]*?```/, () => `\`\`\`text\n${printed(program!)}\`\`\``);
  if (process.env.UPDATE) writeFileSync(PAGE, made);
  else expect(made).toBe(page);
});

test('a question that is mistaken is told as a UserError, with what to do', () => {
  const opened = api.openPlan(
    { path: 'examples/river-foods' },
    { cwd: ROOT, env: {}, now: new Date('2026-07-15T12:00:00Z') },
  );
  const said = (ask: () => unknown, language: api.Language): api.SaidMistake => {
    try {
      ask();
    } catch (error) {
      if (error instanceof api.UserError) return api.sayMistake(error, language);
    }
    throw new Error('It was not refused.');
  };
  expect(said(() => api.score(opened, { department: 'prodution' }), 'en')).toEqual({
    message: 'There is no department “prodution”.',
    help: 'Did you mean “production”?',
  });
  expect(said(() => api.periodOf('2026-13', opened.plan), 'zh-CN').message).toBe('没有期间“2026-13”。');
});
