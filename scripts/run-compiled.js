/**
 * dist/run.js: the commands, from commands.js with the code that V8 compiled for it at build time. Another version of
 * Node rejects that code and compiles anew; nothing else changes.
 */
const { existsSync, readFileSync } = require('node:fs');
const { Module } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const filename = join(__dirname, 'commands.js');
const compiled = `${filename}.cache`;

const script = new Script(Module.wrap(readFileSync(filename, 'latin1')), {
  filename,
  cachedData: existsSync(compiled) ? readFileSync(compiled) : undefined,
});
const commands = { exports: {} };
script.runInThisContext()(commands.exports, Module.createRequire(filename), commands, filename, __dirname);

module.exports = { ...commands.exports, script };
