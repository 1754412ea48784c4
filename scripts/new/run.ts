/** `npm run new KIND ID`: the files of a new rule, method, report, chart or command, and its lines in the lists. */
import { join } from 'node:path';
import { kindNamed, make } from './make';
import { Refusal } from './refusal';

const [name, id = ''] = process.argv.slice(2);
try {
  const { written, changed, next } = make(kindNamed(name), id, join(__dirname, '../..'));
  // A schema may have changed, and with it the types that are made of it.
  require('../ensure-generated');
  console.log(['Made:', ...written, '', 'With lines in:', ...changed, '', 'Next:', ...next].join('\n'));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`${error.message} ${error.help}`);
  process.exitCode = 2;
}
