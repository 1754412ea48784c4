import type { Look } from '../app/open-plan';
import type { Surroundings } from '../app/surroundings';
import { watchPlan } from '../source/watch-plan';
import type { Host } from './host';
import { LivePlan, type PlanState } from './live-plan';
import { planReader } from './plan-reader';
import { startServer } from './server';
import { Site } from './site';

export type { Host } from './host';

/** The plan to serve, and the place. */
export interface Serving {
  /** The folder of the plan. */
  readonly root: string;
  readonly look: Look;
  /** The port to listen on; 0 for any that is free. Default: the first free one from 4600. */
  readonly port: number | undefined;
  /** Gives the world as it is at the time. */
  surroundings(): Surroundings;
  readonly host: Host;
  /** Token with which pages may have sheets written into the plan. Default: none may. */
  readonly token?: string | undefined;
}

/** Pages of a plan that are being served. */
export interface ServedPlan {
  readonly port: number;
  /** The state of the plan by now. */
  readonly plan: PlanState;
  close(): Promise<void>;
}

/**
 * Serves the reports of a plan to this machine, anew whenever a file of it is saved. Throws a UserError where the port
 * is taken.
 */
export async function servePlan({ root, look, port, surroundings, host, token }: Serving): Promise<ServedPlan> {
  const live = new LivePlan(planReader(root, look, surroundings, host));
  const { shown } = live.current();
  if (shown) host.opened?.(shown.language);
  const server = await startServer(new Site(live, host), { root, live, host, token }, port);
  const watch = watchPlan(root, () => {
    server.announce();
    // Lets go out what was said before the plan is read.
    setImmediate(() => void (live.refresh(), server.update()));
  });
  return {
    port: server.port,
    get plan() {
      return live.current();
    },
    close: () => {
      watch.close();
      return server.close();
    },
  };
}
