import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UserError } from '../util/user-error';
import { answer, type Answer } from './answer';
import { admit, type Rejection } from './request';
import type { Address } from './address';
import { script, SCRIPT_PATH } from './script';
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
export async function startServer(site: Site, asked: number | undefined): Promise<PageServer> {
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
  server.on('request', (request: IncomingMessage, response: ServerResponse) =>
    respond(request, response, { site, streams, port: portOf(server) }),
  );
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
  readonly streams: Streams;
  readonly port: number;
}

function respond(
  { method = '', url = '', headers: { host, origin, accept } }: IncomingMessage,
  response: ServerResponse,
  { site, streams, port }: Place,
): void {
  const admitted = admit({ method, target: url, host, origin }, port);
  if ('path' in admitted && method === 'GET' && accept === 'text/event-stream') return streams.open(admitted, response);
  send('path' in admitted ? page(admitted, site) : refusal(admitted), method, response);
}

function page(address: Address, site: Site): Answer {
  if (address.path === SCRIPT_PATH) return answer(200, 'text/javascript', script());
  const { status, html } = site.view(address);
  return answer(status, 'text/html', html);
}

const refusal = ({ status, text }: Rejection): Answer => {
  const { headers, ...rest } = answer(status, 'text/plain', `${text}\n`);
  return { ...rest, headers: { ...headers, Connection: 'close', ...(status === 405 && { Allow: 'GET, HEAD' }) } };
};

function send({ status, headers, body }: Answer, method: string, response: ServerResponse): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, 'Content-Length': bytes.length });
  response.end(method === 'HEAD' ? undefined : bytes);
}
