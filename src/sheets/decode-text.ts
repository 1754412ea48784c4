import { isUtf8 } from 'node:buffer';

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const LITTLE_ENDIAN_MARK = [0xff, 0xfe];
const BIG_ENDIAN_MARK = [0xfe, 0xff];

/**
 * The text of a table: by its byte order mark; else UTF-8 where it is that; else GB18030, which Excel and WPS write in
 * China. Undefined for bytes that are none of these.
 */
export function decodeText(bytes: Buffer): string | undefined {
  if (begins(bytes, UTF8_MARK)) return isUtf8(bytes) ? bytes.toString('utf8', 3) : undefined;
  if (begins(bytes, LITTLE_ENDIAN_MARK)) return decodeAs('utf-16le', bytes);
  if (begins(bytes, BIG_ENDIAN_MARK)) return decodeAs('utf-16be', bytes);
  return isUtf8(bytes) ? bytes.toString('utf8') : decodeAs('gb18030', bytes);
}

const begins = (bytes: Buffer, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

function decodeAs(encoding: string, bytes: Buffer): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
