export const praise = {
  of: (whose: string, text: string, from: string): string => `${whose}: ${text} (${from})`,
  on: (whose: string, on: string, text: string, from: string): string => `${whose}, ${on}: ${text} (${from})`,
  nothing: 'No praise recorded.',
};
