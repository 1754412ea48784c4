import type { Acknowledged } from './acknowledge';
import type { Localized } from '../util/language';
import type { Finding, Span } from './diagnostic';

/** Tests whether a place is confidential, such as one in a document with pay. */
type IsConfidential = (span: Span) => boolean;

/**
 * A finding that touches a confidential place, without the words it quotes from there: place and help say enough to
 * those who may open the file. Whatever a rule or a parser may have quoted, it is taken out here and nowhere else.
 */
export function conceal(finding: Finding, isConfidential: IsConfidential): Finding {
  const { span, message, help, related = [] } = finding;
  if (![span, ...related.map((other) => other.span)].some(isConfidential)) return finding;
  const concealed = withoutQuotes(message, QUOTED);
  const said = help && withoutQuotes(help, LITERAL);
  return {
    ...finding,
    fix: undefined,
    message: concealed,
    help: concealed.en === message.en ? said : onPurpose(said),
    ...(related.length > 0 && {
      related: related.map((other) => ({ ...other, message: withoutQuotes(other.message, QUOTED) })),
    }),
  };
}

/** Conceals an allowed finding; its reason may name people too. */
export const concealAcknowledged = (
  { finding, reason }: Acknowledged<Finding>,
  isConfidential: IsConfidential,
): Acknowledged<Finding> => ({
  finding: conceal(finding, isConfidential),
  reason: isConfidential(finding.span) ? '…' : reason,
});

/**
 * Matches quotations of the plan, to the end where one is not closed. In help texts, “…” holds what to type, and
 * values stand in straight quotes.
 */
const QUOTED = /“[^”]*(?:”|$)|"[^"]*"/g;
const LITERAL = /"[^"]*"/g;

/** Says why a text is missing, behind what there is to do. */
const onPurpose = (help: Localized | undefined): Localized => ({
  en: [help?.en, 'Texts of confidential files are not shown.'].filter(Boolean).join(' '),
  'zh-CN': `${help?.['zh-CN'] ?? ''}保密文件中的文字不予显示。`,
});

const withoutQuotes = (text: Localized, quotes: RegExp): Localized => ({
  en: text.en.replace(quotes, '“…”'),
  'zh-CN': text['zh-CN'].replace(quotes, '“…”'),
});
