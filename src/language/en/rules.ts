/** The list of rules. */
export const rules = {
  title: 'Rules',
  columns: ['Rule', 'Severity', 'Group', 'What it finds'],
  severity: { error: 'error', warning: 'warning', info: 'info', off: 'off' } as Readonly<
    Record<'error' | 'warning' | 'info' | 'off', string>
  >,
  group: {
    form: 'form',
    structure: 'structure',
    targets: 'targets',
    tracking: 'tracking',
    assessment: 'assessment',
  } as Readonly<Record<'form' | 'structure' | 'targets' | 'tracking' | 'assessment', string>>,
  /** Summary of a rule; the English one stands at the rule. */
  summary: (_rule: string, english: string): string => english,
};
