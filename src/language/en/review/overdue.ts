export const overdue = {
  columns: { what: 'Overdue', type: 'Kind', of: 'Of', owner: 'Owner', due: 'Due', late: 'Late' },
  nothing: 'Nothing is overdue.',
};
