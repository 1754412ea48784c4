import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UserError } from '../util/user-error';
import { answer, type Answer } from './answer';
import { admit, type Rejection } from './request';
import type { Address } from './address';
import { handIn, HAND_IN_PATH, type Desk } from './hand-in';
import { orProblemLater } from './problem';
import { readUpload } from './read-upload';
import { scriptAt } from './script';
import { SHEET_PATH, sheetFile } from './sheet-file';
import type { Site } from './site';
import { Streams } from './streams';

/** Only this machine reaches it. */
const LOOPBACK = '127.0.0.1';

const FIRST_PORT = 4600;
const PORTS_TRIED = 20;

/** A request or an answer that takes longer is given up. */
const PATIENCE_MS = 10_000;

const MOST_CONNECTIONS = 200;

/** A server of pages that is listening. */
interface PageServer {
  readonly port: number;
  /** Tells all open pages that the files have changed. */
  announce(): void;
  /** Sends all open pages what has become of them. */
  update(): void;
  /** Ends it, and every connection. */
  close(): Promise<void>;
}

/** Listens on a port of this machine: the one asked for (0 for any), or the first that is free from 4600 on. */
export async function startServer(site: Site, desk: Desk, asked: number | undefined): Promise<PageServer> {
  const server = createServer({
    maxHeaderSize: 8_192,
    headersTimeout: PATIENCE_MS,
    requestTimeout: PATIENCE_MS,
    connectionsCheckingInterval: 1_000,
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.setTimeout(3 * PATIENCE_MS);
  await listen(server, asked === undefined ? Array.from({ length: PORTS_TRIED }, (_, i) => FIRST_PORT + i) : [asked]);
  const streams = new Streams(site);
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    void respond(request, response, { site, desk, streams, port: portOf(server) });
  });
  return {
    port: portOf(server),
    announce: () => streams.announce(),
    update: () => streams.update(),
    close: () =>
      new Promise((resolve) => {
        streams.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

async function listen(server: Server, ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    const reason = await tryPort(server, port);
    if (reason === undefined) return;
    if (reason !== 'EADDRINUSE') throw new UserError('port-refused', port, reason);
  }
  throw new UserError('ports-taken', ports[0]!, ports.at(-1)!);
}

/** Undefined when it listens, else the system's reason why not. */
const tryPort = (server: Server, port: number): Promise<string | undefined> =>
  new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException): void => resolve(error.code ?? error.message);
    server.once('error', failed);
    server.listen(port, LOOPBACK, () => {
      server.off('error', failed);
      resolve(undefined);
    });
  });

interface Place {
  readonly site: Site;
  readonly desk: Desk;
  readonly streams: Streams;
  readonly port: number;
}

async function respond(request: IncomingMessage, response: ServerResponse, place: Place): Promise<void> {
  const { method = '', url = '', headers } = request;
  const { host, origin, accept } = headers;
  const admitted = admit({ method, target: url, host, origin }, place.port);
  if (!('path' in admitted)) return send(refusal(admitted), method, response);
  if (method === 'GET' && accept === 'text/event-stream') return place.streams.open(admitted, response);
  const answered = await orProblemLater(() => answerTo(admitted, request, place), place.desk.host);
  send('mistake' in answered ? refusal(FAULT) : answered, method, response);
}

async function answerTo(address: Address, request: IncomingMessage, { site, desk }: Place): Promise<Answer> {
  if (address.path === HAND_IN_PATH) {
    const upload = await readUpload(request, desk);
    return 'status' in upload ? refusal(upload) : handIn({ address, ...upload }, desk);
  }
  if (address.path === SHEET_PATH) return sheetFile(address, desk.live, desk.host);
  const script = scriptAt(address.path);
  if (script !== undefined) return answer(200, 'text/javascript', script);
  const { status, html } = site.view(address);
  return answer(status, 'text/html', html);
}

/** Words for a fault, which is told where hoshin runs. */
const FAULT: Rejection = { status: 500, text: 'A fault in hoshin itself.' };

const refusal = ({ status, text }: Rejection): Answer => {
  const { headers, ...rest } = answer(status, 'text/plain', `${text}\n`);
  return { ...rest, headers: { ...headers, Connection: 'close', ...(status === 405 && { Allow: 'GET, HEAD' }) } };
};

function send({ status, headers, body }: Answer, method: string, response: ServerResponse): void {
  if (response.destroyed) return;
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, 'Content-Length': bytes.length });
  response.end(method === 'HEAD' ? undefined : bytes);
}
