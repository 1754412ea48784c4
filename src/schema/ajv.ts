import Ajv2020, { type Options } from 'ajv/dist/2020';
import { KINDS } from '../source/kinds';
import { readPackageFile } from '../util/package-file';
import { formats } from './formats';

export const readSchema = (name: string): object =>
  JSON.parse(readPackageFile(`schemas/${name}.schema.json`)) as object;

/**
 * Creates ajv with the schemas of all kinds. (It need not ask for own properties: maps read from YAML inherit none.)
 * The build makes plain code with it; at run time only the wording of errors needs it.
 */
export function createAjv(options: Options = {}, read: (name: string) => object = readSchema): Ajv2020 {
  const ajv = new Ajv2020({
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    inlineRefs: true,
    ...options,
  });
  // Completes “Write …” in a message: what people should put in the place of something wrong, in every language.
  ajv.addKeyword({ keyword: 'x-expects', schemaType: 'object' });
  // Names the choices of a key in other languages, the first as they are offered: people type them, too.
  ajv.addKeyword({ keyword: 'x-names', schemaType: 'object' });
  // Says why a key does not belong where it stands, in every language.
  ajv.addKeyword({ keyword: 'x-refused', schemaType: 'object' });
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  return ajv.addSchema(['common', ...KINDS].map(read));
}
