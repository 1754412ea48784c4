/** The kinds of plan file, in the order the docs list them. Each has a schema in schemas/. */
export const KINDS = [
  'plan',
  'strategy',
  'scorecard',
  'actuals',
  'review',
  'readiness',
  'import',
  'results',
  'incidents',
  'pay',
] as const;

export type Kind = (typeof KINDS)[number];

export const isKind = (text: unknown): text is Kind => KINDS.includes(text as Kind);

/** Kinds that name people with their conduct or pay. Nothing of their files is quoted. */
export const CONFIDENTIAL_KINDS: readonly Kind[] = ['incidents', 'pay'];
