/** Stable: scripts rely on them (spec 06). */
export enum ExitCode {
  /** Fine; warnings and infos are allowed. */
  Ok = 0,
  /**
   * The plan has errors, or more warnings than `--max-warnings` allows; a final assessment is refused; with
   * `--exit-code` a goalpost is moved that nobody approved.
   */
  PlanHasErrors = 1,
  /** The call is wrong: no such folder, department, format; no plan found. */
  BadUsage = 2,
  /** Reading or writing failed: no permission, disk full. */
  InputOutput = 3,
  /** A fault in hoshin itself. */
  Fault = 70,
}
