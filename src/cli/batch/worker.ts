import { parentPort, workerData } from 'node:worker_threads';
import { planRows } from '../../app/batch';
import type { Answered, Asked, WorkerData } from './in-order';

/** Answers, as a thread beside the main one, for each plan that it is asked for. */
export function work(): void {
  const { question, surroundings } = workerData as WorkerData;
  parentPort!.on('message', ({ number, source }: Asked) => {
    const answered: Answered = { number, rows: planRows(source, question, surroundings) };
    parentPort!.postMessage(answered);
  });
}
