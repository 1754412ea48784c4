import type { ByteStream } from '../util/byte-stream';
import type { Language } from '../util/language';

/** Everything a command may touch outside its arguments and the plan's folder. Tests pass their own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The words that hoshin was called by, to be typed again. Default: hoshin. */
  readonly called?: string;
  /** The moment of the call. */
  readonly now: Date;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** True for each of the two that somebody reads now. */
  readonly terminal: { readonly out: boolean; readonly err: boolean };
  out(text: string | Uint8Array): void;
  err(text: string): void;
  /** All of standard input. */
  input(): string;
  /** Lines of standard input as they come, for a command that answers them. */
  lines(): AsyncIterable<string>;
  /** Standard input as it comes, for a command whose messages are not lines. */
  stream(): ByteStream;
  /** Hears the language of the call, or of the plan once it is opened; mistakes are told in it from then on. */
  opened?(language: Language): void;
  /** The time now, for a command that goes on for days. */
  clock(): Date;
  /** Comes when the user wants such a command to end: Ctrl-C. A second one ends it by force. */
  interrupted(): Promise<void>;
  /**
   * Calls `tidy` before the process is ended by Ctrl-C, SIGTERM or SIGHUP, until the function is called that it gives
   * back. Where it is undefined, nothing ends it.
   */
  beforeEnd?(tidy: () => void): () => void;
}
