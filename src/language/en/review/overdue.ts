export const overdue = {
  columns: { what: 'Overdue', whose: 'Department', of: 'Of', owner: 'Owner', due: 'Due', late: 'Late' },
  named: (name: string, kind: string): string => `${name} (${kind})`,
  nothing: 'Nothing is overdue.',
};
