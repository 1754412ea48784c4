import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Who may import whom, from the bottom up. A folder may always import itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  util: [],
  calendar: ['util'],
  diagnostics: ['util'],
  source: ['calendar', 'diagnostics', 'util'],
  schema: ['source', 'calendar', 'diagnostics', 'util'],
  model: ['schema', 'source', 'calendar', 'util'],
  scoring: ['model', 'source', 'calendar', 'util'],
  charts: ['scoring', 'calendar', 'util'],
  tracking: ['scoring', 'model', 'calendar', 'util'],
  readiness: ['model', 'calendar', 'util'],
  pay: ['scoring', 'model', 'source', 'calendar', 'util'],
  history: ['scoring', 'model', 'source', 'calendar', 'util'],
  rules: ['history', 'pay', 'tracking', 'scoring', 'model', 'source', 'calendar', 'diagnostics', 'util'],
  language: ['scoring', 'model', 'util'],
  reports: [
    'charts',
    'language',
    'history',
    'pay',
    'tracking',
    'readiness',
    'scoring',
    'model',
    'source',
    'calendar',
    'diagnostics',
    'util',
  ],
  sheets: ['calendar', 'util'],
  render: ['charts', 'reports', 'language', 'scoring', 'diagnostics', 'util'],
  tables: ['sheets', 'pay', 'tracking', 'scoring', 'model', 'source', 'calendar', 'diagnostics', 'util'],
  forms: ['sheets', 'reports', 'language', 'tracking', 'scoring', 'model', 'source', 'calendar', 'diagnostics', 'util'],
  'load-documents': ['schema', 'model', 'source', 'diagnostics', 'util'],
  'document-owners': ['schema', 'model', 'source', 'diagnostics', 'util'],
  pipeline: ['load-documents', 'rules', 'scoring', 'model', 'source', 'calendar', 'diagnostics', 'util'],
  app: [
    'pipeline',
    'document-owners',
    'schema',
    'tables',
    'forms',
    'sheets',
    'render',
    'reports',
    'rules',
    'language',
    'history',
    'pay',
    'tracking',
    'scoring',
    'readiness',
    'model',
    'source',
    'calendar',
    'diagnostics',
    'util',
  ],
  serve: [
    'app',
    'sheets',
    'pipeline',
    'render',
    'reports',
    'language',
    'tracking',
    'model',
    'source',
    'calendar',
    'diagnostics',
    'util',
  ],
  site: ['app', 'render', 'reports', 'language', 'model', 'source', 'calendar', 'util'],
  mcp: ['app', 'reports', 'language', 'source', 'calendar', 'util'],
  lsp: ['app', 'language', 'source', 'diagnostics', 'util'],
  cli: [
    'app',
    'lsp',
    'mcp',
    'serve',
    'site',
    'sheets',
    'pipeline',
    'render',
    'reports',
    'rules',
    'tables',
    'schema',
    'language',
    'readiness',
    'model',
    'source',
    'calendar',
    'diagnostics',
    'util',
  ],
};

/** Node's own modules: files and programs are the business of `source` and of the commands that write. */
const mayUseNode: Readonly<Record<string, RegExp>> = {
  source: /^(fs|path|buffer|crypto|child_process)$/,
  util: /^(fs|path|crypto)$/,
  sheets: /^(buffer|zlib)$/,
  app: /^path$/,
  lsp: /^(path|url|stream)$/,
  cli: /^(fs|path)$/,
};

/** One folder of an area that needs more: a PDF is printed by a browser of the machine, in a folder of its own. */
const MORE: readonly (readonly [folder: string, modules: RegExp])[] = [
  // The first file that runs: it loads the others as code that is compiled already.
  ['cli/start/', /^(module|v8|vm)$/],
  ['cli/browser/', /^(child_process|os|stream|timers\/promises|url)$/],
  // Threads that score many plans at once.
  ['cli/batch/', /^(worker_threads|timers\/promises)$/],
  // A lock says which machine it is of.
  ['source/write/lock.ts', /^os$/],
  // The pages of `hoshin serve`: the only thing that a network reaches, and only from this machine.
  ['serve/server.ts', /^(http|net)$/],
  ['serve/read-upload.ts', /^crypto$/],
  ['serve/streams.ts', /^http$/],
];

const src = join(__dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.includes('/generated/'));

const areaOf = (file: string): string => file.split('/')[0]!.replace(/\.ts$/, '');

test('every folder has its place in the order', () => {
  expect([...new Set(files.map(areaOf))].filter((area) => area !== 'index').sort()).toEqual(
    Object.keys(mayImport).sort(),
  );
});

