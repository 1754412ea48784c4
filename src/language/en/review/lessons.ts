export const lessons = {
  standards: 'What became a standard',
  effective: 'What worked and is no standard yet',
  ineffective: 'What did not work',
  causes: 'Causes that came back',
  ownWords: 'In their own words',
  standard: (standard: string, action: string): string => `${standard}: ${action}`,
  action: (action: string, scorecard: string, cycle: string): string => `${action} (${scorecard}, ${cycle})`,
  cause: (cause: string, count: number): string => `${cause}, named ${count} times`,
  none: 'None recorded.',
};
