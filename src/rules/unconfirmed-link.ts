import { unconfirmedLinks, type UnconfirmedLink } from '../history';
import { entryAt, locate } from '../source/locate';
import type { Localized } from '../util/language';
import type { Rule, RuleContext } from './rule';
import { fieldName } from './words/fields';

export const unconfirmedLink: Rule = {
  id: 'unconfirmed-link',
  summary: 'A KPI supports something whose target or definition changed since the sign-off, and nobody confirmed it.',
  severity: 'info',
  group: 'targets',
  check(plan, context) {
    for (const signed of context.signedOff) {
      const known = { since: signed.since, asOf: context.asOf };
      for (const link of unconfirmedLinks(signed.plan, plan, signed.year, known)) reportUnconfirmed(link, context);
    }
  },
};

function reportUnconfirmed({ kpi, to, change, commit, origin }: UnconfirmedLink, { asOf, report }: RuleContext): void {
  const { field = '', before, after } = change;
  const [when, what] = [commit ? committed(commit) : NOT_COMMITTED, fieldName(field)];
  const day = commit && commit.day > asOf ? commit.day : asOf;
  const confirmed = `“confirmed: {${to}: ${day}}”`;
  report({
    message: {
      en: `“${kpi.address}” supports “${to}” and is unconfirmed since ${when.en}: its ${what.en} was ${before ?? 'none'}, and is ${after ?? 'none'} now.`,
      'zh-CN': `“${kpi.address}”支撑“${to}”，${when['zh-CN']}后尚未确认：其${what['zh-CN']}原为“${before ?? '无'}”，现为“${after ?? '无'}”。`,
    },
    span: locate(origin),
    entry: entryAt(kpi.origin, ['confirmed', to], day),
    help: {
      en: `See whether the KPI still fits, and write that in its scorecard: ${confirmed}.`,
      'zh-CN': `请检查该KPI是否仍然适用，并在其计分卡中写明：${confirmed}。`,
    },
    ...(commit && { since: commit.day }),
  });
}

const committed = ({ short, day }: NonNullable<UnconfirmedLink['commit']>): Localized => ({
  en: `commit ${short} of ${day}`,
  'zh-CN': `${day}的提交“${short}”`,
});

const NOT_COMMITTED: Localized = { en: 'a change that is not committed yet', 'zh-CN': '尚未提交的修改' };
