import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hoshin, ROOT } from '../support/run-cli';
import { TempPlan } from '../support/temp-plan';

const PLAN = 'kind: plan\nid: x\nname: X\ndepartments: [{id: a, name: A}]\n';
const CARD = `kind: scorecard # of the line
department: a
year: 2026
kpis:
  - id: k
    name: K
    weight: 100
    direction: higher
    aggregate: mean
    perspective: process
    basic: {target: 5, scoring: {method: perUnit, per: 1, deduct: 2}}
`;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** The texts of a plan after `check` with these options. */
async function ran(files: Readonly<Record<string, string>>, ...options: readonly string[]): Promise<Ran> {
  const plan = new TempPlan({ 'plan.yaml': PLAN, ...files });
  const { code, out, err } = await hoshin(['check', '--severity', 'error', ...options], { cwd: plan.root });
  const texts = Object.fromEntries(
    Object.keys(files).map((name) => [name, readFileSync(join(plan.root, name), 'utf8')]),
  );
  plan.dispose();
  return { code, out, err, texts };
}

const fixed = async (text: string, ...options: readonly string[]): Promise<string> =>
  (await ran({ 'a.yaml': text }, '--fix', ...options)).texts['a.yaml']!;

describe('what is beyond doubt is written, and no other byte is changed', () => {
  test.each([
    ['a misspelt key', 'weight: 100', 'wieght: 100'],
    ['a misspelt choice', 'higher', 'heigher'],
    ['the Chinese name of a choice', 'perUnit', '减分法'],
    ['a number in full width', '2026', '２０２６'],
    ['a number in full width and quotes', '2026', '"２０２６"'],
    ['a full-width colon', 'aggregate: mean', 'aggregate：mean'],
    ['a full-width colon at the end of a line', 'kpis:', 'kpis：'],
    ['a full-width comma before another key', '5, scoring', '5，scoring'],
    ['a weight in per cent', 'weight: 100', 'weight: 100%'],
    ['a weight in points', 'weight: 100', 'weight: 100 points'],
    ['a missing space after a colon', 'name: K', 'name:K'],
    ['a missing space after a dash', '- id: k', '-id: k'],
  ])('%s', async (_, right, slip) => {
    const spoilt = CARD.replace(right, slip);
    expect(spoilt).not.toBe(CARD);
    expect(await fixed(spoilt)).toBe(CARD);
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
    expect(await fixed(crlf(spoilt))).toBe(crlf(CARD));
  });

  test('a key or choice keeps the quotes that it has', async () => {
    for (const [right, slip] of [
      ['"weight": 100', '"wieght": 100'],
      ["'weight' : 100", "'wieght' : 100"],
    ])
      expect(await fixed(CARD.replace('weight: 100', slip!))).toBe(CARD.replace('weight: 100', right!));
    expect(await fixed(CARD.replace('higher', "'heigher'"))).toBe(CARD.replace('higher', "'higher'"));
    expect(await fixed(CARD.replace('target: 5', '"tagret":5'))).toBe(CARD.replace('target: 5', '"target":5'));
  });

  test('an id that looks like a number is put in quotes as it is written', async () => {
    expect(await fixed(CARD.replace('id: k', 'id: 1.10'))).toBe(CARD.replace('id: k', 'id: "1.10"'));
  });

  test('letters that are swapped in any key', async () => {
    const text = readFileSync(join(ROOT, 'examples/river-foods/2026/line-1.yaml'), 'utf8');
    const keys = new Set([...text.matchAll(/^\s+(?:- )?([a-z]{6,}):/gim)].map(([, key]) => key!));
    expect(keys.size).toBeGreaterThan(4);
    for (const key of keys) {
      const slip = key.replace(/(.)(.)(.)$/, '$2$1$3');
      if (slip !== key) expect({ key, text: await fixed(text.replace(`${key}:`, `${slip}:`)) }).toEqual({ key, text });
    }
  });

  test('a key that is fixed lets what is below it be read and fixed', async () => {
    expect(await fixed(CARD.replace('kpis', 'kips').replace('basic: {target', 'bsaic: {tagret'))).toBe(CARD);
  });
});

