import type { Finding } from '../diagnostics/diagnostic';
import type { Path } from '../source/locate';
import type { Data } from '../source/yaml-node';
import type { Localized } from '../util/language';
import { choicesIn, type Choices } from './choices';
import { same } from './expected';

type Wording = Pick<Finding, 'message' | 'help'> & { readonly code: 'missing-key' };

/** Words for a map that lacks a key, with the choices that the key has. */
export function missingKey(key: string, path: Path, value: Data | undefined, part: Choices): Wording {
  const name = nameOf(path, value);
  const { en, 'zh-CN': zh } = choicesIn(part) ?? same('');
  return {
    code: 'missing-key',
    message: { en: `${name.en} has no “${key}”.`, 'zh-CN': `${name['zh-CN']}缺少“${key}”。` },
    help: {
      en: `Add “${key}:”${en && `, one of ${en}`}.`,
      'zh-CN': `请加上“${key}:”${zh && `，可选：${zh}`}。`,
    },
  };
}

/** `KPI “first-pass-rate”`, `The entry`: how a person would call the map that lacks something. */
function nameOf(path: Path, value: Data | undefined): Localized {
  const id = value !== null && typeof value === 'object' && 'id' in value ? value.id : undefined;
  const list = path.findLast((step) => typeof step === 'string' && !/^\d+$/.test(step));
  if (typeof id === 'string') return same(`“${id}”`);
  if (path.length === 0) return { en: 'The document', 'zh-CN': '文档' };
  return typeof path.at(-1) === 'number'
    ? { en: `An entry of “${list}”`, 'zh-CN': `“${list}”中的一项` }
    : same(`“${path.at(-1)}”`);
}
