export const carriedOver = {
  columns: { what: 'Not done', type: 'Kind', owner: 'Owner', due: 'Due', late: 'Late', progress: 'Progress' },
  nothing: 'Every measure and action is done.',
  support: 'Support without an answer',
  allAnswered: 'Every request for support has an answer.',
};
