import { wordsOf } from '../../language';
import { say } from '../../model/text';
import { safe } from '../../render/text';
import { askingOnce } from '../../source/git';
import { PLAN_FILE, readTree, type PlanTree } from '../../source/read-tree';
import { repositoryState } from '../../source/repository';
import { watchPlan } from '../../source/watch-plan';
import { memoizeLast } from '../../util/memoize-last';
import { UserError } from '../../util/user-error';
import { textOf, type Command, type Options } from '../command';
import { ExitCode } from '../exit-code';
import type { Io } from '../io';
import { askedLanguage } from '../language';
import { asOfDay, checkTree, planRoot } from '../open-plan';
import { LivePlan, type PlanReader } from '../serve/live-plan';
import { orProblem } from '../serve/problem';
import { startServer } from '../serve/server';
import { Site } from '../serve/site';
import { addAsOf, addLanguage } from '../shared-options';

const ABOUT = `
The pages are read anew whenever a file of the plan is saved, and each open page
shows it at once, with what is wrong with the plan beside it. Everything is
served to this machine alone (127.0.0.1) and nothing can be changed through it;
whoever else uses this machine can look as well, so that pay is not among it.
Ctrl-C ends it.`;

export const serve: Command = {
  examples: [
    ['the plan in this folder, in a browser: open the address that is printed', 'hoshin serve'],
    ['another plan, in Chinese', 'hoshin serve clients/river-foods --language zh-CN'],
    ['as it looked at the end of March, on a port of your own', 'hoshin serve --as-of 2026-03-31 --port 8080'],
  ],

  configure(command) {
    command.argument('[path]', 'folder of the plan (default: found upwards from here)');
    command.option('--port <number>', 'the port to listen on (default: the first free one from 4600)');
    addLanguage(addAsOf(command)).addHelpText('after', ABOUT);
  },

  async run([path], options, io) {
    const port = portOf(options);
    const root = planRoot(path, io.cwd);
    const live = new LivePlan(readerOf(root, options, io));
    const server = await startServer(new Site(live, options), port);
    const watch = watchPlan(root, () => void (live.refresh() && server.update()));
    // Whoever reads the address may end it at once.
    const interrupted = io.interrupted();
    try {
      io.out(greeting(live, `http://127.0.0.1:${server.port}/`));
      await interrupted;
    } finally {
      watch.close();
      await server.close();
    }
    return ExitCode.Ok;
  },
};

function portOf(options: Options): number | undefined {
  const asked = textOf(options, 'port');
  if (asked === undefined) return undefined;
  if (/^\d{1,5}$/.test(asked) && Number(asked) < 65_536) return Number(asked);
  throw new UserError(
    `“${asked}” is not a port.`,
    'Write a number from 1024 to 65535 behind --port; 0 takes any that is free.',
  );
}

/** Mistakes in the options are told at once; what becomes of the plan later is told on its pages. */
function readerOf(root: string, options: Options, io: Io): PlanReader {
  askedLanguage(options);
  asOfDay(options, io);
  const asking = memoizeLast((repository: string) => ({ repository, env: askingOnce(io.env) }));
  return {
    read: () => {
      const { repository, env } = asking(repositoryState(root, io.env));
      const now = { ...io, now: io.clock(), env };
      return {
        plan: orProblem(() => checkTree(treeIn(root), options, now), options.debug === true, io),
        repository,
        io: now,
      };
    },
    today: () => asOfDay(options, { ...io, now: io.clock() }),
  };
}

function treeIn(root: string): PlanTree {
  const tree = readTree(root);
  if (tree.files.some(({ path }) => path === PLAN_FILE) || tree.findings.some(({ span }) => span.file === PLAN_FILE))
    return tree;
  throw new UserError(
    `There is no ${PLAN_FILE} in the folder of the plan any more.`,
    'Put it back, or end “hoshin serve” and start it where the plan is now.',
  );
}

/** The address, in the language of the plan. */
function greeting(live: LivePlan, address: string): string {
  const { shown } = live.current();
  const language = shown?.language ?? 'en';
  const name = shown ? safe(say(shown.plan.name, language, shown.plan.language)) : '';
  return `${[name, address].filter(Boolean).join(': ')}\n${wordsOf(language).serve.open}\n`;
}
