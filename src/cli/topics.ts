import { readPackageFile } from '../util/package-file';

/** The pages of docs/ that `hoshin help TOPIC` prints; of a command it prints the help. */
export const TOPICS: readonly string[] = ['conditions', 'many-plans', 'readiness', 'roles', 'scale'];

/** The page that a call asks for, in Markdown; undefined for any other call. */
export function topicPage([name, topic, ...others]: readonly string[]): string | undefined {
  if (name !== 'help' || topic === undefined || others.length > 0 || !TOPICS.includes(topic)) return undefined;
  return readPackageFile(`docs/${topic}.md`);
}
