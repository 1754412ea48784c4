import type { Language } from '../util/language';
import { readPackageFile } from '../util/package-file';
import { withoutLanguage } from './call-language';

/** The pages of docs/ that `hoshin help TOPIC` prints; of a command it prints the help. */
export const TOPICS: readonly string[] = [
  'conditions',
  'data-in',
  'headlines',
  'many-plans',
  'readiness',
  'roles',
  'scale',
  'site',
];

/** Topics whose page is there in Chinese too, in a file of its own as the README is. */
const IN_CHINESE: ReadonlySet<string> = new Set(['conditions', 'data-in', 'headlines', 'roles', 'scale']);

/** The page that a call asks for, in Markdown and in its language; undefined for any other call. */
export function topicPage(argv: readonly string[], languageOf: () => Language): string | undefined {
  const [name, topic, ...others] = withoutLanguage(argv);
  if (name !== 'help' || topic === undefined || others.length > 0 || !TOPICS.includes(topic)) return undefined;
  const inChinese = IN_CHINESE.has(topic) && languageOf() === 'zh-CN';
  return readPackageFile(`docs/${topic}${inChinese ? '.zh-CN' : ''}.md`);
}
