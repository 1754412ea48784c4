import type { Git } from './git';
import { LIMITS } from './limits';
import { decodeBlob, tooLarge, type FileText } from './read-file';

/** The content of a file, as git names it. */
export interface Blob {
  readonly object: string;
  /** Bytes. */
  readonly size: number;
}

/** The texts of files in git, each read and decoded once, however many commits have it. */
export class Blobs {
  private readonly known = new Map<string, FileText>();

  constructor(private readonly git: Git) {}

  /** All that are not known yet, from one `git cat-file`. Large files are not even asked for. */
  load(blobs: readonly Blob[]): void {
    const wanted = new Set(
      blobs
        .filter(({ object, size }) => size <= LIMITS.fileBytes && !this.known.has(object))
        .map(({ object }) => object),
    );
    if (wanted.size === 0) return;
    for (const [object, bytes] of readObjects(this.git(['cat-file', '--batch'], `${[...wanted].join('\n')}\n`)))
      this.known.set(object, decodeBlob(bytes));
  }

  textOf({ object, size }: Blob): FileText {
    return size > LIMITS.fileBytes ? tooLarge(size) : (this.known.get(object) ?? NOT_HERE);
  }
}

const NOT_HERE: FileText = {
  code: 'unreadable-file',
  message: { en: 'The content of this file is not in the repository here.', 'zh-CN': '本地仓库中没有这个文件的内容。' },
  help: { en: 'Fetch the whole history: a partial clone lacks it.', 'zh-CN': '请获取完整历史：部分克隆缺少它。' },
};

/** `OBJECT blob SIZE`, a line end, the bytes, a line end; or `OBJECT missing`. */
function readObjects(output: Buffer): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0x0a, at);
    const [object = '', , size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (size === undefined) continue;
    found.set(object, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}
