/**
 * Milliseconds of processor time that this process has used: what a bound on work is measured in. What else the machine
 * does at the same time does not count.
 */
export function ownTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
