import { UserError } from '../util/user-error';
import type { Git } from './git';
import { LIMITS } from './limits';
import { decodeBlob, tooLarge, type FileText } from './read-file';

/** The texts of files in git, each read and decoded once, however many commits have it. */
export class Blobs {
  private readonly known = new Map<string, FileText>();

  constructor(private readonly git: Git) {}

  /**
   * All that are not known yet: their sizes are asked for first, so that nothing large is loaded. Throws a UserError
   * where a partial clone lacks one.
   */
  load(objects: readonly string[]): void {
    const wanted = [...new Set(objects)].filter((object) => object !== '' && !this.known.has(object));
    if (wanted.length === 0) return;
    const sizes = this.sizesOf(wanted);
    for (const [object, size] of sizes) if (size > LIMITS.fileBytes) this.known.set(object, tooLarge(size));
    const small = wanted.filter((object) => !this.known.has(object));
    if (small.length === 0) return;
    for (const [object, bytes] of readObjects(this.git(['cat-file', '--batch'], linesOf(small))))
      this.known.set(object, decodeBlob(bytes));
  }

  textOf(object: string): FileText {
    return this.known.get(object)!;
  }

  private sizesOf(objects: readonly string[]): ReadonlyMap<string, number> {
    const listing = this.git(['cat-file', '--batch-check=%(objectname) %(objectsize)'], linesOf(objects));
    const lines = listing.toString('latin1').trimEnd().split('\n');
    return new Map(
      lines.map((line): [string, number] => {
        const [object = '', size] = line.split(' ');
        if (size === 'missing') throw new UserError('contents-not-cloned');
        return [object, Number(size)];
      }),
    );
  }
}

const linesOf = (objects: readonly string[]): string => `${objects.join('\n')}\n`;

/** `OBJECT blob SIZE`, a line end, the bytes, a line end. */
function readObjects(output: Buffer): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0x0a, at);
    const [object = '', , size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    found.set(object, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}
