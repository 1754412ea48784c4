export const planning = {
  focus: 'Focus',
  noFocus: 'No focus recorded.',
  note: (text: string): string => `Note: ${text}`,
  due: 'Due in this cycle',
  nothingDue: 'No stage, measure or milestone is due.',
  columns: { what: 'Stage', of: 'Measure', owner: 'Owner', due: 'Due', state: 'Status' },
  wholeMeasure: 'Whole measure',
  states: { done: 'done', doneLate: 'done late', late: 'overdue', open: 'open' },
};
