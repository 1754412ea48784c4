import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { ROOT } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';

const FILE = '2026/production.yaml';

/** An editor that has a file of river-foods open, and the real program at the other end. */
class Editor {
  private readonly folder = temporaryFolder();
  private readonly child = spawn(process.execPath, [join(ROOT, 'bin/hoshin.js'), 'lsp', '--as-of', '2026-07-15'], {
    stdio: 'pipe',
    env: { PATH: process.env.PATH },
  });
  private readonly found = new Map<string, readonly Diagnostic[]>();
  private heard: (() => void) | undefined;
  private version = 1;
  readonly connection: ProtocolConnection;
  err = '';

  constructor(example = 'examples/river-foods') {
    cpSync(join(ROOT, example), this.folder, { recursive: true });
    this.child.stderr.on('data', (text: Buffer) => (this.err += String(text)));
    const [reader, writer] = [new StreamMessageReader(this.child.stdout), new StreamMessageWriter(this.child.stdin)];
    this.connection = createProtocolConnection(reader, writer);
    this.connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: PublishDiagnosticsParams) => {
        this.found.set(uri, diagnostics);
        this.heard?.();
      },
    );
    this.connection.listen();
  }

  uri = (file: string): string => pathToFileURL(join(this.folder, file)).href;
  text = (file: string): string => readFileSync(join(this.folder, file), 'utf8');

  async begin(): Promise<unknown> {
    const greeting = await this.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
    });
    await this.connection.sendNotification('initialized', {});
    return greeting;
  }

  open = (file: string, text = this.text(file)): Promise<void> =>
    this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: this.uri(file), languageId: 'yaml', version: this.version, text },
    });

  type = (file: string, text: string): Promise<void> =>
    this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri(file), version: ++this.version },
      contentChanges: [{ text }],
    });

  /** The findings of a file once they have a code, or no longer have it. */
  async findings(file: string, code: string, isThere = true): Promise<readonly Diagnostic[]> {
    for (;;) {
      const found = this.found.get(this.uri(file)) ?? [];
      if (this.found.has(this.uri(file)) && found.some((one) => one.code === code) === isThere) return found;
      await new Promise<void>((resolve) => (this.heard = resolve));
    }
  }

  ask = (method: string, file: string, line: number, character: number, more: object = {}): Promise<unknown> =>
    this.connection.sendRequest(`textDocument/${method}`, {
      textDocument: { uri: this.uri(file) },
      position: { line, character },
      ...more,
    });

  kill = (): boolean => this.child.kill('SIGKILL');

  async end(): Promise<unknown> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const [code] = (await once(this.child, 'exit')) as [number];
    return code;
  }
}

let editor: Editor;
afterEach(() => editor.kill());

const placeOf = (text: string, word: string): [line: number, character: number] => {
  const before = text.slice(0, text.indexOf(word)).split('\n');
  return [before.length - 1, before.at(-1)!.length + 1];
};

test('an editor is told what is wrong while somebody types, and that it is mended; nothing is written', async () => {
  editor = new Editor();
  expect(await editor.begin()).toMatchObject({ serverInfo: { name: 'hoshin' } });
  const text = editor.text(FILE);
  await editor.open(FILE);
  await editor.type(FILE, text.replace('company/complaint-rate', 'company/complaint-rat'));
  const findings = await editor.findings(FILE, 'unknown-reference');
  const found = findings.find(({ code }) => code === 'unknown-reference')!;
  expect(found).toMatchObject({
    source: 'hoshin',
    severity: 1,
    message: expect.stringMatching(/“company\/complaint-rat”\.\nDid you mean/) as string,
    range: { start: { line: placeOf(text, 'company/complaint-rate')[0] } },
  });
  const actions = await editor.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri: editor.uri(FILE) },
    range: found.range,
    context: { diagnostics: [] },
  });
  expect(actions).toMatchObject([{ title: 'Write “company/complaint-rate”', kind: 'quickfix', isPreferred: false }]);
  await editor.type(FILE, text);
  await editor.findings(FILE, 'unknown-reference', false);
  expect(editor.text(FILE)).toBe(text);
  expect(await editor.end()).toBe(0);
  expect(editor.err).toBe('');
});

test('figures, the way to a definition and back, choices and a new id are answered', async () => {
  editor = new Editor();
  await editor.begin();
  await editor.open(FILE);
  const text = editor.text(FILE);
  const at = placeOf(text, 'first-pass-rate');
  expect(await editor.ask('hover', FILE, ...at)).toMatchObject({
    contents: { kind: 'markdown', value: expect.stringContaining('**Annual target:** 99.5%') as string },
  });
  const supported = placeOf(text, 'company/complaint-rate');
  expect(await editor.ask('definition', FILE, ...supported)).toMatchObject({ uri: editor.uri('2026/company.yaml') });
  const context = { context: { includeDeclaration: true } };
  const references = (await editor.ask('references', FILE, ...at, context)) as { uri: string }[];
  expect(references[0]).toMatchObject({ uri: editor.uri(FILE), range: { start: { line: at[0] } } });
  expect(references.map(({ uri }) => uri)).toContain(editor.uri('2026/actuals/production.yaml'));
  expect(await editor.ask('completion', FILE, ...supported)).toContainEqual(
    expect.objectContaining({ label: 'company/complaint-rate', detail: 'Complaints per million packs' }),
  );
  expect(
    Object.keys(((await editor.ask('rename', FILE, ...at, { newName: 'fpy' })) as { changes: object }).changes),
  ).toContain(editor.uri('2026/actuals/production.yaml'));
  await expect(editor.ask('rename', FILE, ...at, { newName: 'a b' })).rejects.toThrow('“a b” is no id');
  expect(await editor.end()).toBe(0);
});

test('a new id that cannot be written in place is refused in words', async () => {
  editor = new Editor();
  await editor.begin();
  const text = editor.text(FILE).replace('  - id: first-pass-rate', '  - &first\n    id: first-pass-rate');
  await editor.open(FILE, `${text}---\nnote: *first\n`);
  await expect(editor.ask('rename', FILE, ...placeOf(text, 'first-pass-rate'), { newName: 'fpy' })).rejects.toThrow(
    /^“2026\/production\.yaml:\d+:\d+” cannot be changed in place: /,
  );
});

test('a file of no plan, one that is broken, and one that is new end nothing', async () => {
  editor = new Editor();
  await editor.begin();
  await editor.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: 'untitled:1', languageId: 'yaml', version: 1, text: 'kind: plan' },
  });
  await editor.open('2026/new.yaml', 'kind: scorecard\nkpis: [\n');
  expect((await editor.findings('2026/new.yaml', 'yaml-syntax')).length).toBeGreaterThan(0);
  expect(await editor.ask('hover', '2026/new.yaml', 1, 3)).toBeNull();
  expect(await editor.ask('completion', '2026/new.yaml', 0, 3)).toEqual([]);
  await editor.type('2026/new.yaml', '');
  await editor.findings('2026/new.yaml', 'yaml-syntax', false);
  expect(await editor.end()).toBe(0);
  expect(editor.err).toBe('');
});
