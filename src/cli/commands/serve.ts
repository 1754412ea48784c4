import { wordsOf } from '../../language';
import { say } from '../../model/text';
import { safe } from '../../render/text';
import { servePlan, type ServedPlan } from '../../serve';
import { planRootNear } from '../../source/plan-root';
import type { Language } from '../../util/language';
import { UserError } from '../../util/user-error';
import { openPage } from '../browser/open-page';
import { textOf, type Command, type Options } from '../command';
import { ExitCode } from '../exit-code';
import { tellFault } from '../fault';
import { asOfDay, lookOf } from '../open-plan';
import { AS_OF, LANGUAGE, PATH } from '../shared-options';

const ABOUT = `
The pages are read anew whenever a file of the plan is saved, and each open page
shows it at once, with what is wrong with the plan beside it. Everything is
served to this machine alone (127.0.0.1); whoever else uses this machine can
look as well, so that pay is not among it. Nothing can be changed through it,
but with --edit: then sheets that are handed in on the page “Sheets” may be
written into the plan, by a browser that has opened the printed address.
Ctrl-C ends it.`;

export const serve: Command = {
  examples: [
    ['the plan in this folder, in a browser: open the address that is printed', 'hoshin serve'],
    ['the same, opened at once', 'hoshin serve --open'],
    ['another plan, in Chinese', 'hoshin serve clients/river-foods --language zh-CN'],
    ['that also writes sheets which are handed in', 'hoshin serve --edit'],
    ['as it looked at the end of March, on a port of your own', 'hoshin serve --as-of 2026-03-31 --port 8080'],
  ],
  call: ['serve', '--port', '0'],
  on: 'plan',
  does: 'serve',
  reports: [],
  formats: [],
  arguments: [PATH],
  options: [
    {
      flags: '--port <number>',
      value: 'number',
      help: 'the port to listen on (default: the first free one from 4600)',
    },
    { flags: '--open', help: 'open the pages in a browser, without the key of --edit' },
    { flags: '--edit', help: 'let sheets that are handed in be written into the plan' },
    AS_OF,
    LANGUAGE,
  ],
  more: ABOUT,

  async run([path], options, io) {
    const port = portOf(options);
    const root = planRootNear(path, io.cwd);
    // A mistake in the options is told at once; what becomes of the plan later is told on its pages.
    const look = lookOf(options);
    const language = look.language ?? 'en';
    asOfDay(options, io);
    const token = options.edit === true ? crypto.randomUUID() : undefined;
    const served = await servePlan({
      root,
      look,
      port,
      token,
      surroundings: () => ({ cwd: io.cwd, env: io.env, now: io.clock() }),
      host: {
        width: io.width,
        language,
        opened: io.opened,
        tellFault: (error) => tellFault(error, options.debug === true, language, io),
      },
    });
    // Listens before the address is printed, since a reader of it may interrupt at once.
    const interrupted = io.interrupted();
    try {
      io.out(greeting(served, language, token));
      // The key would be seen in the list of programs, so that it is not handed on.
      if (options.open === true) openPage(addressOf(served, undefined), io.env);
      await interrupted;
    } finally {
      await served.close();
    }
    return ExitCode.Ok;
  },
};

function portOf(options: Options): number | undefined {
  const asked = textOf(options, 'port');
  if (asked === undefined) return undefined;
  if (/^\d{1,5}$/.test(asked) && Number(asked) < 65_536) return Number(asked);
  throw new UserError('no-port', asked);
}

/** The page that a browser begins at, with the key to write behind it. */
const addressOf = ({ port }: ServedPlan, token: string | undefined): string =>
  `http://127.0.0.1:${port}/${token === undefined ? '' : `#edit=${token}`}`;

/** The address, in the language of the plan. */
function greeting(served: ServedPlan, asked: Language, token: string | undefined): string {
  const { shown } = served.plan;
  const language = shown?.language ?? asked;
  const name = shown ? safe(say(shown.plan.name, language, shown.plan.language)) : '';
  return `${[name, addressOf(served, token)].filter(Boolean).join(': ')}\n${wordsOf(language).serve.open}\n`;
}
