import { parsePeriod } from '../calendar/period';
import type { PlanDocument } from '../schema/plan-document';
import { inside } from '../source/locate';
import { sortBy } from '../util/compare';
import { reportRepeated } from './report-repeated';
import { ReportedSeries } from './reported-series';
import type { ResolveContext } from './resolve-context';
import { resultsDigest } from './results-digest';
import type { Results } from './types';

export function resolveResults(documents: readonly PlanDocument<'results'>[], building: ResolveContext): Results[] {
  const sorted = sortBy(documents, ({ data: { plan, year, period, digest } }) =>
    [plan, year, period, digest].join(' '),
  );
  const results = sorted.map((document) => readResults(document, building));
  reportRepeated(
    results,
    ({ id, year }) => `${id} ${year}`,
    ({ id, year }) => ({ en: `the file of results of ${id} for ${year}`, 'zh-CN': `“${id}”${year}年的业绩结果` }),
    building,
  );
  return results;
}

function readResults({ data, origin }: PlanDocument<'results'>, { fiscalYear }: ResolveContext): Results {
  const { plan, year, period, revision, committed, digest, values } = data;
  return {
    id: plan,
    year,
    period: parsePeriod(String(period))!,
    revision,
    committed,
    digest,
    fittingDigest: resultsDigest(data),
    kpis: Object.entries(values).map(([id, raw]) => ({
      id,
      values: new ReportedSeries(
        [{ raw, fileYear: year, origin: inside(origin, 'values', id) }],
        year,
        false,
        fiscalYear,
      ),
    })),
    origin,
  };
}
