export const counts = {
  columns: {
    name: 'Department',
    measures: 'Measures',
    behind: 'Behind',
    overdue: 'Overdue',
    lateStages: 'Stages late',
    actions: 'Actions',
    lateActions: 'Late',
    reviewed: 'Met',
  },
};
