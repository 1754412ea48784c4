export const warnings = {
  nothing: 'No findings.',
  acknowledged: 'Allowed, with the reason given',
  allowed: (message: string, code: string): string => `${message} [${code}]`,
  reason: (text: string): string => `Reason: ${text}`,
  noReason: 'No reason given.',
};
