import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hoshin, ROOT } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';

interface Answer {
  readonly id: unknown;
  readonly result?: {
    readonly content?: readonly { readonly text: string }[];
    readonly isError?: boolean;
    readonly tools?: readonly { readonly name: string }[];
    readonly protocolVersion?: string;
  };
  readonly error?: { readonly code: number; readonly message: string };
}

const RIVER = 'examples/river-foods-full';

/** The answers to lines, sent to one “hoshin mcp” after the other. */
async function ask(lines: readonly string[], path = RIVER): Promise<readonly Answer[]> {
  const input = async function* (): AsyncIterable<string> {
    for (const line of lines) yield await Promise.resolve(line);
  };
  const { code, out, err } = await hoshin(['mcp', path, '--as-of', '2027-02-10'], { lines: input });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer);
}

const request = (method: string, params: object = {}): string =>
  JSON.stringify({ jsonrpc: '2.0', id: 7, method, params });
const call = (name: string, given: object = {}): string => request('tools/call', { name, arguments: given });
const one = async (line: string, path?: string): Promise<Answer> => (await ask([line], path))[0]!;
const textOf = ({ result }: Answer): string => result?.content?.[0]?.text ?? '';

test('each tool answers, and none of them is of pay', async () => {
  const [{ result }] = (await ask([request('tools/list')])) as [Answer];
  expect(result?.tools?.map(({ name }) => name)).toEqual(
    'list check score explain review what_if propose_record'.split(' '),
  );
});

test.each([
  ['list', {}, 'Zero-defect'],
  ['check', {}, 'change-without-approval'],
  ['score', { period: '2026', department: 'production' }, '81.03'],
  ['score', { period: '2026', department: 'production', format: 'json' }, '"score": 81.03'],
  ['explain', { address: 'production/first-pass-rate', period: '2026' }, 'first-pass'],
  ['review', { cycle: '2026-09', department: 'production' }, 'September'],
  ['what_if', { suppositions: ['production/first-pass-rate=99.4'], period: '2026-06' }, 'what if'],
])('%s %j', async (name, given, expected) => {
  const answer = await one(call(name, given));
  expect(answer).toMatchObject({ id: 7, result: { isError: false } });
  expect(textOf(answer)).toContain(expected);
});

test('a value is proposed as a diff, and nothing is written', async () => {
  const folder = temporaryFolder();
  cpSync(join(ROOT, RIVER), folder, { recursive: true });
  const files = (): readonly string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  const before = files();
  const given = {
    address: 'production/conversion-cost',
    period: '2026-07',
    value: '4.2',
    weight: '870',
    reason: 'Recount',
  };
  const answer = await one(call('propose_record', given), folder);
  expect(answer.result?.isError).toBe(false);
  expect(textOf(answer)).toMatch(/^\+.*4\.2/m);
  expect(files()).toEqual(before);
});

test.each([
  ['a person’s pay', call('explain', { address: 'pay/P-103' })],
  ['a file', call('explain', { address: '../../etc/passwd' })],
  ['a department that is not there', call('score', { department: 'nobody' })],
  ['a format that is not there', call('score', { format: 'pay' })],
])('%s is a mistake that says what to do', async (_, line) => {
  const answer = await one(line);
  expect(answer.result?.isError).toBe(true);
  expect(textOf(answer)).toMatch(/^[A-Z“].*\./);
  expect(textOf(answer)).not.toContain('P-103 ');
});

test.each([
  ['no JSON', '{', -32700, null],
  ['no request', '[]', -32600, null],
  ['a method that is not there', request('pay'), -32601, 7],
  ['a tool that is not there', call('pay'), -32602, 7],
  ['an argument that is not there', call('score', { path: '/etc' }), -32602, 7],
  ['an argument of every object', call('score', { constructor: 'x' }), -32602, 7],
  ['an argument of another type', call('what_if', { suppositions: 'a=1' }), -32602, 7],
  ['an argument that is missing', call('explain'), -32602, 7],
])('%s is an error of the protocol, and the next request is answered', async (_, line, code, id) => {
  const [first, second] = await ask([line, request('ping')]);
  expect(first).toMatchObject({ id, error: { code } });
  expect(second).toMatchObject({ id: 7, result: {} });
});

test('a notification has no answer, and a version that is not spoken gets the newest', async () => {
  const hello = (protocolVersion: string): string => request('initialize', { protocolVersion });
  const answers = await ask([
    '{"jsonrpc":"2.0","method":"notifications/initialized"}',
    hello('2024-11-05'),
    hello('1'),
  ]);
  expect(answers.map(({ result }) => result?.protocolVersion)).toEqual(['2024-11-05', '2025-11-25']);
});
