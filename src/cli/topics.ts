import type { Language } from '../util/language';
import { readPackageFile } from '../util/package-file';
import { withoutLanguage } from './call-language';

/** The pages of docs/ that `hoshin help TOPIC` prints; of a command it prints the help. */
export const TOPICS: readonly string[] = [
  'api',
  'assistants',
  'ci',
  'commands',
  'conditions',
  'data-in',
  'data-out',
  'format',
  'git',
  'headlines',
  'many-plans',
  'methods',
  'performance-pay',
  'printing',
  'readiness',
  'reviews',
  'roles',
  'rules',
  'scale',
  'site',
  'terms',
];

/** The page that a call asks for, in Markdown and in its language; undefined for any other call. */
export function topicPage(argv: readonly string[], languageOf: () => Language): string | undefined {
  const [name, topic, ...others] = withoutLanguage(argv);
  if (name !== 'help' || topic === undefined || others.length > 0 || !TOPICS.includes(topic)) return undefined;
  const page = topic === 'assistants' ? 'assistants/SKILL' : topic;
  return readPackageFile(`docs/${page}${languageOf() === 'zh-CN' ? '.zh-CN' : ''}.md`);
}
