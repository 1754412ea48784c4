import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { temporaryFolder } from '../support/temporary';

/** The package with the program for this system. */
const FOLDER = dirname(require.resolve(`@microsoft/sarif-multitool-${process.platform}/package.json`));

/**
 * What Microsoft's validator says of SARIF logs, as `SARIF2005 Warning_…`. It always exits with 0, so its own log is
 * read.
 */
export function multitoolComplaints(logs: readonly string[]): string[] {
  const folder = temporaryFolder(Object.fromEntries(logs.map((log, i) => [`log${i}.sarif`, log])));
  const program = join(FOLDER, 'Sarif.Multitool');
  // Where packages are installed without their scripts.
  chmodSync(program, 0o755);
  spawnSync(program, ['validate', 'log*.sarif', '--output', 'out.json', '--rule-kind', 'Sarif;Ghas'], { cwd: folder });
  const {
    runs: [run],
  } = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8').replace(/^\ufeff/, '')) as {
    runs: [{ results: { ruleId: string; message: { id: string } }[] }];
  };
  return run.results.map(({ ruleId, message }) => `${ruleId} ${message.id}`);
}

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(join(FOLDER, 'sarif-2.1.0.json'), 'utf8')) as object,
);

/** What the JSON Schema of SARIF 2.1.0 has against a log. */
export const schemaComplaints = (log: string): unknown => (validate(JSON.parse(log)) ? [] : validate.errors);
