const childProcess = require('node:child_process');
const { closeSync, openSync, readSync, writeSync } = require('node:fs');
const { deserialize, serialize } = require('node:v8');

/**
 * The small process that starts programs for a worker, and what stands at its other end. Both read requests and answers
 * from pipes, whose names they are started with.
 */
const [, , asked, answered] = process.argv;

/** Writes a value with the length of its bytes before it. */
function send(pipe, value) {
  const bytes = serialize(value);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  const message = Buffer.concat([length, bytes]);
  for (let sent = 0; sent < message.length;) sent += writeSync(pipe, message, sent);
}

/** Undefined where the other end has gone. */
function receive(pipe) {
  const length = take(pipe, 4);
  return length && deserialize(take(pipe, length.readUInt32LE()));
}

function take(pipe, count) {
  const bytes = Buffer.alloc(count);
  for (let read = 0; read < count;) {
    const more = readSync(pipe, bytes, read, count - read, null);
    if (more === 0) return undefined;
    read += more;
  }
  return bytes;
}

/** What is left of an error on its way: its message and its own fields. */
const packed = (error) => error && { ...error, message: error.message, error: undefined };

function answerTo({ name, given }) {
  try {
    const value = childProcess[name](...given);
    return { value, error: packed(value?.error) };
  } catch (error) {
    return { thrown: packed(error) };
  }
}

function serve() {
  const [requests, answers] = [openSync(asked, 'r'), openSync(answered, 'w')];
  for (let request = receive(requests); request; request = receive(requests)) send(answers, answerTo(request));
  closeSync(answers);
}

if (require.main === module) serve();

module.exports = { send, receive };
