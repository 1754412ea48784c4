import { join } from 'node:path';
import type { PlanRows } from '../../app/batch';
import { tables } from '../../tables';
import { PartFile } from './part-file';
import type { Io } from '../io';

/**
 * The parts that a list has in a lake: `table=kpis/year=2026/part-NAME.parquet`, one a table and year. They appear
 * together at the end; until then each grows under a name of its own, so that the memory does not fill up with rows.
 */
export class Lake {
  private readonly years = new Map<number, readonly PartFile[]>();

  constructor(
    private readonly folder: string,
    private readonly name: string,
    private readonly io: Pick<Io, 'cwd' | 'clock'>,
  ) {}

  add({ year, rows }: PlanRows): void {
    const parts = this.years.get(year) ?? this.open(year);
    parts.forEach((part, i) => part.add(rows[i]!));
    for (const part of [...this.years.values()].flat()) part.keepAlive();
  }

  /** Every table has a part for each year, so that rows of an earlier run never stay beside those of this one. */
  private open(year: number): readonly PartFile[] {
    const { cwd, clock } = this.io;
    const parts = tables.map((table) => {
      const path = join(this.folder, `table=${table.id}`, `year=${year}`, `part-${this.name}.parquet`);
      return new PartFile(table, path, { cwd, clock });
    });
    this.years.set(year, parts);
    return parts;
  }

  /** Puts all parts in their places. Returns their paths. */
  finish(): readonly string[] {
    const parts = [...this.years.entries()].sort(([a], [b]) => a - b).flatMap(([, ofYear]) => ofYear);
    for (const part of parts) part.end();
    return parts.map((part) => part.put());
  }

  /** Takes away what is not finished. */
  abandon(): void {
    for (const part of [...this.years.values()].flat()) part.abandon();
  }
}
