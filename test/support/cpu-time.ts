/** Milliseconds of work of this process: the same on a busy machine, unlike those of a clock. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
