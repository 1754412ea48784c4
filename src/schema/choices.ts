import { didYouMean, suggest, surelyMeant } from '../diagnostics/nearest';
import type { Localized } from '../util/language';

/** The names of choices in other languages than that of the files, the first of each as it is offered. */
export interface ChoiceNames {
  readonly 'zh-CN'?: Readonly<Record<string, readonly string[]>>;
}

/** The part of a schema that offers choices. */
export interface Choices {
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly 'x-names'?: ChoiceNames;
}

/** All choices in a row; undefined where anything else may stand. */
export function choicesIn({ enum: choices, 'x-names': names }: Choices): Localized | undefined {
  const all = choices?.map(String);
  return all && { en: all.join(', '), 'zh-CN': namedInChinese(all, names).join('、') };
}

const namedInChinese = (choices: readonly string[], names: ChoiceNames | undefined): readonly string[] =>
  choices.map((choice) => choice + chineseName(choice, names));

/** The name of a choice in brackets, to stand behind it; empty for one that has none. */
export function chineseName(choice: string, names: ChoiceNames | undefined): string {
  const [name] = names?.['zh-CN']?.[choice] ?? [];
  return name === undefined ? '' : `（${name}）`;
}

/** Words for a value that is none of the choices: the one that was meant, by its name or nearly as written, or all. */
export function choiceFor(
  value: string,
  { enum: choices, const: only, 'x-names': names }: Choices,
): { readonly help: Localized | undefined; readonly instead: string | undefined } {
  const all = (choices ?? [only]).map(String);
  const named = all.find((choice) => names?.['zh-CN']?.[choice]?.includes(value.trim()));
  const help = named === undefined ? suggest(value, all, { inChinese: namedInChinese(all, names) }) : didYouMean(named);
  return { help, instead: named ?? surelyMeant(value, all) };
}
