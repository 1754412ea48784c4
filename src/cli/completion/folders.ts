import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Io } from '../io';
import { candidates, type Candidate } from './candidate';

/** The folders that a half written path may mean, each with a slash so that one can go on. */
export function foldersIn(typed: string, { cwd }: Pick<Io, 'cwd'>): readonly Candidate[] {
  const parent = typed.slice(0, typed.lastIndexOf('/') + 1);
  const isWanted = (name: string): boolean => !name.startsWith('.') || typed.slice(parent.length).startsWith('.');
  try {
    const entries = readdirSync(resolve(cwd, parent), { withFileTypes: true });
    return candidates(
      entries
        .filter((entry) => entry.isDirectory() && isWanted(entry.name))
        .map(({ name }) => `${parent}${name}/`)
        .sort(),
    );
  } catch {
    return [];
  }
}
