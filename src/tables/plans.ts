import type { Diagnostic } from '../diagnostics/diagnostic';
import { boolean, day, integer, text } from './column';
import type { PlanFacts } from './plan-facts';
import { askedPeriod } from './shared-columns';
import { defineTable, SCHEMA_VERSION } from './table';

/** One row a plan: what it is, when it was read, and how many problems it has. */
export const plans = defineTable<PlanFacts>({
  id: 'plans',
  key: [],
  list: (facts) => [facts],
  columns: {
    name: text(({ plan, say }) => say(plan.name)),
    language: text(({ plan }) => plan.language),
    currency: text(({ plan }) => plan.currency),
    ...askedPeriod<PlanFacts>(),
    as_of: day(({ asOf }) => asOf),
    revision: text(({ revision }) => revision.commit),
    modified: boolean(({ revision }) => revision.modified),
    departments: integer(({ plan }) => plan.departments.length),
    scorecards: integer(({ score }) => score.scorecards.length),
    errors: integer((facts) => count('error', facts)),
    warnings: integer((facts) => count('warning', facts)),
    infos: integer((facts) => count('info', facts)),
    schema_version: integer(() => SCHEMA_VERSION),
  },
});

const count = (asked: Diagnostic['severity'], { findings }: PlanFacts): number =>
  findings.filter(({ severity }) => severity === asked).length;
