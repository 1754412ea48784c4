import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync } from 'node:fs';
import { LIMITS } from './limits';

/** The text of a file, or why it cannot be had. */
export type FileText = { readonly text: string; readonly hasByteOrderMark: boolean } | { readonly code: 'yaml-unsafe' | 'unreadable-file'; readonly message: string; readonly help: string };

/** What stands in a text for bytes that are not UTF-8; hardly ever for itself. */
const REPLACEMENT = '\ufffd';

/** Reads a regular file and nothing else: no link is followed, no pipe waited for, nothing large is loaded. */
export function readFile(path: string): FileText {
  try {
    const status = lstatSync(path);
    if (!status.isFile()) return unreadable(status.isSymbolicLink() ? 'it is a symbolic link' : 'it is not a regular file');
    if (status.size > LIMITS.fileBytes) return tooLarge(status.size);
    return decoded(readFileSync(path, 'utf8'), () => readFileSync(path));
  } catch (error) {
    return unreadable(reasonOf(error));
  }
}

/** What git has of a file, of any size. */
export function decodeBlob(bytes: Buffer): FileText {
  return bytes.length > LIMITS.fileBytes ? tooLarge(bytes.length) : decoded(bytes.toString('utf8'), () => bytes);
}

function decoded(text: string, bytes: () => Buffer): FileText {
  if (text.includes(REPLACEMENT) && !isUtf8(bytes())) return notUtf8(bytes());
  const hasByteOrderMark = text.charCodeAt(0) === 0xfeff;
  return { text: hasByteOrderMark ? text.slice(1) : text, hasByteOrderMark };
}

const unreadable = (reason: string): FileText => ({
  code: 'unreadable-file',
  message: `The file cannot be read: ${reason}.`,
  help: 'Check that it exists and that you may read it.',
});

function notUtf8(bytes: Buffer): FileText {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return { code: 'yaml-unsafe', message: `The file is not UTF-8${utf16 ? '; it looks like UTF-16' : ''}.`, help: 'Save it again with the encoding UTF-8.' };
}

export const tooLarge = (size: number): FileText => ({
  code: 'yaml-unsafe',
  message: `The file is ${Math.ceil(size / 1024 / 1024)} MiB large; plan files have at most ${LIMITS.fileBytes / 1024 / 1024} MiB.`,
  help: 'Split it into several files, or move it out of the plan.',
});

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied', EPERM: 'permission denied', ENOENT: 'it does not exist', EISDIR: 'it is a folder', ELOOP: 'it is a symbolic link', EIO: 'the disk reports an error',
};

/** An operating system's error in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException)?.code ?? '';
  return REASONS[code] ?? (code || 'unknown reason');
}
