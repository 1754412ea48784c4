import { closeSync, fsyncSync, futimesSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ParquetFile } from '../../tables/formats/parquet';
import type { Row, Table } from '../../tables/table';
import type { Io } from '../io';
import { withWriteErrors } from '../../source/write/atomically';
import { inNewFolder } from '../../source/write/new-folder';
import { openTemporary, type Temporary } from '../../source/write/leftovers';
import { targetOf } from '../write-target';

/** The system takes away from it what new files of the user should not have. */
const ANY_MODE = 0o666;

/** Milliseconds after which a file that nothing was written to says that somebody still works on it. */
const SIGN_OF_LIFE = 10_000;

/** A part of a lake: it grows under another name, and is in its place whole or not at all. */
export class PartFile {
  private readonly target: string;
  private readonly temporary: Temporary;
  private readonly content: ParquetFile;
  private lastSign: number;
  private isOpen = true;

  constructor(
    table: Table,
    private readonly path: string,
    private readonly io: Pick<Io, 'cwd' | 'clock'>,
  ) {
    this.target = targetOf(resolve(io.cwd, path), path).path;
    const folder = dirname(this.target);
    this.temporary = this.writing(() => inNewFolder(folder, () => openTemporary(folder, ANY_MODE)));
    this.lastSign = io.clock().getTime();
    this.content = new ParquetFile(table, (bytes) => writeFileSync(this.temporary.file, bytes));
  }

  add(rows: readonly Row[]): void {
    this.writing(() => this.content.add(rows));
  }

  /** Other runs take a file that is old for one that was left behind. */
  keepAlive(): void {
    const now = this.io.clock();
    if (now.getTime() - this.lastSign < SIGN_OF_LIFE) return;
    this.lastSign = now.getTime();
    futimesSync(this.temporary.file, now, now);
  }

  /** Writes the rest of the file. */
  end(): void {
    this.writing(() => {
      this.content.end();
      fsyncSync(this.temporary.file);
      this.close();
    });
  }

  /** Puts the file in its place. Returns the path as it was given. */
  put(): string {
    this.writing(() => renameSync(this.temporary.path, this.target));
    return this.path;
  }

  abandon(): void {
    this.close();
    rmSync(this.temporary.path, { force: true });
  }

  private close(): void {
    if (this.isOpen) closeSync(this.temporary.file);
    this.isOpen = false;
  }

  private writing<T>(write: () => T): T {
    return withWriteErrors('file-not-written', this.path, write);
  }
}
