import type { Words } from '../language';
import { EMPTY } from '../sheets/workbook';
import type { SaidMistake } from '../util/mistakes';
import type { FilledCell } from './read-form';

/** Problem of a cell that was filled in, in the words of whoever asks. */
export interface CellProblem {
  readonly cell: FilledCell;
  readonly say: (problems: Words['imported']['problems']) => SaidMistake;
}

/** Cell of a problem that no cell is known for: that of the whole file. */
export const NO_CELL: FilledCell = { content: EMPTY, sheet: '', cell: '' };

export const problem = (cell: FilledCell, say: CellProblem['say']): CellProblem => ({ cell, say });

/** Content of cells, or a problem with them. */
export type Read<T> = { readonly value: T } | { readonly problem: CellProblem };

export const isProblem = <T>(read: Read<T>): read is { readonly problem: CellProblem } => 'problem' in read;
