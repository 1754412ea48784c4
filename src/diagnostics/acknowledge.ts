import type { Finding, Span, WordedFinding } from './diagnostic';

/** A comment `# hoshin-allow RULE: reason`, with the line whose findings it speaks of. */
interface AllowComment {
  readonly rule: string;
  readonly reason: string;
  readonly line: number;
  readonly span: Span;
}

export interface Acknowledged<F = WordedFinding> {
  readonly finding: F;
  readonly reason: string;
}

/**
 * Takes out the findings that comments allow. A comment without a reason, or for nothing, is a finding itself (spec
 * 05).
 */
export function acknowledge(
  findings: readonly Finding[],
  comments: readonly AllowComment[],
): { open: Finding[]; acknowledged: Acknowledged<Finding>[] } {
  const acknowledged: Acknowledged<Finding>[] = [];
  const used = new Set<AllowComment>();
  const open = findings.filter((finding) => {
    const comment = comments.find((candidate) => allows(candidate, finding));
    if (!comment) return true;
    used.add(comment);
    acknowledged.push({ finding, reason: comment.reason });
    return false;
  });
  return { open: [...open, ...comments.flatMap((comment) => complaints(comment, used.has(comment)))], acknowledged };
}

const allows = ({ rule, line, span }: AllowComment, finding: Finding): boolean =>
  rule === finding.code && span.file === finding.span.file && line === finding.span.start.line;

function complaints({ rule, reason, span }: AllowComment, used: boolean): Finding[] {
  const name = rule || '…';
  if (!used) {
    return [
      {
        code: 'unused-acknowledgement',
        message: {
          en: `Nothing on this line is a case of “${name}”.`,
          'zh-CN': `这一行没有“${name}”这类问题。`,
        },
        help: {
          en: 'Delete the comment, or move it to the line of the finding.',
          'zh-CN': '请删除这条注释，或把它移到问题所在的那一行。',
        },
        span,
      },
    ];
  }
  if (reason !== '') return [];
  return [
    {
      code: 'acknowledgement-without-reason',
      message: {
        en: `“${name}” is allowed here, but the comment does not say why.`,
        'zh-CN': `这里允许“${name}”，但注释没有说明原因。`,
      },
      help: {
        en: `Write the reason behind a colon: “# hoshin-allow ${name}: REASON”.`,
        'zh-CN': `请在冒号后写明原因：“# hoshin-allow ${name}: 原因”。`,
      },
      span,
    },
  ];
}
