import { whysPictures } from '../../pictures';
import { findingData } from '../../review/kpi-data';
import { reasons } from '../../review/kpi-detail';
import { kpiOf, type MapKind } from '../kind';
import { newestFindings } from '../reviews';

export const whys: MapKind = {
  id: 'whys',
  summary: 'the ladder of 5-why that the newest review climbs down for a KPI, to its root cause',
  takes: ['kpi'],
  build: (facts, context) => {
    const kpi = kpiOf(facts);
    const findings = newestFindings(kpi, facts, (finding) => finding.whys.length > 0);
    return {
      picture: whysPictures({ kpi, findings }, context)[0],
      blocks: reasons(findings, context),
      content: findings.map((finding) => findingData(finding, context)),
    };
  },
};
