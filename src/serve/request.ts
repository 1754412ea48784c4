import { parseAddress, type Address } from './address';
import { HAND_IN_PATH } from './hand-in';

/** The parts of a request that count. */
interface Request {
  readonly method: string;
  /** Target of the first line: `/review?cycle=2026-06`. */
  readonly target: string;
  readonly host: string | undefined;
  /** The page that asks, where a script of it does. */
  readonly origin: string | undefined;
}

export interface Rejection {
  readonly status: number;
  /** One line for people. */
  readonly text: string;
}

const LONGEST_TARGET = 2_000;

/**
 * The address that is asked for, or why nobody gets an answer. Whoever finds another name for this machine (DNS
 * rebinding) and pages of other servers are turned away, so that a web site cannot read the plan through the browser of
 * its visitor.
 */
export function admit({ method, target, host, origin }: Request, port: number): Address | Rejection {
  const hosts = ['127.0.0.1', 'localhost'].flatMap((name) => [
    `${name}:${port}`,
    ...(port === HTTP_PORT ? [name] : []),
  ]);
  if (host === undefined || !hosts.includes(host))
    return { status: 421, text: `This is http://127.0.0.1:${port}/ and answers to no other name.` };
  if (origin !== undefined && !hosts.some((name) => origin === `http://${name}`))
    return { status: 403, text: 'Pages of other servers get no answer.' };
  if (target.length > LONGEST_TARGET) return { status: 414, text: 'The address is too long.' };
  const address = parseAddress(target) ?? { status: 400, text: 'This is no address of a page.' };
  return 'status' in address ? address : (refusalOf(method, address, origin) ?? address);
}

/** Only filled sheets are sent here, and only by a page of this server: a browser says so of each POST. */
function refusalOf(method: string, { path }: Address, origin: string | undefined): Rejection | undefined {
  if (method === 'GET' || method === 'HEAD')
    return path === HAND_IN_PATH ? { status: 405, text: 'Sheets are sent here by POST.' } : undefined;
  if (method !== 'POST' || path !== HAND_IN_PATH)
    return { status: 405, text: 'Nothing can be changed here: only GET and HEAD are answered.' };
  return origin === undefined ? { status: 403, text: 'Only pages of this server send sheets.' } : undefined;
}

const HTTP_PORT = 80;
