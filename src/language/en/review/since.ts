export const since = {
  columns: { action: 'Action', owner: 'Owner', due: 'Due', firstDue: 'First due', late: 'Late', status: 'Status' },
  states: { open: 'open', overdue: 'overdue', done: 'done', dropped: 'dropped' },
  for: (name: string): string => `For: ${name}`,
  opened: (cycle: string): string => `Opened in the review of ${cycle}.`,
  effective: { yes: 'Effective.', no: 'Not effective.', partly: 'Partly effective.' },
  effectUnknown: 'Whether it was effective is not recorded.',
  standardised: (text: string): string => `Standardised as: ${text}`,
  notStandardised: 'Not standardised.',
  note: (text: string): string => `Note: ${text}`,
  notFollowedUp: 'Nobody followed it up: it stays open and is carried on.',
  details: 'What became of them',
  nothing: 'No action was open.',
};