describe('what is left as it is', () => {
  test.each([
    ['a key that stands there already', CARD.replace('    weight: 100\n', '    weight: 100\n    wieght: 100\n')],
    ['two keys that would become the same', CARD.replace('weight: 100', 'wieght: 60\n    weigth: 40')],
    ['a choice that may be one of two', CARD.replace('mean', 'mix')],
    ['a key that resembles none', CARD.replace('weight: 100', 'weight: 100\n    colour: red')],
    ['the rest of a number with a comma', CARD.replace('target: 5', 'target: 1,200')],
    ['a full-width comma inside a text', CARD.replace('name: K', 'name: "甲，乙"')],
    ['a number in full width with a comma', CARD.replace('target: 5', 'target: １，２００')],
    ['a choice over several lines', CARD.replace('higher', '>-\n      heigher')],
    ['a choice in quotes over several lines', CARD.replace('higher', '"hei\\\n      gher"')],
    ['a key of which half is another', CARD.replace('name: K', 'name: K\n    note: watch')],
    ['a full-width colon in quotes', CARD.replace('name: K', 'name "月度：销售"')],
    ['a reference that is not there', CARD.replace('department: a', 'department: aa')],
  ])('%s', async (_, text) => {
    expect(await fixed(text)).toBe(text);
  });

  test('what the options do not ask for', async () => {
    const text = CARD.replace('higher', 'heigher').replace('weight', 'wieght');
    expect(await fixed(text, '--rule', 'bad-value')).toBe(CARD.replace('weight', 'wieght'));
    expect(await fixed(text, '--department', 'company')).toBe(text);
  });

  test('a file with pay, of which nothing is told', async () => {
    const text = 'kind: pay\nyear: 2026\npeople: [{id: p, nmae: Li, department: a, annualBase: 12}]\n';
    const { texts, err } = await ran({ 'pay.yaml': text }, '--fix');
    expect({ texts, err }).toEqual({ texts: { 'pay.yaml': text }, err: '' });
  });
});

test('two keys that may be the same one leave the rest of a file to be fixed', async () => {
  const text = CARD.replace('weight: 100', 'wieght: 60\n    weigth: 40');
  expect(await fixed(text.replace('higher', 'heigher'))).toBe(text);
});

test('each change is told where it was made, and then what is still wrong', async () => {
  const text = CARD.replace('higher', 'heigher').replace('100', '90');
  const { code, out, err } = await ran({ 'a.yaml': text }, '--fix');
  expect(err).toBe('a.yaml:8:16: fixed: “heigher” is not one of the choices here. [bad-value]\n');
  expect({ code, out }).toEqual({
    code: 1,
    out: expect.stringMatching(/^a\.yaml:7:13: error: The weights of a total 90/) as string,
  });
  expect(await ran({ 'a.yaml': CARD.replace('higher', 'heigher') }, '--fix')).toMatchObject({ code: 0 });
});

test('with --dry-run the change is shown, and nothing is written', async () => {
  const text = CARD.replace('higher', 'heigher');
  const { out, err, texts } = await ran({ 'a.yaml': text }, '--fix', '--dry-run');
  expect(texts['a.yaml']).toBe(text);
  expect(out).toContain('-    direction: heigher\n+    direction: higher\n');
  expect(err).toMatch(/^a\.yaml:8:16: would be fixed: /);
  expect((await ran({ 'a.yaml': text }, '--fix', '--dry-run', '-f', 'json')).out).toMatch(/^\{[\s\S]*\}\n$/);
});

test('what is fixed is told in the language of the plan', async () => {
  const { err } = await ran({ 'a.yaml': CARD.replace('higher', 'heigher') }, '--fix', '--language', 'zh-CN');
  expect(err).toBe('a.yaml:8:16: 已改正：“heigher”不在可选范围内。 [bad-value]\n');
});
