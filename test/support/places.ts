import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { GitRepo } from './git-repo';
import { hoshin, type Ran } from './run-cli';

/** Where a plan may lie in its repository, and how it is reached. What git knows of it is the same. */
export const PLACES = ['at the top', 'in a folder', 'in a folder reached by a link'] as const;

export type Place = (typeof PLACES)[number];

/** A repository with a plan at a place of it: files are named as in the plan. */
export class PlacedRepo extends GitRepo {
  /** `''`, or ending in `/`. */
  folder: string;
  private readonly links: string | undefined;

  constructor(place: Place, files: Readonly<Record<string, string>> = {}) {
    super();
    this.folder = place === 'at the top' ? '' : 'clients/river/';
    this.links = place === 'in a folder reached by a link' ? mkdtempSync(join(tmpdir(), 'hoshin-link-')) : undefined;
    if (this.links) symlinkSync(join(this.root, this.folder), this.link);
    this.git('config', 'user.name', 'Wang Fang');
    this.git('config', 'user.email', 'wang.fang@example.org');
    if (Object.keys(files).length > 0) this.commit('start', files);
  }

  /** The folder of the plan as it is reached. */
  get plan(): string {
    return this.links ? this.link : join(this.root, this.folder);
  }

  private get link(): string {
    return join(realpathSync(this.links!), 'river');
  }

  override write(files: Readonly<Record<string, string | Buffer>>): void {
    super.write(Object.fromEntries(Object.entries(files).map(([name, text]) => [this.folder + name, text])));
  }

  /** Moves the plan to another folder, and commits that. */
  moveTo(folder: string): void {
    const files = this.git('ls-files', this.folder || '.')
      .trim()
      .split('\n');
    for (const file of files) {
      const there = folder + file.slice(this.folder.length);
      mkdirSync(dirname(join(this.root, there)), { recursive: true });
      this.git('mv', file, there);
    }
    this.folder = folder;
    this.commit('moved');
    if (!this.links) return;
    rmSync(this.link);
    symlinkSync(join(this.root, folder), this.link);
  }

  /** Runs a command line in the folder of the plan. */
  run(line: string, day = '2026-02-10', folder = this.plan): Promise<Ran> {
    const env = { PATH: process.env.PATH, HOME: this.root };
    return hoshin([...line.split(' '), '--as-of', day], { cwd: folder, width: 120, env });
  }

  override dispose(): void {
    super.dispose();
    if (this.links) rmSync(this.links, { recursive: true, force: true });
  }
}
