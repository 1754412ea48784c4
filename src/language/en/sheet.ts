/** The assessment sheet: how each figure was made. */
export const sheet = {
  headings: {
    kpis: 'How the points were made',
    challenges: 'How the challenges were awarded',
    total: 'From the points to the score',
  },
  kpi: (name: string, points: string, of: string): string => `${name}: ${points} of ${of} points`,
  kpiWithoutPoints: (name: string, weight: string): string => `${name}: no points, weight ${weight}`,
  kpiInRole: {
    deduct: (name: string, points: string): string => `${name}: takes points, ${points}`,
    bonus: (name: string, points: string): string => `${name}: adds points, ${points}`,
  },
  target: (target: string, measured: string): string => `Annual target: ${target} (${measured})`,
  method: (method: string): string => `Method ${method}`,
  /** Goal of a challenge, and the way its bonus is awarded. */
  goal: (goal: string, award: string): string => `Challenge: ${goal}, ${award}`,
  requires: (objectives: string): string => `Requires ${objectives}`,
};
