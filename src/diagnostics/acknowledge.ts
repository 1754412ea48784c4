import type { Finding, Span } from './diagnostic';

/** A comment `# hoshin-allow RULE: reason`, with the line whose findings it speaks of. */
export interface AllowComment {
  readonly rule: string;
  readonly reason: string;
  readonly line: number;
  readonly span: Span;
}

export interface Acknowledged {
  readonly finding: Finding;
  readonly reason: string;
}

/** Takes out the findings that comments allow. A comment without a reason, or for nothing, is a finding itself (spec 05). */
export function acknowledge(findings: readonly Finding[], comments: readonly AllowComment[]): { open: Finding[]; acknowledged: Acknowledged[] } {
  const acknowledged: Acknowledged[] = [];
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
  if (!used) return [{ code: 'unused-acknowledgement', message: `Nothing on this line is a case of “${name}”.`, help: 'Delete the comment, or move it to the line of the finding.', span }];
  if (reason === '') return [{ code: 'acknowledgement-without-reason', message: `“${name}” is allowed here, but the comment does not say why.`, help: `Write the reason behind a colon: “# hoshin-allow ${name}: REASON”.`, span }];
  return [];
}
