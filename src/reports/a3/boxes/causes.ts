import { fitsColumn } from '../../../charts';
import { fishbonePicture, pictureBlock } from '../../pictures';
import type { Block } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { causesOf } from '../../base/names';
import { findingData } from '../../review/kpi-data';
import { reasons } from '../../review/kpi-detail';
import { toFillIn, type A3Box, type A3Facts } from '../facts';

/** Problems found by the reviews, and their root causes. */
export const causes: A3Box = {
  id: 'causes',
  blocks: (facts, context) => [...found(facts, context), ...drawn(facts, context), ...lacking(facts, context)],
  data: ({ line: { findings } }, context) => findings.map((finding) => findingData(finding, context)),
};

/** One picture of the causes, with the whys beside it; in words where the picture is too large for its column. */
function drawn({ line, review: { plan } }: A3Facts, context: ReportContext): readonly Block[] {
  const picture = fishbonePicture({ ...line, plan }, context);
  if (!picture || !fitsColumn(picture)) return reasons(line.findings, context);
  const whys = line.findings.map((finding) => ({ ...finding, fishbone: [] }));
  return [...pictureBlock(picture), ...reasons(whys, context)];
}

function found({ line: { findings }, review: { plan } }: A3Facts, context: ReportContext): readonly Block[] {
  const {
    words: {
      a3: { causes: words },
      common,
    },
    say,
  } = context;
  const texts = findings.flatMap(({ finding }) => (finding === undefined ? [] : [say(finding)]));
  const named = causesOf(findings, plan, context);
  const paragraphs = [
    ...(texts.length > 0 ? [common.sentences(texts)] : []),
    ...(named.length > 0 ? [words.cause(common.list(named))] : []),
  ];
  return paragraphs.map((text) => ({ type: 'paragraph', text }));
}

/** Questions still open, with room for handwritten answers. */
function lacking(
  { line: { findings } }: A3Facts,
  {
    words: {
      a3: { causes: words },
    },
  }: ReportContext,
): readonly Block[] {
  const has = {
    finding: findings.some(({ finding }) => finding !== undefined),
    whys: findings.some(({ whys }) => whys.length > 0),
    cause: findings.some(({ cause }) => cause !== undefined),
  };
  const hasBones = findings.some(({ fishbone }) => fishbone.length > 0);
  return [
    ...(has.finding ? [] : toFillIn(words.noFinding, 1)),
    ...(has.whys || hasBones ? [] : toFillIn(words.noWhys, WHYS)),
    ...(has.cause ? [] : toFillIn(words.noCause, 1)),
  ];
}

/** Lines left for the five whys: three are usually enough. */
const WHYS = 3;
