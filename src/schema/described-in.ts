import type { Language } from '../util/language';
import { readPackageFile } from '../util/package-file';

/** A schema whose descriptions, which editors show, are in a language; those that it has no words for stay English. */
export function describedIn<T>(schema: T, language: Language): T {
  if (language === 'en') return schema;
  const words = JSON.parse(readPackageFile(`schemas/descriptions.${language}.json`)) as Readonly<
    Record<string, string>
  >;
  return JSON.parse(JSON.stringify(schema), (key: string, value: unknown) => {
    if (key === 'description' && typeof value === 'string') return words[value] ?? value;
    if (key === 'enumDescriptions') return (value as readonly string[]).map((text) => words[text] ?? text);
    return value;
  }) as T;
}
