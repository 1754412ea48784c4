import { basename } from 'node:path';

/** The words that hoshin was called by, to be typed again. A script that is on no path needs node and its own path. */
export function calledAs(
  script: string | undefined,
  { npm_command }: Readonly<Record<string, string | undefined>>,
): string {
  if (npm_command === 'exec') return 'npx hoshin';
  if (script === undefined || basename(script) === 'hoshin' || /[\\/]node_modules[\\/]/.test(script)) return 'hoshin';
  return `node ${/\s/.test(script) ? JSON.stringify(script) : script}`;
}
