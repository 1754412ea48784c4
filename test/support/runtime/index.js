const fs = require('node:fs');
const { Script } = require('node:vm');
const { default: Runtime } = require('jest-runtime');
const childProcess = require('./small-process');

/** Jest looks up globals in a slow sandbox: exact numbers would spend half of their time on the name `BigInt`. */
const FAST_GLOBALS = 'Array BigInt JSON Map Math Number Object RegExp Set String isNaN'.split(' ');

/** What tests write need not outlive a power cut, and for what would a disk takes its time. */
fs.fsyncSync = () => undefined;

/** The modules that this worker has compiled, which jest would read and compile again for each file of tests. */
const modules = new Map();

/** Jest’s runtime, but for modules that are compiled once a worker. Each file of tests still runs them anew for itself. */
module.exports = class extends Runtime {
  constructor(config, environment, ...others) {
    super(config, environment, ...others);
    const { watch, watchAll } = others.at(-1);
    // Modules change while jest watches them.
    if (watch || watchAll) return;
    const { coreModule, executor, transformCache } = this;
    const requireCore = coreModule.require.bind(coreModule);
    coreModule.require = (name) => (/^(node:)?child_process$/.test(name) ? childProcess : requireCore(name));
    const transform = transformCache.transform.bind(transformCache);
    const context = environment.getVmContext();

    const moduleOf = (file, options) => {
      const known = modules.get(file);
      if (known) return known;
      const code = transform(file, options);
      const made = { code, sourceMap: transformCache.sourceMaps.get(file) };
      modules.set(file, made);
      return made;
    };
    transformCache.transform = (file, options) => {
      const { code, sourceMap } = moduleOf(file, options);
      if (sourceMap) transformCache.sourceMaps.set(file, sourceMap);
      return code;
    };
    executor.compile = (code, file) => {
      const known = moduleOf(file);
      known.script ??= scriptOf(code, file, executor.injectedModuleParameters);
      // A test may have put another in its place.
      return known.script.runInContext(context)(...FAST_GLOBALS.map((name) => environment.global[name]));
    };
  }
};

const scriptOf = (code, filename, parameters) =>
  new Script(`(function (${FAST_GLOBALS}) { return function (${parameters}) {${code}\n}; })`, { filename });
