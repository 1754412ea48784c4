import { readFileSync, rmdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { jsonText } from '../render/json-text';
import { LANGUAGES } from '../app/languages';
import { isFile } from '../source/disk-store';
import { requireInPlan } from './write-target';

/** The list of the files that a site consists of, beside them: what a later run may replace and remove. */
export const MANIFEST = 'hoshin-site.json';

export const manifestOf = (files: Iterable<string>): string =>
  jsonText({ madeBy: 'hoshin site', files: [...files].sort() });

/** The files that an earlier run wrote into a folder; none where there is no list that can be read. */
export function filesOfSite(folder: string): readonly string[] {
  try {
    const { files } = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as { readonly files?: unknown };
    return Array.isArray(files) ? files.filter(isOurs) : [];
  } catch {
    return [];
  }
}

/** A name that a site gives: somebody else's list must not lead to any other file. */
const isOurs = (path: unknown): path is string => typeof path === 'string' && (path === '.nojekyll' || PAGE.test(path));

const FOLDERS = LANGUAGES.map(({ id }) => id).join('|');
const PAGE = new RegExp(`^(?:(?:${FOLDERS})/)?[^./\\\\][^/\\\\]*\\.(?:html|csv|json|js)$`);

/** Removes what is no longer part of a site, and the folders of languages that are empty then. */
export function removeFiles(paths: readonly string[], folder: string, out: string): void {
  for (const path of paths) {
    const file = resolve(folder, path);
    requireInPlan(join(file, '..'), out);
    if (isFile(file)) rmSync(file);
  }
  for (const { id } of LANGUAGES) removeIfEmpty(join(folder, id));
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It is not there, or somebody has put something into it.
  }
}
