import { plural } from '../../../util/plural';

// Sections of the plan: the objectives, and how they hang together.

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

export const objectives = {
  columns: {
    objective: 'Objective',
    worst: 'Weakest KPI below it',
    weight: 'Weight',
    attainment: 'Reached',
    points: 'Points',
  },
  ofScorecard: (scorecard: string, kpi: string): string => `${scorecard}: ${kpi}`,
  noChild: 'No KPI below it has points yet.',
};

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
    cause: 'Cause',
    lost: 'Points lost',
  },
};

export const strategicPath = {
  columns: {
    kpi: 'Strategic KPI',
    baseline: 'Before',
    actual: (year: number): string => `Actual ${year}`,
  },
  nothing: 'There is no strategic KPI.',
};

export const strategyMap = {
  columns: { ksf: 'Key success factor', status: 'Objectives', drives: 'Drives' },
  strengths: { strong: 'strong', medium: 'medium', weak: 'weak' },
  drive: (name: string, strength: string): string => `${name} (${strength})`,
  driveLater: (name: string, strength: string, months: number): string =>
    `${name} (${strength}, after ${plural(months, 'month')})`,
  noObjective: 'none this year',
  noKsf: 'No key success factor.',
  nothing: 'There is no strategy.',
};

export const xMatrix = {
  columns: {
    goal: 'Strategic KPI, objectives',
    target: 'Target',
    measures: 'Measures',
    carriedBy: 'Carried by (KPIs)',
  },
  owned: (measure: string, owner: string): string => `${measure} (${owner})`,
  carrier: (scorecard: string, kpis: number): string => `${scorecard} (${kpis})`,
  noObjective: 'No objective this year.',
  noMeasure: 'No measure.',
  nobody: 'Nobody.',
  notLinked: 'No strategic KPI',
  nothing: 'There is neither a strategy nor an objective.',
};

export const ksfCheck = {
  columns: {
    ksf: 'Key success factor',
    strategic: 'Strategic KPI',
    objective: 'Objective of the year',
  },
  noKpi: 'No strategic KPI indexes it.',
  noObjective: 'No objective this year.',
};
