import type { Language } from '../util/language';

/** The one who serves pages, as far as they need it. */
export interface Host {
  /** Columns of the terminal. */
  readonly width: number;
  /** The language while no plan can be shown. */
  readonly language: Language;
  /** Hears the language of the plan once it is read. */
  opened?(language: Language): void;
  /** Says where hoshin runs that it has a fault. */
  tellFault(error: unknown): void;
}
