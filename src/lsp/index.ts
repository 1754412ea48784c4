import { Readable, Writable } from 'node:stream';
import {
  createConnection,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ByteStream } from '../util/byte-stream';
import { version } from '../util/package-file';
import { undefinedOnUserError } from '../util/user-error';
import { Answers } from './answers';
import { Publisher } from './publisher';
import { Workspace, type OpenRoot } from './workspace';

/** The world around a conversation with an editor. */
export interface EditorHost {
  readonly input: ByteStream;
  out(bytes: Uint8Array): void;
  readonly openRoot: OpenRoot;
  /** One request that fails must not end the others. */
  tellFault(error: unknown): void;
}

/** Time in which what was asked before the end of the input is still answered. */
const GRACE_MS = 50;

/** Pause in typing after which findings are sent: nobody wants them with every letter. */
const PAUSE_MS = 20;

/** Answers an editor by the Language Server Protocol until it ends the conversation, or its input ends. */
export async function serveEditor(host: EditorHost): Promise<void> {
  const input = Readable.from(host.input, { objectMode: false });
  // It is ended from here too, and then nobody waits for the rest.
  input.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    const output = new Writable({
      write(chunk: Uint8Array, _encoding, done) {
        try {
          host.out(chunk);
          done();
        } catch (error) {
          reject(error as Error);
        }
      },
    });
    const connection = createConnection(
      (logger) => createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output), logger),
      { shutdownReceived: false, initialize: () => undefined, exit: () => resolve() },
      ProposedFeatures.all,
    );
    input.on('end', () => setTimeout(resolve, GRACE_MS));
    converse(connection, host);
    connection.listen();
  });
  // The editor may leave its end open, which would keep the process.
  host.input.destroy();
}

const CAPABILITIES: InitializeResult = {
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: true,
    codeActionProvider: { codeActionKinds: ['quickfix'] },
    completionProvider: { triggerCharacters: ['/', ' ', '[', ':'] },
  },
  serverInfo: { name: 'hoshin', version: version() },
};

function converse(connection: Connection, host: EditorHost): void {
  const documents = new TextDocuments(TextDocument);
  const workspace = new Workspace(host.openRoot, () =>
    documents.all().map((document) => ({ uri: document.uri, text: document.getText() })),
  );
  const answers = new Answers(workspace);
  const publisher = new Publisher(workspace, (found) => void connection.sendDiagnostics(found));
  const safely = guard(host);
  connection.onInitialize(() => CAPABILITIES);
  connection.onHover(safely((asked) => answers.hover(asked), null));
  connection.onDefinition(safely((asked) => answers.definition(asked), null));
  connection.onReferences(safely((asked) => answers.references(asked), []));
  connection.onCompletion(safely((asked) => answers.completion(asked), []));
  connection.onCodeAction(safely((asked) => answers.codeActions(asked), []));
  connection.onRenameRequest((asked) => answers.rename(asked));
  const changed = afterPause(() => {
    const roots = documents.all().flatMap(({ uri }) => workspace.fileOf(uri)?.root ?? []);
    for (const root of new Set(roots)) safely(() => publisher.publish(root), undefined)(undefined);
  });
  const after = (change: () => void) => (): void => {
    change();
    changed();
  };
  documents.onDidChangeContent(after(workspace.typed));
  for (const listen of [documents.onDidOpen, documents.onDidClose, documents.onDidSave]) listen(after(workspace.saved));
  connection.onDidChangeWatchedFiles(after(workspace.saved));
  documents.listen(connection);
}

/** An answer that is `otherwise` where there is no plan, or a fault is ours; the conversation goes on. */
const guard =
  ({ tellFault }: EditorHost) =>
  <Asked, Answer>(answer: (asked: Asked) => Answer, otherwise: Answer) =>
  (asked: Asked): Answer => {
    try {
      return undefinedOnUserError(() => answer(asked)) ?? otherwise;
    } catch (error) {
      tellFault(error);
      return otherwise;
    }
  };

/** Does something once when nothing has asked for it for a moment. */
function afterPause(act: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, PAUSE_MS);
  };
}
