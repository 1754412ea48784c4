import { openPlan } from '../../app/open-plan';
import { serveEditor } from '../../lsp';
import type { Command } from '../command';
import { ExitCode } from '../exit-code';
import { tellFault } from '../fault';
import { asOfDay, lookOf } from '../open-plan';
import { AS_OF, LANGUAGE } from '../shared-options';

const ABOUT = `
An editor starts it, and speaks the Language Server Protocol with it over
standard input and output. Findings stand in the text while you type, with a
change that mends them where there is one; addresses, ids, periods and rules are
completed; a KPI shows its figures, leads to what it supports and to who
supports it, and can be renamed wherever it stands. Nothing is written but by
the editor itself. “hoshin help commands” says how to set one up.`;

export const lsp: Command = {
  examples: [
    ['what an editor starts, for the plans of the files in it', 'hoshin lsp'],
    ['findings in Chinese, whatever the language of the plan', 'hoshin lsp --language zh-CN'],
  ],
  call: ['lsp'],
  on: 'nothing',
  does: 'answer',
  reports: [],
  formats: [],
  arguments: [],
  options: [AS_OF, LANGUAGE],
  more: ABOUT,

  async run(_arguments, options, io) {
    const look = lookOf(options);
    const language = look.language ?? 'en';
    asOfDay(options, io);
    await serveEditor({
      input: io.stream(),
      out: io.out,
      openRoot: (root) => openPlan({ path: root, ...look }, { cwd: root, env: io.env, now: io.clock() }),
      tellFault: (error) => tellFault(error, options.debug === true, language, io),
    });
    return ExitCode.Ok;
  },
};
