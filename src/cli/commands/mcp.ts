import { openPlan as open } from '../../app/open-plan';
import { answerTo } from '../../mcp';
import { planRoot } from '../../source/plan-root';
import type { Command } from '../command';
import { ExitCode } from '../exit-code';
import { tellFault } from '../fault';
import { asOfDay, lookOf } from '../open-plan';
import { AS_OF, LANGUAGE, PATH } from '../shared-options';

const ABOUT = `
It speaks the Model Context Protocol: a line of JSON-RPC on standard input, an
answer on standard output. Tools: list, check, score, explain, review, what_if,
propose_record. Nothing is written, pay is not among it, and nothing outside the
folder of the plan can be asked for. It ends with its input. “hoshin help
assistants” says how to set an assistant up.`;

export const mcp: Command = {
  examples: [
    ['what an assistant starts, for the plan in this folder', 'hoshin mcp'],
    ['for another plan, in Chinese', 'hoshin mcp clients/river-foods --language zh-CN'],
  ],
  call: ['mcp'],
  on: 'plan',
  does: 'answer',
  reports: [],
  formats: [],
  arguments: [PATH],
  options: [AS_OF, LANGUAGE],
  more: ABOUT,

  async run([path], options, io) {
    const root = planRoot(path, io.cwd);
    const look = lookOf(options);
    const language = look.language ?? 'en';
    asOfDay(options, io);
    const host = {
      language,
      open: () => open({ path: root, ...look }, { cwd: io.cwd, env: io.env, now: io.clock() }),
      tellFault: (error: unknown) => tellFault(error, options.debug === true, language, io),
    };
    for await (const line of io.lines()) {
      const answer = line.trim() === '' ? undefined : answerTo(line, host);
      if (answer !== undefined) io.out(`${answer}\n`);
    }
    return ExitCode.Ok;
  },
};
