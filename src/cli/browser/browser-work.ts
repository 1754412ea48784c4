import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../io';
import { killGroup } from '../process-io';

/** The way a browser ended: by itself, stopped since it was late, or by an error of the system. */
export type Ended = 'done' | 'late' | NodeJS.ErrnoException;

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

  /** Runs the browser, at most for some milliseconds. Its errors go to the file `log`. */
  run(args: readonly string[], log: string, timeLimit: number): Promise<Ended> {
    const errors = openSync(log, 'w');
    const running = spawn(this.browser, args, {
      env: this.env,
      stdio: ['ignore', 'ignore', errors],
      detached: HAS_GROUPS,
      windowsHide: true,
    });
    closeSync(errors);
    this.running = running;
    return new Promise<Ended>((ended) => {
      const timer = setTimeout(() => {
        ended('late');
        this.stop();
      }, timeLimit);
      running.once('error', ended).once('exit', () => ended('done'));
      for (const event of ['error', 'exit']) running.once(event, () => clearTimeout(timer));
    });
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
