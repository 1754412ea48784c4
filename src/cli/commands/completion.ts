import { pick } from '../../app/pick';
import { wordsOf } from '../../language';
import { clean } from '../../util/clean';
import { readPackageFile } from '../../util/package-file';
import { languageIn } from '../call-language';
import type { Command, CommandEntry } from '../command';
import { complete } from '../completion/complete';
import { ExitCode } from '../exit-code';
import { languageAround } from '../open-plan';

/** The shells that can be taught; the text of each is `completions/hoshin.ID`. */
const SHELLS = [{ id: 'bash' }, { id: 'zsh' }, { id: 'fish' }] as const;

/** Completes the commands of a list. */
export const completion = (commands: readonly CommandEntry[]): Command => ({
  examples: [
    [
      'bash: where its package bash-completion looks',
      'hoshin completion bash > ~/.local/share/bash-completion/completions/hoshin',
    ],
    ['zsh: into a folder of its fpath', 'hoshin completion zsh > "${fpath[1]}/_hoshin"'],
    ['fish: where it looks', 'hoshin completion fish > ~/.config/fish/completions/hoshin.fish'],
  ],
  call: ['completion', 'bash'],
  on: 'nothing',
  does: 'print',
  reports: [],
  formats: [],
  arguments: [
    { written: '<shell>', value: { choices: () => SHELLS }, help: SHELLS.map(({ id }) => id).join(', ') },
    {
      written: '[words...]',
      value: 'text',
      help: 'behind “--”, a command line to complete: what the shells ask when TAB is pressed',
    },
  ],
  options: [],

  run([shell = '', ...behind], _options, io) {
    const words = behind.map((word = '') => word);
    const { id } = pick(SHELLS, shell, 'shell');
    if (words.length === 0) io.out(readPackageFile(`src/cli/completion/hoshin.${id}`));
    else {
      const line = id === 'bash' ? joined(words) : words;
      const language = languageIn(line) ?? languageAround(io) ?? 'en';
      io.out(
        complete(line, commands, wordsOf(language), io)
          .map(({ value, help }) => `${id === 'bash' ? behindEquals(value) : value}\t${clean(help)}\n`)
          .join(''),
      );
    }
    return ExitCode.Ok;
  },
});

/** bash takes “=” for a word of its own, and replaces only what stands behind it. */
const joined = (words: readonly string[]): readonly string[] =>
  words
    .join('\0')
    .replace(/\0?=\0?/g, '=')
    .split('\0');

const behindEquals = (value: string): string => value.replace(/^.*=(?=.)/, '');
