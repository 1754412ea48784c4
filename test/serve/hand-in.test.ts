import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/run-cli';
import { Serving, type Reply } from '../support/serving';
import { TempPlan } from '../support/temp-plan';

const plan = new TempPlan();
let closed: Serving;
let open: Serving;

beforeAll(async () => {
  cpSync(join(ROOT, 'examples/river-foods'), plan.root, { recursive: true });
  closed = await Serving.start(plan.root, '--as-of', '2026-08-05');
  open = await Serving.start(plan.root, '--as-of', '2026-08-05', '--edit');
});
afterAll(async () => {
  await Promise.all([closed.stop(), open.stop()]);
  plan.dispose();
});

const ROW = 'Id,Period,Value\nproduction/rejected-batches,2026-07,1\n';

const actuals = (): string => plan.read('2026/actuals/production.yaml');

const handIn = (
  serving: Serving,
  headers: Readonly<Record<string, string | undefined>> = {},
  body: string | Buffer = ROW,
  query = '',
): Promise<Reply> => {
  const all = {
    origin: serving.url,
    'content-type': 'application/octet-stream',
    'x-file-name': encodeURIComponent('七月.csv'),
    ...headers,
  };
  const given = Object.entries(all).filter((one): one is [string, string] => one[1] !== undefined);
  return serving.ask(`/hand-in${query}`, { method: 'POST', headers: Object.fromEntries(given), body });
};

test('sheets are downloaded, each by its name', async () => {
  const { status, headers } = await closed.ask('/sheet?cycle=2026-07&department=production&language=zh-CN');
  expect([status, headers['content-disposition']]).toEqual([
    200,
    "attachment; filename*=UTF-8''2026-07-production.xlsx",
  ]);
});

test.each([
  ['/sheet?cycle=2026-13', 'There is no period “2026-13”.'],
  ['/sheet?cycle=2026-07&department=nobody', 'nobody'],
  ['/sheet?cycle=2026-07&language=xx', 'xx'],
])('%s is a mistake, and said so', async (path, words) => {
  expect(await closed.ask(path)).toMatchObject({ status: 404, body: expect.stringContaining(words) as string });
});

test('a filled sheet shows what it would change, and nothing is written', async () => {
  const before = actuals();
  const { status, body } = await handIn(closed);
  expect([status, body]).toEqual([200, expect.stringContaining('七月.csv!C2')]);
  expect(body).toContain('hoshin serve --edit');
  expect(body).not.toContain('<button');
  expect((await handIn(open)).body).toContain('<button');
  expect(actuals()).toBe(before);
});

test('a file that is no table is told, and so is a row with a problem', async () => {
  expect((await handIn(closed, {}, Buffer.from('PK\x03\x04'))).body).toContain('is damaged');
  expect((await handIn(closed, {}, ROW.replace(',1', ',x'), '?language=zh-CN')).body).toContain('不是数字');
  expect((await handIn(closed, {}, 'A,B\n1,2\n', '?map=erp')).body).toContain('“erp”');
});

test('names of files are shown and never opened or run', async () => {
  const name = encodeURIComponent('../../<img src=x>\u202e.csv');
  const { body } = await handIn(closed, { 'x-file-name': name });
  expect(body).toContain('&lt;img src=x&gt;');
  expect(body).not.toContain('<img');
});

test.each<[string, number, Record<string, string | undefined>]>([
  ['a page of another server', 403, { origin: 'http://evil.example' }],
  ['a program without an origin', 403, { origin: undefined }],
  ['a form of another type', 415, { 'content-type': 'text/plain' }],
  ['a wrong token', 403, { 'x-hoshin-edit': 'wrong' }],
  ['an empty token', 403, { 'x-hoshin-edit': '' }],
  ['another name of this machine', 421, { host: 'evil.example' }],
])('%s is refused', async (_, status, headers) => {
  const before = actuals();
  expect((await handIn(open, headers)).status).toBe(status);
  expect(actuals()).toBe(before);
});

test('without --edit no token writes', async () => {
  const before = actuals();
  for (const token of ['', 'undefined', open.token!])
    expect((await handIn(closed, { 'x-hoshin-edit': token })).status).toBe(403);
  expect(actuals()).toBe(before);
});

test('a file that says it is larger than a table may be is not waited for', async () => {
  const { status } = await handIn(closed, { 'content-length': String(65 * 1024 * 1024) }, '');
  expect(status).toBe(413);
});

test.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is not answered', async (method) => {
  expect((await open.ask('/hand-in', { method, headers: { origin: open.url } })).status).toBe(405);
  expect((await open.ask('/sheets', { method: 'POST', headers: { origin: open.url } })).status).toBe(405);
});

test('with the token of the printed address it is written, once', async () => {
  const { body } = await handIn(open, { 'x-hoshin-edit': open.token });
  expect([body, actuals()]).toEqual([
    expect.stringContaining('1 new, 0 equal'),
    expect.stringContaining('    2026-07: 1\n'),
  ]);
  expect((await handIn(open, { 'x-hoshin-edit': open.token })).body).toContain('0 new, 1 equal');
});
