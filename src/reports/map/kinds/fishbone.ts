import { fishbonePicture } from '../../pictures';
import type { ReportContext } from '../../base/report-kind';
import { findingData } from '../../review/kpi-data';
import { reasons } from '../../review/kpi-detail';
import { kpiOf, type MapKind } from '../kind';
import { newestFindings } from '../reviews';

export const fishbone: MapKind = {
  id: 'fishbone',
  summary: 'the causes that the newest review names for a KPI, on the bones of a fish',
  takes: ['kpi'],
  build: (facts, context: ReportContext) => {
    const kpi = kpiOf(facts);
    const findings = newestFindings(kpi, facts, (finding) => finding.fishbone.length > 0);
    return {
      picture: fishbonePicture({ kpi, track: facts.tracks.of(kpi), findings, plan: facts.plan }, context),
      blocks: reasons(findings, context),
      content: findings.map((finding) => findingData(finding, context)),
    };
  },
};
