/** In the bundle, stands for a module that takes 5 ms to load: most commands start no program. */
for (const name of ['execFile', 'execFileSync', 'spawn', 'spawnSync'])
  Object.defineProperty(exports, name, { enumerable: true, get: () => require('child_process')[name] });