test.each(Object.keys(mayImport))('%s imports only what it may', (area) => {
  const allowed = [area, ...mayImport[area]!];
  const strays = files
    .filter((file) => areaOf(file) === area)
    .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
    .filter(({ target }) => !target.startsWith('..') && !allowed.includes(areaOf(target)))
    .map(({ file, target }) => `${file} → ${target}`);
  expect(strays).toEqual([]);
});

test('nothing is allowed that nobody does', () => {
  const imports = new Set(
    files.flatMap((file) => importsOf(file).map((target) => `${areaOf(file)} → ${areaOf(target)}`)),
  );
  const allowed = Object.entries(mayImport).flatMap(([area, others]) => others.map((other) => `${area} → ${other}`));
  expect(allowed.filter((one) => !imports.has(one))).toEqual([]);
  const asks = (modules: RegExp) => (file: string) => nodeModulesOf(file).some((name) => modules.test(name));
  const idle = Object.entries(mayUseNode).filter(
    ([area, modules]) => !files.filter((file) => areaOf(file) === area).some(asks(modules)),
  );
  const idleToo = MORE.filter(
    ([folder, modules]) => !files.filter((file) => file.startsWith(folder)).some(asks(modules)),
  );
  expect([...idle, ...idleToo]).toEqual([]);
});

test('use cases know nothing of command lines: no options, no io, no exit codes, nothing printed', () => {
  const shell = /from 'commander'|\b(Io|io|Options|options|argv|ExitCode|stdout|stderr)\b/;
  const strays = files.filter((file) => areaOf(file) === 'app' && shell.test(withoutComments(file)));
  expect(strays).toEqual([]);
});

