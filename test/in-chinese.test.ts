import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../src/rules';
import { bundledSchema, schemaOfAny } from '../src/schema/bundle';
import { KINDS } from '../src/source/kinds';
import { hoshin, ROOT } from './support/run-cli';
import { temporaryFolder } from './support/temporary';

const HAN = /\p{Script=Han}/u;

test('the list of rules says in Chinese what the page of rules does', async () => {
  const page = readFileSync(join(ROOT, 'docs/rules.zh-CN.md'), 'utf8');
  const told = [...page.matchAll(/^\| \[([a-z0-9-]+)\]\(\S+\) \| (\S+) \| (.*) \|$/gm)].map((row) => row.slice(1));
  const { out } = await hoshin(['rule', '--language', 'zh-CN', '-f', 'markdown']);
  const listed = [...out.matchAll(/^\| ([a-z][a-z0-9-]+) +\| (\S+) +\| \S+ +\| (.*?) +\|$/gm)].map((row) =>
    row.slice(1),
  );
  expect(listed.map(([id]) => id)).toEqual(rules.map(({ id }) => id));
  expect(listed).toEqual(told);
});

/** Every description of a schema. */
function descriptionsIn(schema: unknown): readonly string[] {
  const found: string[] = [];
  JSON.stringify(schema, (key, value: unknown) => {
    if (key === 'description' && typeof value === 'string') found.push(value);
    if (key === 'enumDescriptions') found.push(...(value as readonly string[]));
    return value;
  });
  return found;
}

test.each([
  ...KINDS.map((kind) => [kind, bundledSchema(kind, 'zh-CN')] as const),
  ['any', schemaOfAny('zh-CN')] as const,
])('the schema %s has every description in Chinese, and else is the same', (kind, schema) => {
  expect(descriptionsIn(schema).filter((text) => !HAN.test(text))).toEqual([]);
  const without = (one: object): unknown =>
    JSON.parse(JSON.stringify(one), (key, value: unknown) =>
      /^description$|^enumDescriptions$/.test(key) ? undefined : value,
    );
  expect(without(schema)).toEqual(
    without(kind === 'any' ? schemaOfAny() : bundledSchema(kind as (typeof KINDS)[number])),
  );
});

test('no description has words in Chinese that the schemas have no more', () => {
  const told = new Set(KINDS.flatMap((kind) => descriptionsIn(bundledSchema(kind))));
  const words = JSON.parse(readFileSync(join(ROOT, 'schemas/descriptions.zh-CN.json'), 'utf8')) as object;
  expect(Object.keys(words).filter((description) => !told.has(description))).toEqual([]);
});

test('in a plan in Chinese, rules, kinds and hovers of an editor are in Chinese', async () => {
  const cwd = temporaryFolder({ 'plan.yaml': 'kind: plan\nid: a\nname: 甲\nlanguage: zh-CN\n' });
  expect((await hoshin(['rule'], { cwd })).out).toContain('发现什么');
  expect((await hoshin(['schema'], { cwd })).out).toContain('任何种类的计划文件');
  await hoshin(['schema', '--vscode'], { cwd });
  expect(readFileSync(join(cwd, '.vscode/hoshin.schema.json'), 'utf8')).toContain('绩效计划的一个文件');
});
