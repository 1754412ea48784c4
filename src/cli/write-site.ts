import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Site } from '../site';
import { UserError } from '../util/user-error';
import type { Io } from './io';
import { filesOfSite, manifestOf, MANIFEST, removeFiles } from './site-manifest';
import { withWriteErrors } from '../source/write/atomically';
import { writeTo } from './write-output';
import { requireInPlan, targetOf } from './write-target';

export interface MissingPage {
  readonly name: string;
  readonly fault: unknown;
}

/**
 * Writes a site into a folder, in place of one that is there, whose files that are not needed any more go. Whatever
 * else lies there stays as it is; where it has the name of a page, nothing is written. `told` hears which page is next.
 * Returns the pages that a fault in hoshin took away.
 */
export function writeSite(
  site: Site,
  out: string,
  { cwd }: Pick<Io, 'cwd'>,
  told: (page: number) => void,
): readonly MissingPage[] {
  const folder = resolve(cwd, out);
  withWriteErrors('reports-not-written', out, () => requireInPlan(folder, out));
  const earlier = filesOfSite(folder);
  refuseForeign(site.paths, earlier, folder, out);
  const write = (path: string, content: string): void =>
    withWriteErrors('reports-not-written', out, () =>
      writeTo(targetOf(join(folder, path), join(out, path)), content, false),
    );
  // A run that is ended midway leaves nothing that the next one does not know.
  write(MANIFEST, manifestOf(new Set([...earlier, ...site.paths])));
  const written = new Set<string>();
  const missing: MissingPage[] = [];
  let page = 0;
  for (const { name, files, instead = [] } of site.parts()) {
    told(page++);
    if ('fault' in files) missing.push({ name, fault: files.fault });
    for (const { path, content } of 'fault' in files ? instead : files.made) {
      write(path, content);
      written.add(path);
    }
  }
  withWriteErrors('reports-not-written', out, () =>
    removeFiles(
      [...earlier, ...site.paths].filter((path) => !written.has(path)),
      folder,
      out,
    ),
  );
  write(MANIFEST, manifestOf(written));
  return missing;
}

/** Somebody's own file must not be lost under a name that a page happens to have. */
function refuseForeign(paths: readonly string[], earlier: readonly string[], folder: string, out: string): void {
  const own = new Set(earlier);
  const foreign = paths.find((path) => !own.has(path) && existsSync(join(folder, path)));
  if (foreign !== undefined) throw new UserError('file-in-the-way', join(out, foreign));
}
