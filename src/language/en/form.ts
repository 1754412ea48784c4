/** Words of the sheet that department heads fill in. */
export const form = {
  /** Names of the pages, at most 31 characters. */
  pages: { values: 'Values', measures: 'Measures', actions: 'Actions', notes: 'Notes' },
  titles: {
    values: (scorecard: string, cycle: string): string => `${scorecard}: values of ${cycle}`,
    measures: (scorecard: string, cycle: string): string => `${scorecard}: measures in ${cycle}`,
    actions: (scorecard: string, cycle: string): string => `${scorecard}: open actions in ${cycle}`,
    notes: 'How to fill this in',
  },
  hints: {
    values: 'Fill in the shaded cells and send the file back. Leave a cell empty where you do not know the value yet.',
    measures: 'How far is each measure, and which stages were finished, on which day? What stands in the way?',
    actions: 'What became of each action? One that is still open may get a new date.',
  },
  nothing: {
    values: 'No value is due in this period.',
    measures: 'No measure is running.',
    actions: 'No action is open.',
  },
  columns: {
    kpi: 'KPI',
    unit: 'Unit',
    definition: 'Definition and source',
    period: 'Period',
    recent: 'Last three values',
    plan: 'Plan',
    ofYear: 'Reached of the year’s target',
    pace: 'Planned by then',
    value: 'Value',
    numerator: 'Numerator',
    denominator: 'Denominator',
    weight: 'Weight',
    estimate: 'Estimate?',
    na: 'Not applicable: why',
    approvedBy: 'Not applicable: approved by',
    remark: 'Remark',
    id: 'Id',
    measure: 'Measure or stage',
    for: 'For',
    owner: 'Owner',
    due: 'Due',
    planned: 'Planned',
    reported: 'Reported so far',
    progress: 'Progress',
    finished: 'Finished on',
    difficulty: 'Difficulty',
    support: 'Support asked for',
    supportOf: 'Asked of whom',
    action: 'Action',
    status: 'Status',
    newDue: 'New due date',
    note: 'Note',
  },
  /** Stands where a cell is not filled in. */
  parts: 'see the right',
  source: (text: string): string => `Source: ${text}`,
  /** A process indicator is named with its measure. */
  indicator: (measure: string, name: string): string => `${measure}: ${name}`,
  yes: 'yes',
  statuses: { done: 'done', open: 'open', dropped: 'dropped' },
  checks: {
    number: {
      title: 'A number',
      message: 'Write a number without its unit, such as 1250.5. For a percentage write 98.6 or 98.6%.',
    },
    share: { title: 'A percentage', message: 'Write a percentage from 0% to 100%, such as 60%.' },
    day: {
      title: 'A day',
      message: (from: string, to: string): string => `Write a date from ${from} to ${to}.`,
    },
    list: { title: 'One of the list', message: 'Choose one from the list, or leave the cell empty.' },
  },
  notes: [
    'Only the shaded cells are to be filled in; the others are locked, so that nothing slips. There is no password.',
    'A value is written in the unit of its row. A rate has two cells, numerator and denominator, so that months add up rightly: 11640 of 11820, not 98.5%.',
    'Estimate: choose “yes” while a value is not confirmed. It counts until then, and you replace it later by the value.',
    'Not applicable: write why there is no value, and who approved that. An empty row is a value that is still to come.',
    'Where a value is there already, change it only to correct it, and write the reason under “Remark”.',
    'Rows may be sorted, moved or deleted; what is deleted stays in the plan as it is. The column “Id” says which row is which and must stay as it is.',
    'Send the file back under any name, as .xlsx. It is read with “hoshin import FILE”, which shows first what it changes.',
  ],
  madeFrom: (plan: string, commit: string | undefined): string =>
    commit === undefined
      ? `Made by hoshin from the plan “${plan}”.`
      : `Made by hoshin from the plan “${plan}” at ${commit}.`,
};
