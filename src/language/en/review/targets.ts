export const targets = {
  easy: 'Met too easily',
  noneEasy: 'No target was reached by far several times in a row, and no challenge in the first half.',
  changed: 'Changed',
  noneChanged: 'Nothing was changed.',
  missed: 'Missed',
  noneMissed: 'No target was missed.',
  columns: {
    kpi: 'KPI',
    target: 'Target',
    actual: 'Actual',
    attainment: 'Reached',
    status: 'Status',
    lost: 'Points lost',
  },
};
