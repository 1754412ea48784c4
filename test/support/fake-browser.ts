/**
 * A program in the place of a browser, which speaks its protocol. Asked to print, it runs this script, which knows the
 * file `page` and the `number` of the page, and may `print(bytes)`, `refuse(why)` or `tell(event)`, or do nothing.
 */
export const fakeBrowser = (script: string): string => `#!${process.execPath}
const { createReadStream, readFileSync, renameSync, statSync, writeFileSync, writeSync } = require('node:fs');
const { spawn } = require('node:child_process');
const { fileURLToPath } = require('node:url');

const send = (message) => writeSync(4, JSON.stringify(message) + '\\0');
const tell = (method, params = {}) => send({ method, params });
let page, number = 0;

function answer({ id, method, params }) {
  const give = (result) => send({ id, result });
  const refuse = (message) => send({ id, error: { message } });
  const print = (text) => give({ data: Buffer.from(text).toString('base64') });
  if (method === 'Browser.close') process.exit();
  if (method === 'Page.navigate') {
    page = fileURLToPath(params.url);
    const loaderId = String(++number);
    tell('Page.lifecycleEvent', { name: 'load', loaderId });
    return give({ loaderId });
  }
  if (method !== 'Page.printToPDF') return give({});
  ${script}
}

let begun = '';
createReadStream(null, { fd: 3, encoding: 'utf8' })
  .on('data', (text) => {
    const messages = (begun + text).split('\\0');
    begun = messages.pop();
    messages.forEach((message) => answer(JSON.parse(message)));
  })
  .on('end', () => process.exit());
`;
