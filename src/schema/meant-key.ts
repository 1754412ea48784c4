import { nearest, surelyMeant } from '../diagnostics/nearest';
import type { Data } from '../source/yaml-node';

interface Keys {
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** The key that a misspelt one is nearest to: rather one that is missing than one that is there. */
export const meantKey = (key: string, value: Data | undefined, schema: Keys): string | undefined =>
  nearest(key, missingIn(value, schema)) ?? nearest(key, Object.keys(schema.properties ?? {}));

/** The missing key that a misspelt one surely is. None where another unknown key beside it may be the same one. */
export function surelyMeantKey(key: string, value: Data | undefined, schema: Keys): string | undefined {
  const missing = missingIn(value, schema);
  const meant = surelyMeant(key, missing);
  if (meant === undefined) return undefined;
  const isKnown = (one: string): boolean => Object.hasOwn(schema.properties ?? {}, one);
  const others = Object.keys(value as object).filter((one) => one !== key && !isKnown(one));
  return others.some((one) => nearest(one, missing) === meant) ? undefined : meant;
}

const missingIn = (value: Data | undefined, { properties = {} }: Keys): readonly string[] =>
  Object.keys(properties).filter((key) => !Object.hasOwn(value as object, key));
