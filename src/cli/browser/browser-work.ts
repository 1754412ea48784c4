import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import type { Io } from '../io';
import { killGroup } from '../process-io';
import { DevTools } from './devtools';

/** The way a browser ended: by itself, or by an error of the system. */
export type Ended = 'done' | NodeJS.ErrnoException;

/** A browser that runs. */
export interface Running {
  readonly tools: DevTools;
  readonly ended: Promise<Ended>;
}

/** A browser and its folder, which end together. */
export class BrowserWork {
  private made: string | undefined;
  private running: ChildProcess | undefined;

  constructor(
    private readonly browser: string,
    private readonly env: Io['env'],
  ) {}

  /** Makes its folder in another one, which is made too. */
  begin(workplace: string): void {
    mkdirSync(workplace, { recursive: true });
    this.made = mkdtempSync(join(workplace, 'hoshin-'));
  }

  get folder(): string {
    return this.made!;
  }

  /** Starts the browser, which is spoken to over its pipes 3 and 4. Its errors go to the file `log`. */
  start(args: readonly string[], log: string): Running {
    const errors = openSync(log, 'w');
    const running = spawn(this.browser, args, {
      // A browser that is ended by force leaves its temporary files, which so go with the folder.
      env: { ...this.env, TMPDIR: this.folder },
      stdio: ['ignore', 'ignore', errors, 'pipe', 'pipe'],
      detached: HAS_GROUPS,
      windowsHide: true,
    });
    closeSync(errors);
    this.running = running;
    const ended = new Promise<Ended>((end) => running.once('error', end).once('exit', () => end('done')));
    // A process that has no file left to open is given no pipes either, and its error comes later.
    const [, , , to = new PassThrough(), from = new PassThrough()] = running.stdio ?? [];
    return { tools: new DevTools(to as Writable, from as Readable), ended };
  }

  /** Ends the browser by force, if it runs, and removes the folder. */
  end(): void {
    this.stop();
    // The browser's helpers may still be closing their files.
    if (this.made !== undefined) rmSync(this.made, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }

  private stop(): void {
    const { pid, exitCode, signalCode } = this.running ?? {};
    if (pid === undefined || exitCode !== null || signalCode !== null) return;
    if (HAS_GROUPS) killGroup(pid);
    else this.running?.kill('SIGKILL');
  }
}

const HAS_GROUPS = platform() !== 'win32';
