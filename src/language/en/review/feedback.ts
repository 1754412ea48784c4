export const feedback = {
  from: {
    superior: (name: string): string => `${name} (superior)`,
    peer: (name: string): string => `${name} (peer)`,
    self: (name: string): string => `${name} (own words)`,
  },
  nothing: { superior: 'No comment of the superior recorded.', peer: 'No comment of peers recorded.' },
  none: 'No comment recorded.',
  says: (from: string, text: string): string => `${from}: ${text}`,
  on: (from: string, on: string, text: string): string => `${from} on ${on}: ${text}`,
  praise: (text: string): string => `${text} (praise)`,
};
