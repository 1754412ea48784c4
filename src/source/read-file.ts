import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync } from 'node:fs';
import type { Localized } from '../util/language';
import { LIMITS } from './limits';

/** The text of a file, or why it cannot be had. */
export type FileText =
  | { readonly text: string; readonly hasByteOrderMark: boolean }
  | { readonly code: 'yaml-unsafe' | 'unreadable-file'; readonly message: Localized; readonly help: Localized };

/** Replaces bytes of a text that are not UTF-8; hardly ever stands for itself. */
const REPLACEMENT = '\ufffd';

/** Reads a regular file and nothing else: no link is followed, no pipe waited for, nothing large is loaded. */
export function readFile(path: string): FileText {
  try {
    const status = lstatSync(path);
    if (!status.isFile()) return unreadable(status.isSymbolicLink() ? LINK : NOT_REGULAR);
    if (status.size > LIMITS.fileBytes) return tooLarge(status.size);
    return decoded(readFileSync(path, 'utf8'), () => readFileSync(path));
  } catch (error) {
    return unreadable(reasonInWords(error));
  }
}

/** Decodes a file that git has, of any size. */
export function decodeBlob(bytes: Buffer): FileText {
  return bytes.length > LIMITS.fileBytes ? tooLarge(bytes.length) : decoded(bytes.toString('utf8'), () => bytes);
}

function decoded(text: string, bytes: () => Buffer): FileText {
  if (text.includes(REPLACEMENT) && !isUtf8(bytes())) return notUtf8(bytes());
  const hasByteOrderMark = text.charCodeAt(0) === 0xfeff;
  return { text: hasByteOrderMark ? text.slice(1) : text, hasByteOrderMark };
}

const unreadable = (reason: Localized): FileText => ({
  code: 'unreadable-file',
  message: { en: `The file cannot be read: ${reason.en}.`, 'zh-CN': `无法读取文件：${reason['zh-CN']}。` },
  help: { en: 'Check that it exists and that you may read it.', 'zh-CN': '请检查文件是否存在，以及您是否有权读取。' },
});

function notUtf8(bytes: Buffer): FileText {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return {
    code: 'yaml-unsafe',
    message: {
      en: `The file is not UTF-8${utf16 ? '; it looks like UTF-16' : ''}.`,
      'zh-CN': `文件不是UTF-8编码${utf16 ? '，可能是UTF-16' : ''}。`,
    },
    help: { en: 'Save it again with the encoding UTF-8.', 'zh-CN': '请以UTF-8编码重新保存。' },
  };
}

export const tooLarge = (size: number): FileText => ({
  code: 'yaml-unsafe',
  message: {
    en: `The file is ${Math.ceil(size / 1024 / 1024)} MiB large; plan files have at most ${LIMITS.fileBytes / 1024 / 1024} MiB.`,
    'zh-CN': `文件大小为${Math.ceil(size / 1024 / 1024)} MiB；计划文件最大为${LIMITS.fileBytes / 1024 / 1024} MiB。`,
  },
  help: {
    en: 'Split it into several files, or move it out of the plan.',
    'zh-CN': '请拆分为几个文件，或移到计划之外。',
  },
});

const LINK: Localized = { en: 'it is a symbolic link', 'zh-CN': '它是符号链接' };
const NOT_REGULAR: Localized = { en: 'it is not a regular file', 'zh-CN': '它不是普通文件' };
const DENIED: Localized = { en: 'permission denied', 'zh-CN': '没有权限' };

const REASONS: Readonly<Record<string, Localized>> = {
  EACCES: DENIED,
  EPERM: DENIED,
  ENOENT: { en: 'it does not exist', 'zh-CN': '它不存在' },
  EISDIR: { en: 'it is a folder', 'zh-CN': '它是文件夹' },
  ENOTDIR: { en: 'a part of its path is no folder', 'zh-CN': '路径中有一部分不是文件夹' },
  EEXIST: { en: 'something else of that name is there', 'zh-CN': '已有同名的其他内容' },
  ENAMETOOLONG: { en: 'its name is too long', 'zh-CN': '名称过长' },
  ENOSPC: { en: 'no room is left on the disk', 'zh-CN': '磁盘已满' },
  EDQUOT: { en: 'your share of the disk is used up', 'zh-CN': '磁盘配额已用完' },
  EFBIG: { en: 'the disk takes no file of that size', 'zh-CN': '磁盘不能存放这么大的文件' },
  EROFS: { en: 'the disk can only be read', 'zh-CN': '磁盘是只读的' },
  ENXIO: { en: 'nothing listens there', 'zh-CN': '没有程序在接收' },
  EMFILE: { en: 'too many files are open', 'zh-CN': '打开的文件过多' },
  ELOOP: LINK,
  EIO: { en: 'the disk reports an error', 'zh-CN': '磁盘报错' },
};

/** An operating system's error in words. */
export function reasonInWords(error: unknown): Localized {
  const code = (error as NodeJS.ErrnoException)?.code ?? '';
  return REASONS[code] ?? { en: code || 'unknown reason', 'zh-CN': code ? `“${code}”` : '原因不明' };
}
