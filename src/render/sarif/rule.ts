import type { ReportingConfiguration, ReportingDescriptor } from 'sarif';
import type { Severity } from '../../diagnostics/diagnostic';
import type { RuleFacts } from '../../reports/base/check-results';

export const LEVELS: Readonly<Record<Severity, NonNullable<ReportingConfiguration['level']>>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** A rule with its page, so that whoever sees a finding can read about it without hoshin. */
export const descriptorOf = ({ id, summary, severity }: RuleFacts, page: string): ReportingDescriptor => ({
  id,
  name: nameOf(id),
  shortDescription: { text: summary },
  fullDescription: { text: reasonIn(page) ?? summary },
  help: { text: page, markdown: page },
  defaultConfiguration: { level: LEVELS[severity] },
});

/** The id as viewers show names: `WeightsNot100`. */
const nameOf = (id: string): string => id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The first paragraph of a page that says why, on one line. */
const reasonIn = (page: string): string | undefined => /\n## Why\n\n(.+?)\n\n/s.exec(page)?.[1]?.replace(/\s+/g, ' ');
