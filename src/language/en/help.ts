/** The help of commands. Its texts stand at the commands, in English. */
export const help = {
  /** A text of the help in this language. */
  say: (english: string): string => english,
  /** Notes below the options of a command. */
  about: (_command: string, english: string): string => english,
  /** Heading of a part of the help. */
  title: (english: string): string => english,
  /** The name of a value in a call: `period` of `<period>`. */
  placeholder: (name: string): string => name,
  /** The help of an option, and what it is where it is not given. */
  withUsual: (help: string, value: string): string => `${help} (default: ${value})`,
  /** The formats of a command, before the help of the option. */
  withFormats: (formats: readonly string[], isOneTable: boolean, help: string): string =>
    `${formats.join(', ')}${isOneTable ? ', or csv where there is one table' : ''} ${help}`,
  /** Choices, each with what it is. */
  choices: (choices: readonly (readonly [id: string, summary: string])[]): string =>
    choices.map(([id, summary]) => `${id}: ${summary}`).join('; '),
  /** Begins the help of hoshin itself: a heading, and what three calls do. */
  start: [
    'Three things people do:',
    ['make a plan to start from', 'find what is wrong with the plan in this folder', 'print the review of June'],
  ] as readonly [heading: string, calls: readonly [string, string, string]],
  more: (topics: readonly string[]): string =>
    `hoshin COMMAND --help says more of a command, and hoshin help TOPIC prints a page: ${topics.join(', ')}.`,
};
