export const counts = {
  columns: {
    name: 'Department', measures: 'Measures open', behind: 'Behind', overdue: 'Overdue', lateStages: 'Stages late', actions: 'Actions open', lateActions: 'Actions late', reviewed: 'Met',
  },
};
