/** The one who serves pages, as far as they need it. */
export interface Host {
  /** Columns of the terminal. */
  readonly width: number;
  /** Says where hoshin runs that it has a fault. */
  tellFault(error: unknown): void;
}
