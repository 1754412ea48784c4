import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './run-cli';
import { temporaryFolder } from './temporary';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

interface Step {
  readonly id?: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
}

export const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action;

export interface ActionRun {
  readonly code: number | null;
  readonly printed: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * Runs the last step of action.yml as a runner of GitHub does, in a folder that holds what was checked out, with more
 * variables of the environment.
 */
export function runAction(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  pullRequestBase = '',
  environment: Readonly<Record<string, string>> = {},
): ActionRun {
  const temp = temporaryFolder({ summary: '', output: '', temp: '' });
  const values: Record<string, string> = { 'github.event.pull_request.base.sha': pullRequestBase };
  const filled = (text: string): string =>
    text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => values[name] ?? `unknown ${name}`);
  for (const [name, { default: written = '' }] of Object.entries(action.inputs))
    values[`inputs.${name}`] = inputs[name] ?? filled(written);
  const { run, env = {} } = action.runs.steps.at(-1)!;
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
    cwd: workspace,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: {
      PATH: process.env.PATH,
      HOME: temp,
      SOURCE_DATE_EPOCH: '1784073600',
      GITHUB_ACTION_PATH: ROOT,
      GITHUB_OUTPUT: join(temp, 'output'),
      GITHUB_STEP_SUMMARY: join(temp, 'summary'),
      RUNNER_TEMP: temp,
      ...environment,
      ...Object.fromEntries(Object.entries(env).map(([name, text]) => [name, filled(text)])),
    },
  });
  const lines = readFileSync(join(temp, 'output'), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  for (const line of lines)
    values[`steps.check.outputs.${line.slice(0, line.indexOf('='))}`] = line.slice(line.indexOf('=') + 1);
  const outputs = Object.fromEntries(
    Object.entries(action.outputs).map(([name, { value }]) => [name, values[/\{\{ (.*) \}\}/.exec(value)![1]!] ?? '']),
  );
  return { code: status, printed: stdout + stderr, summary: readFileSync(join(temp, 'summary'), 'utf8'), outputs };
}
