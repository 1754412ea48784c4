export const warnings = {
  nothing: 'No findings.',
  severity: { error: 'Error', warning: 'Warning', info: 'Info' },
  finding: (severity: string, message: string, code: string, where: string): string =>
    `${severity}: ${message} [${code}] ${where}`,
  where: (file: string, line: number): string => `(${file}:${line})`,
  acknowledged: 'Allowed, with the reason given',
  allowed: (message: string, code: string): string => `${message} [${code}]`,
  reason: (text: string): string => `Reason: ${text}`,
  noReason: 'No reason given.',
};
