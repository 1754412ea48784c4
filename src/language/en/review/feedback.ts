export const feedback = {
  from: { superior: 'From the superior', peer: 'From peers', self: 'In their own words' },
  nothing: { superior: 'No comment of the superior recorded.', peer: 'No comment of peers recorded.', self: 'No own words recorded.' },
  none: 'No comment recorded.',
  says: (from: string, text: string): string => `${from}: ${text}`,
  on: (from: string, on: string, text: string): string => `${from} on ${on}: ${text}`,
  praise: (text: string): string => `${text} (praise)`,
};
