// Sections of the consequences: actions, lessons, and the work carried over.

export const acting = {
  actions: 'New actions',
  resolutions: 'Resolutions',
  columns: { action: 'Action', for: 'For', owner: 'Owner', due: 'Due', effect: 'Effect' },
  noActions: 'No action recorded.',
  changes: 'Adjustments',
  noChanges: 'No adjustment was asked for.',
  ofOther: (scorecard: string, item: string): string => `${scorecard}: ${item}`,
  change: (item: string, field: string, from: string, to: string): string => `${item}, ${field}: ${from} → ${to}`,
  effective: (period: string): string => `Effective from ${period}.`,
  requested: (by: string): string => `Asked by ${by}.`,
  approved: (by: string, on: string): string => `Approved by ${by} on ${on}.`,
  approvedBy: (by: string): string => `Approved by ${by}, no date recorded.`,
  notApproved: 'Not approved.',
  scores: (scorecard: string, before: string, now: string): string =>
    `Score of ${scorecard}: ${before} with the old value, ${now} with the new one.`,
  sameScore: (scorecard: string, score: string): string => `Score of ${scorecard}: ${score} with either value.`,
  noScore: 'none',
  reason: (text: string): string => `Reason: ${text}`,
  noReason: 'No reason recorded.',
  unknown: 'not recorded',
  fields: {
    'basic.target': 'basic target',
    'challenge.target': 'challenge target',
    target: 'target',
    weight: 'weight',
    due: 'due date',
    share: 'share',
  } as Readonly<Record<string, string>>,
  support: 'Support asked and answered',
  crossSupport: 'Support between departments',
  noSupport: 'No support was asked for.',
  supportColumns: { asked: 'Asked by', of: 'Of', ask: 'Support', by: 'By', reply: 'Answer' },
  reply: (text: string, on: string): string => `${text} (${on})`,
  noReply: 'No answer recorded.',
  anyone: 'not named',
  since: (name: string, cycle: string): string => `${name}, ${cycle}`,
  next: 'Next cycle',
  noNext: 'Nothing recorded for the next cycle.',
  nextDue: 'Due in the next cycle:',
  noNextDue: 'Nothing is due in the next cycle.',
};

export const worked = {
  columns: { action: 'Action', for: 'For', owner: 'Owner', closed: 'Closed in', standard: 'Standard' },
  results: {
    yes: (n: number): string => `Effective: ${n}`,
    partly: (n: number): string => `Partly effective: ${n}`,
    no: (n: number): string => `Not effective: ${n}`,
    unknown: (n: number): string => `Done, effect not recorded: ${n}`,
    dropped: (n: number): string => `Dropped: ${n}`,
  },
  nothing: 'No action was closed in this cycle.',
};

export const feedback = {
  from: {
    superior: (name: string): string => `${name} (superior)`,
    peer: (name: string): string => `${name} (peer)`,
    self: (name: string): string => `${name} (own words)`,
  },
  nothing: { superior: 'No comment of the superior recorded.', peer: 'No comment of peers recorded.' },
  none: 'No comment recorded.',
  says: (from: string, text: string): string => `${from}: ${text}`,
  on: (from: string, on: string, text: string): string => `${from} on ${on}: ${text}`,
  praise: (text: string): string => `${text} (praise)`,
};

export const lessons = {
  standards: 'What became a standard',
  effective: 'What worked and is no standard yet',
  ineffective: 'What did not work',
  ownWords: 'In their own words',
  standard: (standard: string, action: string): string => `${standard}: ${action}`,
  action: (action: string, scorecard: string, cycle: string): string => `${action} (${scorecard}, ${cycle})`,
  nothing: {
    standards: 'No action became a standard.',
    effective: 'No action worked that is not a standard.',
    ineffective: 'No action failed.',
    ownWords: 'Nobody said anything of their own work.',
  },
};

export const praise = {
  of: (whose: string, text: string, from: string): string => `${whose}: ${text} (${from})`,
  on: (whose: string, on: string, text: string, from: string): string => `${whose}, ${on}: ${text} (${from})`,
  nothing: 'No praise recorded.',
};

export const carriedOver = {
  columns: { what: 'Not done', type: 'Kind', owner: 'Owner', due: 'Due', late: 'Late', progress: 'Progress' },
  nothing: 'Every measure and action is done.',
  support: 'Support without an answer',
  allAnswered: 'Every request for support has an answer.',
};
