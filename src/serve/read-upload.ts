import { timingSafeEqual } from 'node:crypto';
import { SHEET_LIMITS } from '../sheets/limits';
import { clean } from '../util/clean';
import type { Desk, HandedIn } from './hand-in';
import type { Rejection } from './request';

/** The parts of a request that matter here. */
interface SentFile extends AsyncIterable<Buffer> {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The file in a request, and whether it is to be written; or why it is not taken. */
export async function readUpload(
  request: SentFile,
  { token }: Pick<Desk, 'token'>,
): Promise<Omit<HandedIn, 'address'> | Rejection> {
  const { 'x-hoshin-edit': given, 'x-file-name': name, 'content-type': type } = request.headers;
  if (type !== 'application/octet-stream') return { status: 415, text: 'A file is sent as application/octet-stream.' };
  if (given !== undefined && !isSame(String(given), token))
    return { status: 403, text: 'To write, open the address that “hoshin serve --edit” has printed.' };
  const bytes = await bytesOf(request);
  if (!bytes) return { status: 413, text: `A file has at most ${SHEET_LIMITS.bytes / 1024 / 1024} MiB.` };
  return { file: nameIn(String(name ?? '')), bytes, write: given !== undefined };
}

/** Takes the same time for every token, so that none can be guessed letter by letter. */
function isSame(given: string, token: string | undefined): boolean {
  const [one, other] = [given, token ?? ''].map((text) => Buffer.from(text));
  return token !== undefined && one!.length === other!.length && timingSafeEqual(one!, other!);
}

/** Undefined for more than a table may have: the rest is not waited for. */
async function bytesOf(request: SentFile): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > SHEET_LIMITS.bytes) return undefined;
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of request) {
      size += part.length;
      if (size > SHEET_LIMITS.bytes) return undefined;
      parts.push(part);
    }
  } catch {
    // Breaking off is no fault, and nobody waits for an answer.
    return undefined;
  }
  return Buffer.concat(parts);
}

const LONGEST_NAME = 200;

/** The name for messages; nothing is ever opened by it. */
function nameIn(header: string): string {
  try {
    const name = decodeURIComponent(header).replace(/^.*[\\/]/s, '');
    return clean(name).slice(0, LONGEST_NAME) || '?';
  } catch {
    return '?';
  }
}
