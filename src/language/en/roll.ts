/** Words of next year's scorecards, in their comments, and of the command that makes them. */
export const roll = {
  head: (year: number, from: string): string =>
    `${year}, made of ${from}: decide on each target, then take its comment away.`,
  openAction: (id: string, action: string, due: string | undefined): string =>
    `Open action ${id}: ${action}${due === undefined ? '' : `, due ${due}`}`,
  decide: (year: number): string => `${year}: to be decided`,
  strategy: (target: string): string => `strategy ${target}`,
  notRolled: 'The plan has errors, so no new year is made of it.',
  made: (file: string): string => `made ${file}`,
  /** Told of a plan for somebody else. */
  client: (folder: string): string =>
    `Name it in ${folder}/plan.yaml, decide on its targets and owners, and look for names of people in texts: hoshin check ${folder}`,
  next: (year: number): string =>
    `Decide on the targets of ${year}, then sign them off: hoshin check; hoshin sign ${year}`,
};
