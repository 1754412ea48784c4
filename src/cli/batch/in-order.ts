import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { planRows, type BatchQuestion, type PlanRows } from '../../app/batch';
import type { Surroundings } from '../../app/surroundings';
import { packagePath } from '../../util/package-file';

/** Data that a worker is started with. */
export interface WorkerData {
  readonly question: BatchQuestion;
  readonly surroundings: Surroundings;
}

export interface Asked {
  readonly number: number;
  readonly source: string;
}

export interface Answered {
  readonly number: number;
  readonly rows: PlanRows;
}

/** Plans that a worker has before it, so that it never waits; no more, since their rows wait for those before them. */
const AHEAD = 4;

/** The rows of each plan, in the order of the list. */
export async function* rowsInOrder(
  sources: readonly string[],
  jobs: number,
  data: WorkerData,
): AsyncGenerator<PlanRows> {
  if (jobs > 1 && sources.length > 1) return yield* fromWorkers(sources, Math.min(jobs, sources.length), data);
  for (const source of sources) {
    // Ctrl-C is heard between two plans.
    await setImmediate();
    yield planRows(source, data.question, data.surroundings);
  }
}

/** The n-th plan is for the n-th worker, and so on from the first again. */
async function* fromWorkers(sources: readonly string[], jobs: number, data: WorkerData): AsyncGenerator<PlanRows> {
  const crew = Array.from({ length: jobs }, () => new Hand(data));
  const asked = new Map<number, Promise<PlanRows>>();
  try {
    for (let i = 0; i < sources.length; i += 1) {
      for (let next = i + asked.size; next < Math.min(sources.length, i + jobs * AHEAD); next += 1)
        asked.set(next, crew[next % jobs]!.ask({ number: next, source: sources[next]! }));
      yield await asked.get(i)!;
      asked.delete(i);
    }
  } finally {
    await Promise.all(crew.map((hand) => hand.dismiss()));
  }
}

/** A worker, and who waits for its answers. */
class Hand {
  private readonly waiting = new Map<number, (rows: PlanRows) => void>();
  private readonly worker: Worker;
  private readonly broken: Promise<never>;

  constructor(workerData: WorkerData) {
    this.worker = new Worker(packagePath('dist/worker.js'), { workerData });
    this.worker.on('message', ({ number, rows }: Answered) => {
      this.waiting.get(number)!(rows);
      this.waiting.delete(number);
    });
    this.broken = new Promise((_, reject) => this.worker.once('error', reject));
    this.broken.catch(() => undefined);
  }

  ask(asked: Asked): Promise<PlanRows> {
    const answered = new Promise<PlanRows>((resolve) => void this.waiting.set(asked.number, resolve));
    this.worker.postMessage(asked);
    return Promise.race([answered, this.broken]);
  }

  async dismiss(): Promise<void> {
    await this.worker.terminate();
  }
}
