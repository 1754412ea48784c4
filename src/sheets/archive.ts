import { crc32, inflateRawSync } from 'node:zlib';
import { SHEET_LIMITS } from './limits';
import { refuse } from './refuse';

/** A part of a workbook as the list at the end of the file has it. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly folded: number;
  readonly size: number;
  readonly offset: number;
}

const END = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** Sizes that are said to stand elsewhere: in files of 4 GB, and in hostile ones. */
const ELSEWHERE = 0xffffffff;

/**
 * The parts of a zip file by name, unfolded. What they claim to be is added up before any is unfolded, none may become
 * larger than it claims, and each is what its checksum says. Throws a UserError for a file that is damaged or a bomb.
 */
export function unfold(bytes: Buffer, file: string, wanted: (name: string) => boolean): ReadonlyMap<string, Buffer> {
  const entries = entriesOf(bytes, file);
  requireBounded(entries, file);
  const names = new Set(entries.map(({ name }) => name));
  if (names.size < entries.length) refuse('sheet-damaged', file);
  return new Map(
    entries.filter(({ name }) => wanted(name)).map((entry) => [entry.name, unfoldEntry(entry, bytes, file)] as const),
  );
}

/** The names of all parts. */
export const namesIn = (bytes: Buffer, file: string): readonly string[] =>
  entriesOf(bytes, file).map(({ name }) => name);

function requireBounded(entries: readonly Entry[], file: string): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > SHEET_LIMITS.bytes) refuse('sheet-too-large', file, 'unfolded', SHEET_LIMITS.bytes);
  for (const { size, folded, flags } of entries) {
    if (flags & 1) refuse('sheet-encrypted', file);
    if (size > SHEET_LIMITS.ratioFrom && size > folded * SHEET_LIMITS.ratio)
      refuse('sheet-too-large', file, 'ratio', SHEET_LIMITS.ratio);
  }
}

function entriesOf(bytes: Buffer, file: string): readonly Entry[] {
  const end = endOf(bytes);
  if (end === undefined) return refuse('sheet-damaged', file);
  const count = bytes.readUInt16LE(end + 10);
  if (count > SHEET_LIMITS.entries) refuse('sheet-too-large', file, 'entries', SHEET_LIMITS.entries);
  const entries: Entry[] = [];
  for (let at = bytes.readUInt32LE(end + 16); entries.length < count;) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== LISTED) return refuse('sheet-damaged', file);
    entries.push(entryAt(at, bytes));
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The record that ends a zip file; only a comment may follow it. */
function endOf(bytes: Buffer): number | undefined {
  const first = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= first; at -= 1) if (bytes.readUInt32LE(at) === END) return at;
  return undefined;
}

const entryAt = (at: number, bytes: Buffer): Entry => ({
  flags: bytes.readUInt16LE(at + 8),
  method: bytes.readUInt16LE(at + 10),
  crc: bytes.readUInt32LE(at + 16),
  folded: bytes.readUInt32LE(at + 20),
  size: bytes.readUInt32LE(at + 24),
  offset: bytes.readUInt32LE(at + 42),
  name: bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28)).replaceAll('\\', '/'),
});

function unfoldEntry({ method, folded, size, offset, crc }: Entry, bytes: Buffer, file: string): Buffer {
  const isThere = offset !== ELSEWHERE && offset + 30 <= bytes.length && bytes.readUInt32LE(offset) === LOCAL;
  if (!isThere) return refuse('sheet-damaged', file);
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const content = inflate(bytes.subarray(start, start + folded), method, size);
  if (!content || content.length !== size || crc32(content) !== crc) return refuse('sheet-damaged', file);
  return content;
}

function inflate(folded: Buffer, method: number, size: number): Buffer | undefined {
  if (method === STORED) return folded;
  if (method !== DEFLATED) return undefined;
  try {
    return inflateRawSync(folded, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return undefined;
  }
}

/** A zip file of these parts, none of them folded: what is behind it need not unfold anything. */
export function archiveOf(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const [bodies, list]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, content] of parts) {
    const [local, listed] = headers(Buffer.from(name), content, offset);
    bodies.push(local, Buffer.from(content));
    list.push(listed);
    offset += local.length + content.length;
  }
  const listBytes = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(listBytes.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, listBytes, end]);
}

/** The head of a part, and its line in the list. */
function headers(name: Buffer, content: Uint8Array, offset: number): readonly [local: Buffer, listed: Buffer] {
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt32LE(crc32(content), 10);
  shared.writeUInt32LE(content.length, 14);
  shared.writeUInt32LE(content.length, 18);
  shared.writeUInt16LE(name.length, 22);
  const [local, listed] = [Buffer.alloc(4), Buffer.alloc(6)];
  local.writeUInt32LE(LOCAL, 0);
  listed.writeUInt32LE(LISTED, 0);
  listed.writeUInt16LE(20, 4);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return [Buffer.concat([local, shared, name]), Buffer.concat([listed, shared, rest, name])];
}
