import type { UnconfirmedLink } from '../../history';
import { groupBy } from '../../util/group';
import type { Block } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import type { DiffFacts } from './facts';
import { placeOf } from '../base/json-values';

/** Changed items, each with its supporters that have not confirmed their link since. */
export function linkBlocks({ links }: DiffFacts, { words }: ReportContext): readonly Block[] {
  if (links.length === 0) return [];
  const { links: own, fields } = words.diff;
  const groups = groupBy(links, ({ to, change: { field = '', before, after }, commit }) =>
    own.change(
      to,
      fields[field] ?? field,
      before ?? '–',
      after ?? '–',
      commit ? own.commit(commit.short, commit.day) : own.notCommitted,
    ),
  );
  return [
    { type: 'heading', level: 2, text: own.title },
    { type: 'paragraph', text: own.what },
    {
      type: 'list',
      items: [...groups].map(([text, supporting]) => ({
        text,
        items: supporting.map(({ kpi }) => ({ text: kpi.address })),
      })),
    },
  ];
}

export const linkData = ({ kpi, to, change: { field, before, after }, commit, origin }: UnconfirmedLink): object => ({
  address: kpi.address,
  supports: to,
  field: field ?? null,
  before: before ?? null,
  after: after ?? null,
  commit: commit?.short ?? null,
  since: commit?.day ?? null,
  ...placeOf(origin),
});
