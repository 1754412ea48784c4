import { join } from 'node:path';
import { wordsOf } from '../../language';
import { siteOf } from '../../site';
import { textOf, type Command } from '../command';
import { ExitCode } from '../exit-code';
import { tellFault } from '../fault';
import { askedLanguage, openPlan } from '../open-plan';
import { progress } from '../progress';
import { AS_OF, PATH, REVISION } from '../shared-options';
import { withErrorsTold } from '../tell';
import { writeSite, type MissingPage } from '../write-site';

const ABOUT = `
The pages lead to each other and need no server: open index.html from disk, or
put the folder on GitHub Pages. They are written in every language of the plan,
the plan's own at the top. A second run replaces them, and leaves files that it
has not made as they are. Pay is not among them, nor is conduct.`;

export const site: Command = {
  examples: [
    ['every report of every cycle, as pages that lead to each other', 'hoshin site --out site'],
    ['months and quarters, and one week', 'hoshin site --cycles month,quarter,2026-W26'],
    ['the plan as it was signed off, in Chinese alone', 'hoshin site --rev plan/2026 --language zh-CN'],
  ],
  call: ['site', '--cycles', '2026-06'],
  on: 'plan',
  does: 'write',
  reports: [],
  formats: [],
  arguments: [PATH],
  options: [
    REVISION,
    { flags: '--out <dir>', value: 'folder', help: 'the folder that the pages are written into', default: 'site' },
    {
      flags: '--cycles <cycles>',
      value: 'period',
      help: 'cycles with reviews, or their units: 2026-06,2026-Q2 or month,quarter,week (default: those in which the plan meets, but weeks)',
    },
    AS_OF,
    {
      flags: '--language <language>',
      value: 'language',
      help: 'en or zh-CN alone (default: those that the plan is written in)',
    },
  ],
  more: ABOUT,

  async run([path], options, io) {
    const opened = openPlan(path, options, io);
    const out = textOf(options, 'out') ?? 'site';
    const made = siteOf(opened, {
      cycles: (textOf(options, 'cycles') ?? '').split(',').filter(Boolean),
      language: askedLanguage(options),
    });
    const { note, pageMissing } = wordsOf(opened.language).commandLine;
    let missing: readonly MissingPage[] = [];
    const code = await withErrorsTold(opened, io, async () => {
      const words = wordsOf(opened.language).commandLine;
      const shown = progress(io);
      missing = writeSite(made, out, io, (page) => shown.tell(words.writing(page, made.pages)));
      shown.end();
      io.out(`${words.wroteSite(join(out, 'index.html'), made.pages - missing.length)}\n`);
    });
    for (const { name, fault } of missing) {
      io.err(note(pageMissing(join(out, name))));
      tellFault(fault, options.debug === true, opened.language, io);
    }
    return missing.length > 0 ? ExitCode.Fault : code;
  },
};
