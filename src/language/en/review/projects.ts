export const projects = {
  columns: { project: 'Project', milestones: 'Milestones', next: 'Next due', bonus: 'Bonus', points: 'Points' },
  nothing: 'There is no challenge project.',
  accepted: (done: number, all: number): string => `${done} of ${all}`,
  next: (name: string, due: string): string => `${name}, ${due}`,
  noneLeft: 'all accepted',
  unmet: (project: string, kpis: string): string => `${project}: the bonus also needs ${kpis}.`,
};
