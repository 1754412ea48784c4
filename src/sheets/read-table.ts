import { readCsv } from './csv';
import { decodeText } from './decode-text';
import { SHEET_LIMITS } from './limits';
import { readPrometheus } from './prometheus';
import { refuse } from './refuse';
import type { Workbook } from './workbook';

/** The first bytes of a zip file, and of the container of old and of encrypted workbooks. */
const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const EMPTY_ZIP = Buffer.from('PK\x05\x06', 'latin1');
const CONTAINER = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/**
 * The sheets of a workbook, of a CSV file or of an answer of Prometheus, told by its bytes and not by its name. `file`
 * is what messages call it.
 * Throws a UserError that says what is wrong with it.
 */
export async function readTable(bytes: Buffer, file: string): Promise<Workbook> {
  if (bytes.length > SHEET_LIMITS.bytes) refuse('sheet-too-large', file, 'bytes', SHEET_LIMITS.bytes);
  if (isAt(bytes, ZIP) || isAt(bytes, EMPTY_ZIP)) return xlsx().readWorkbook(bytes, file);
  if (isAt(bytes, CONTAINER)) {
    const isEncrypted = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    refuse(isEncrypted ? 'sheet-encrypted' : 'sheet-of-old-excel', file);
  }
  const text = decodeText(bytes);
  if (text === undefined || text.includes('\0')) return refuse('no-text-table', file);
  return { sheets: [text.trimStart().startsWith('{') ? readPrometheus(text, file) : readCsv(text, file)] };
}

const isAt = (bytes: Buffer, signature: Buffer): boolean => bytes.subarray(0, signature.length).equals(signature);

/** A CSV file needs no reader of workbooks. */
const xlsx = (): typeof import('./xlsx') => require('./xlsx') as typeof import('./xlsx');
