/** The sheet of a KPI that is red, or amber again: from the background to the follow-up on one page. */
export const a3 = {
  title: (kpi: string, status: string): string => `A3: ${kpi} (${status})`,
  noneTitle: (scorecard: string, cycle: string): string => `${scorecard}: A3 sheets of ${cycle}`,
  numbered: (number: number, heading: string): string => `${number}. ${heading}`,
  headings: {
    background: 'Background: why it matters', target: 'Target', current: 'Current state', causes: 'Causes', actions: 'Actions', effect: 'Effect', followUp: 'Follow-up',
  },
  labels: {
    weight: 'Weight', lost: 'Points not earned', bonus: 'Bonus at stake', responsible: 'Responsible', year: 'Full year', targetToDate: 'To date', challenge: 'Challenge',
    actual: 'Actual to date', gap: 'Gap to date', reached: 'Reached', forecast: 'Forecast', yearGap: 'Gap at year’s end', effects: 'Expected effects', nextCheck: 'Next check',
  },
  background: {
    serves: (names: readonly string[]): string => `It serves: ${names.join(' → ')}.`,
    ksf: (name: string): string => `key success factor “${name}”`,
    servesNothing: 'What it serves is not recorded.',
  },
  causes: {
    cause: (codes: string): string => `Cause: ${codes}.`,
    noFinding: 'No finding recorded.',
    noWhys: 'No whys and no fishbone recorded. Why?',
    noCause: 'No cause named.',
  },
  actions: { none: 'No action recorded. Who does what until when?' },
  effect: {
    unknown: 'There is no forecast to hold the measures against.',
    noGap: 'As things are, the target of the year will be reached.',
    enough: 'Completing the open measures would close the gap.',
    notEnough: 'Completing the open measures would not close the gap.',
    seen: {
      yes: (actions: string): string => `Worked: ${actions}.`, partly: (actions: string): string => `Worked in part: ${actions}.`, no: (actions: string): string => `Did not work: ${actions}.`,
      unknown: (actions: string): string => `Whether it worked is not recorded: ${actions}.`,
    },
    nothingSeen: 'No effect of an action recorded yet.',
  },
  followUp: {
    next: (cycle: string, to: string): string => `${cycle}, to ${to}`,
    standards: (names: string): string => `Became a standard: ${names}.`,
    noStandard: 'Nothing has become a standard yet.',
    noComment: 'No comment recorded. Open questions:',
  },
};
