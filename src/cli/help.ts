import type { Command as Commander, HelpConfiguration } from 'commander';
import type { Words } from '../language';
import { wrap } from '../render/terminal/wrap';
import { displayWidth } from '../util/display-width';
import type { Io } from './io';
import { TOPICS } from './topics';

type HelpWords = Words['help'];

/** The part of the help that commander words itself. Chinese letters take two columns, and lines break behind any. */
export const helpConfiguration = ({ title, placeholder, withUsual }: HelpWords): HelpConfiguration => {
  const named = (text: string): string =>
    text.replace(
      /([<[])([a-z]+(?:=[a-z]+)?)(?=\.{0,3}[>\]])/g,
      (_, bracket: string, name: string) => bracket + placeholder(name),
    );
  return {
    displayWidth,
    boxWrap: (text, width) =>
      text
        .split('\n')
        .flatMap((line) => wrap(line, width))
        .join('\n'),
    styleTitle: title,
    styleUsage: named,
    styleOptionTerm: named,
    styleArgumentTerm: placeholder,
    styleSubcommandTerm: named,
    optionDescription: ({ description, defaultValue }) =>
      defaultValue === undefined ? description : withUsual(description, String(defaultValue)),
  };
};

/** The three calls above the help of hoshin itself. */
export function startOf({ start: [heading, [init, check, review]] }: HelpWords): string {
  return `${heading}
  hoshin init my-plan          ${init}
  hoshin check                 ${check}
  hoshin review 2026-06        ${review}
`;
}

/** Says below it where there is more to read. */
export const endOf = ({ more }: HelpWords, { width }: Io): string => `\n${wrap(more(TOPICS), width).join('\n')}`;

/** Makes a command print its help by `io` alone. */
export const printsBy = (command: Commander, io: Io): Commander =>
  command.configureOutput({
    writeOut: io.out,
    writeErr: () => undefined,
    getOutHelpWidth: () => io.width,
    getErrHelpWidth: () => io.width,
  });
