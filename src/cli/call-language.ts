import { isLanguage } from '../app/languages';
import type { Language } from '../util/language';

/** Reads what `--language` names, as far as a mistaken command line can be read; the last one counts. */
export function languageIn(argv: readonly string[]): Language | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const named = options.flatMap((option, i) => {
    if (option === OPTION) return [options[i + 1] ?? ''];
    return option.startsWith(`${OPTION}=`) ? [option.slice(OPTION.length + 1)] : [];
  });
  return named.findLast(isLanguage);
}

/** The words of a call but `--language` and what it names. */
export const withoutLanguage = (argv: readonly string[]): readonly string[] =>
  argv.filter((word, i) => word !== OPTION && !word.startsWith(`${OPTION}=`) && argv[i - 1] !== OPTION);

/** True for a call that is answered by help, as far as a mistaken command line can be read. */
export const asksForHelp = (argv: readonly string[]): boolean => {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const [first] = withoutLanguage(options);
  return first === undefined || first === 'help' || options.includes('--help') || options.includes('-h');
};

const OPTION = '--language';