describe('the wall between process and pay', () => {
  const strays = (from: RegExp, to: RegExp): string[] =>
    files
      .filter((file) => from.test(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => to.test(target))
          .map((target) => `${file} → ${target}`),
      );

  test('what computes and prints pay knows nothing of measures, stages and reviews', () => {
    expect(strays(/^(pay|reports\/pay)\//, /^(tracking|readiness|reports\/review)(\/|$)/)).toEqual([]);
  });

  test('only what prints or checks pay computes it', () => {
    expect(
      strays(
        /^(?!pay\/|reports\/pay\/|tables\/pay\/|reports\/diff\/pay\.ts|app\/(record-)?pay\.ts|rules\/(deduction-unusual|settlement-not-recorded|refund-without-sheet|state-contradicts-days)\.ts)/,
        /^pay(\/|$)/,
      ),
    ).toEqual([]);
  });

  test('only the commands that print or record pay ask for it: no page that is served does', () => {
    expect(strays(/^(?!cli\/commands\/(pay|explain)\.ts|app\/record-pay\.ts|index\.ts)/, /^app\/pay$/)).toEqual([]);
    expect(strays(/^(?!cli\/commands\/pay\.ts)/, /^app\/record-pay$/)).toEqual([]);
    expect(strays(/^(?!cli\/commands\/export\.ts|index\.ts)/, /^app\/export-pay$/)).toEqual([]);
    expect(strays(/^(?!app\/export-pay\.ts|tables\/pay\/)/, /^tables\/pay(\/|$)/)).toEqual([]);
  });

  test('only what prints or checks pay and conduct reads who is paid what, and who did what', () => {
    const may =
      /^(model|language|pay|reports\/pay|tables\/pay)\/|^app\/pay\.ts$|^rules\/((bad-value|bad-period|period-outside-year)\/(payroll|conduct)|duplicate-id|duplicate-value|monthly-part-outweighs|prepay-may-exceed|deduction-unusual|settlement-not-recorded|refund-without-sheet|state-contradicts-days)\.ts$/;
    const reads = (file: string): boolean =>
      /\b(payroll|incidents)\b/.test(withoutComments(file).replace(/'[^'\n]*'/g, ''));
    expect(files.filter((file) => !may.test(file) && reads(file))).toEqual(['load-documents.ts', 'schema/validate.ts']);
  });
});

test('only source and the commands that write touch files and programs', () => {
  const may = (file: string, name: string): boolean =>
    Boolean(mayUseNode[areaOf(file)]?.test(name)) ||
    MORE.some(([folder, modules]) => file.startsWith(folder) && modules.test(name));
  const strays = files.flatMap((file) =>
    nodeModulesOf(file)
      .filter((name) => !may(file, name))
      .map((name) => `${file} → node:${name}`),
  );
  expect(strays).toEqual([]);
});

/** Besides the real world of the commands: the file that starts them, and locks, which know other processes. */
const KNOW_THE_PROCESS = ['cli/process-io.ts', 'cli/start/run.ts', 'source/write/running.ts'];

test('process, console and the clock are known to few', () => {
  const strays = files
    .filter((file) => !KNOW_THE_PROCESS.includes(file))
    .filter((file) =>
      /\bprocess\.(?!pid)|\bconsole\.|\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b/.test(withoutComments(file)),
    );
  expect(strays).toEqual([]);
});

const SERVING = ['serve/server.ts', 'serve/streams.ts'];

/** Runs the bundle, before there is a plan. */
const START = 'cli/start/run.ts';

test('nothing in a plan can run code or open the network', () => {
  const strays = files
    .filter((file) => ![...SERVING, START].includes(file))
    .filter((file) =>
      /\beval\b|\bnew Function\b|\bshell: true\b|\bfetch\(|node:(http|https|net|vm|tls|dgram|dns)\b/.test(
        withoutComments(file),
      ),
    );
  expect(strays).toEqual([]);
});

test('what serves pages listens on this machine alone, and connects to nothing', () => {
  const imports = SERVING.flatMap((file) =>
    [...withoutComments(file).matchAll(/import (.*) from 'node:(?:http|net)'/g)].map(([, names]) => names!),
  );
  expect(imports).toEqual([
    '{ createServer, type IncomingMessage, type Server, type ServerResponse }',
    'type { AddressInfo }',
    'type { ServerResponse }',
  ]);
  // An editor is heard over standard input.
  const listens = files
    .filter((file) => !file.startsWith('lsp/'))
    .flatMap((file) => [...withoutComments(file).matchAll(/\.listen\(.*/g)].map(([call]) => `${file}: ${call}`));
  expect(listens).toEqual(['serve/server.ts: .listen(port, LOOPBACK, () => {']);
  expect(withoutComments('serve/server.ts')).toContain("const LOOPBACK = '127.0.0.1';");
  expect(
    SERVING.filter((file) =>
      /\beval\b|\bnew Function\b|\bfetch\(|\b(request|get|connect)\(/.test(withoutComments(file)),
    ),
  ).toEqual([]);
});

const withoutComments = (file: string): string =>
  readFileSync(join(src, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '');

/** The modules inside src that `file` imports, lazily or not, as `rules/rule` or `index`; `../…` when outside src. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  return [...text.matchAll(/(?: from |import\(|require\()'(\.[^']*)'/g)]
    .map(([, path]) => posix.join(posix.dirname(file), path!))
    .map((path) => path || 'index');
}

const nodeModulesOf = (file: string): string[] =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/'node:([a-z_/]+)'/g)].map(([, name]) => name!);

describe('circles', () => {
  test('no file imports itself by way of others, types included', () => {
    expect(circlesIn(arrows(files))).toEqual([]);
  });

  test.each(['reports', 'cli', 'serve', 'render', 'model', 'language', 'scoring', 'charts'])(
    'the folders inside %s import one another in one direction',
    (area) => {
      const inside = arrows(files.filter((file) => file.startsWith(`${area}/`)));
      const between = inside
        .map(([from, to]) => [folderOf(from), folderOf(to)] as const)
        .filter(([from, to]) => from !== to);
      expect(circlesIn(between)).toEqual([]);
    },
  );

  test('what all reports stand on imports no report', () => {
    const strays = arrows(files).filter(
      ([from, to]) => from.startsWith('reports/base/') && /^reports\/(?!base\/)/.test(to),
    );
    expect(strays).toEqual([]);
  });
});

type Arrow = readonly [from: string, to: string];

/** A file that lies directly in an area stands for itself. */
const folderOf = (file: string): string => file.split('/').slice(0, 2).join('/');

/** The imports among some files. */
function arrows(among: readonly string[]): readonly Arrow[] {
  const known = new Set(among);
  const found = (target: string): string | undefined =>
    [`${target}.ts`, `${target}/index.ts`].find((file) => known.has(file));
  return among.flatMap((from) =>
    importsOf(from).flatMap((target): Arrow[] => {
      const to = found(target);
      return to === undefined ? [] : [[from, to]];
    }),
  );
}

/** The arrows that are left when all that nothing leads to, or that lead to nothing, are taken away. */
function circlesIn(all: readonly Arrow[]): readonly string[] {
  const from = new Set(all.map(([source]) => source));
  const to = new Set(all.map(([, target]) => target));
  const left = all.filter(([source, target]) => to.has(source) && from.has(target));
  return left.length < all.length ? circlesIn(left) : left.map((arrow) => arrow.join(' → ')).sort();
}
