import { plural } from '../../../util/plural';

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
