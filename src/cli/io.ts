/** Everything a command may touch outside its arguments and the plan's folder. Tests pass their own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  out(text: string): void;
  err(text: string): void;
}
