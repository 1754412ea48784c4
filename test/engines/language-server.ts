import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

interface Position {
  readonly line: number;
  readonly character: number;
}

export interface EditorDiagnostic {
  readonly message: string;
  readonly range: { readonly start: Position };
}

/** What VS Code's YAML extension runs, over its standard input and output: opens texts and asks as an editor does. */
export class LanguageServer {
  private readonly server: ChildProcessWithoutNullStreams = spawn(process.execPath, [
    require.resolve('yaml-language-server/bin/yaml-language-server'),
    '--stdio',
  ]);
  private readonly waiting = new Map<number | string, (value: never) => void>();
  private unread = Buffer.alloc(0);
  private asked = 0;

  /** `settings` are those of the folder's `.vscode/settings.json`. */
  constructor(
    private readonly folder: string,
    private readonly settings: Readonly<Record<string, unknown>>,
  ) {
    this.server.stdout.on('data', (data: Buffer) => this.receive(data));
  }

  async start(): Promise<void> {
    const workspaceFolders = [{ uri: this.uri(''), name: 'plan' }];
    const capabilities = {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } },
    };
    await this.ask('initialize', { processId: process.pid, rootUri: this.uri(''), capabilities, workspaceFolders });
    this.tell('initialized', {});
    this.tell('workspace/didChangeConfiguration', { settings: {} });
  }

  /** Opens a file with this text and gives what the editor underlines. */
  async open(path: string, text: string): Promise<readonly EditorDiagnostic[]> {
    const uri = this.uri(path);
    const diagnostics = new Promise<readonly EditorDiagnostic[]>((resolve) => this.waiting.set(uri, resolve));
    this.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return diagnostics;
  }

  async completion(path: string, position: Position): Promise<readonly string[]> {
    const { items } = await this.ask<{ items: readonly { label: string }[] }>('textDocument/completion', {
      textDocument: { uri: this.uri(path) },
      position,
    });
    return items.map(({ label }) => label);
  }

  async hover(path: string, position: Position): Promise<string> {
    const found = await this.ask<{ contents: { value: string } } | null>('textDocument/hover', {
      textDocument: { uri: this.uri(path) },
      position,
    });
    return found?.contents.value ?? '';
  }

  stop(): void {
    this.server.kill();
  }

  private uri(path: string): string {
    return pathToFileURL(join(this.folder, path)).href;
  }

  private async ask<T>(method: string, params: unknown): Promise<T> {
    const id = ++this.asked;
    const answer = new Promise<T>((resolve) => this.waiting.set(id, resolve));
    this.send({ id, method, params });
    return answer;
  }

  private tell(method: string, params: unknown): void {
    this.send({ method, params });
  }

  private send(message: Message): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  private receive(data: Buffer): void {
    this.unread = Buffer.concat([this.unread, data]);
    for (;;) {
      const [head, length] = /^Content-Length: (\d+)\r\n(?:[^\r]+\r\n)*\r\n/.exec(this.unread.toString('latin1')) ?? [];
      const end = (head?.length ?? 0) + Number(length);
      if (head === undefined || this.unread.length < end) return;
      const message = JSON.parse(this.unread.subarray(head.length, end).toString('utf8')) as Message;
      this.unread = this.unread.subarray(end);
      this.handle(message);
    }
  }

  private handle({ id, method, params, result }: Message): void {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly EditorDiagnostic[] };
      this.resolve(uri, diagnostics);
    } else if (method === 'workspace/configuration') {
      const { items } = params as { items: readonly { section?: string }[] };
      this.send({ id, result: items.map(({ section = '' }) => this.section(section)) });
    } else if (method !== undefined && id !== undefined) {
      this.send({ id, result: null });
    } else if (id !== undefined) {
      this.resolve(id, result);
    }
  }

  private resolve(key: number | string, value: unknown): void {
    this.waiting.get(key)?.(value as never);
    this.waiting.delete(key);
  }

  /** `yaml.schemas` and its like, as the section `yaml`. The store of schemas in the network is left alone. */
  private section(name: string): Readonly<Record<string, unknown>> {
    const own = Object.entries(this.settings)
      .filter(([key]) => key.startsWith(`${name}.`))
      .map(([key, value]) => [key.slice(name.length + 1), value] as const);
    return {
      ...Object.fromEntries(own),
      ...(name === 'yaml' && { schemaStore: { enable: false }, validate: true, hover: true, completion: true }),
    };
  }
}
