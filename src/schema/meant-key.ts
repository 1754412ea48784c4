import { nearest, surelyMeant } from '../diagnostics/nearest';
import type { Data } from '../source/yaml-node';

interface Keys {
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** The key that a misspelt one is nearest to: rather one that is missing than one that is there. */
export const meantKey = (key: string, value: Data | undefined, schema: Keys): string | undefined =>
  nearest(key, missingIn(value, schema)) ?? nearest(key, presentIn(value, schema));

/** The missing key that a misspelt one surely is, if no other unknown key beside it is near the same one. */
export const surelyMeantKey = (key: string, value: Data | undefined, schema: Keys): string | undefined =>
  surelyMeant(key, missingIn(value, schema));

const missingIn = (value: Data | undefined, { properties = {} }: Keys): readonly string[] =>
  Object.keys(properties).filter((key) => !Object.hasOwn(value as object, key));

const presentIn = (value: Data | undefined, { properties = {} }: Keys): readonly string[] =>
  Object.keys(properties).filter((key) => Object.hasOwn(value as object, key));
