import type { Words } from '../language';
import type { StyledCell, Validation } from '../sheets/styled';
import type { Content } from '../sheets/workbook';
import type { Look } from '../sheets/styled';

/** A page to fill in. */
export type PageKind = 'values' | 'measures' | 'actions';

export type ColumnId = keyof Words['form']['columns'];

export interface FormColumn {
  readonly id: ColumnId;
  /** Letters of the Latin alphabet that a cell has room for. */
  readonly width: number;
  /** Cells side by side under one head. Default: 1. */
  readonly cells?: number;
  /** Filled in by people. */
  readonly open?: boolean;
  readonly check?: keyof Words['form']['checks'];
}

export interface FormRow {
  /** Short address of what it is about; the id of an action. */
  readonly id: string;
  /** The period of a value, else empty. */
  readonly period: string;
  /** Content of its open cells when the form was made, as one text. */
  readonly base: string;
  readonly cells: Partial<Readonly<Record<ColumnId, StyledCell | readonly StyledCell[]>>>;
}

export interface FormPage {
  readonly kind: PageKind;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  /** The range of the hidden page that lists the choices of this page. */
  readonly choices: string;
}

export const cell = (content: string | Content, look: Look, format?: string): StyledCell => ({
  content: typeof content === 'string' ? textContent(content) : content,
  look,
  format,
});

const textContent = (text: string): Content => (text === '' ? { type: 'empty' } : { type: 'text', text });

export type { Validation };
