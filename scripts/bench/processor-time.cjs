// Preloaded into a benchmarked process: writes the microseconds of processor time it took to its fourth stream.
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').writeSync(3, String(user + system));
});
