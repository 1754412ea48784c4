// From a key press in an editor to the findings that it shows, with “hoshin lsp” running as editors run it.
import { spawn } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median, run } from './measure.mjs';

const require = createRequire(import.meta.url);
const {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} = require('vscode-languageserver-protocol/node');

const FILE = '2026/production.yaml';

/** The median of `times` key presses in a file of a copy of a plan, in seconds, and beside starts of Node in between. */
export async function keysToFindings(hoshin, plan, folder, times) {
  cpSync(plan, folder, { recursive: true });
  const server = spawn(process.execPath, [hoshin, 'lsp', '--as-of', '2026-07-15'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  try {
    const editor = await openFile(server, join(folder, FILE));
    const pairs = [];
    for (let i = 0; i < times; i++) pairs.push([await editor.press(i), (await run(['-e', '0'])).seconds]);
    return {
      a: median(pairs.map(([pressed]) => pressed)),
      b: median(pairs.map(([, start]) => start)),
      ratio: median(pairs.map(([pressed, start]) => pressed / start)),
      peak: 0,
    };
  } finally {
    server.kill();
  }
}

/** Opens a file, and gives what a key press takes: a weight that no longer adds up, and then does again. */
async function openFile(server, path) {
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const uri = pathToFileURL(path).href;
  const text = readFileSync(path, 'utf8');
  let heard = () => undefined;
  connection.onNotification('textDocument/publishDiagnostics', (found) => found.uri === uri && heard());
  connection.listen();
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  const answered = () => new Promise((resolve) => (heard = resolve));
  const opened = answered();
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  });
  await opened;
  return {
    async press(i) {
      const answer = answered();
      const started = process.hrtime.bigint();
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: i + 2 },
        contentChanges: [{ text: i % 2 === 0 ? text.replace(/weight: \d+/, 'weight: 1') : text }],
      });
      await answer;
      return Number(process.hrtime.bigint() - started) / 1e9;
    },
  };
}
