import type { Finding } from '../diagnostics/diagnostic';
import type { Kind } from '../source/kinds';
import type { Path } from '../source/locate';

type Words = Pick<Finding, 'code' | 'message' | 'help'>;

/**
 * The wall between process and pay (spec 04). The schemas know nothing that could cross it; this says so of a key or
 * value that tries, instead of calling it unknown. Undefined where something else is wrong.
 */
export function processLinkedToPay(
  kind: Kind,
  path: Path,
  written: string,
  choices: readonly string[],
): Words | undefined {
  if (!isAboutPay(kind, path) || !isProcess(written)) return undefined;
  return {
    code: 'process-linked-to-pay',
    message: {
      en: `Pay cannot follow “${written}”: what is looked at inside the year is the process, and that is for improvement only.`,
      'zh-CN': `薪酬不能与“${written}”挂钩：年内评价的是过程，仅用于改进。`,
    },
    help: {
      en: `${choices.length > 0 ? `Choose one of ${choices.join(', ')}` : 'Delete this'}: pay follows final results of the year or half, and conduct.`,
      'zh-CN': `${choices.length > 0 ? `可选：${choices.join('、')}` : '请删除此处'}。薪酬只取决于年度或半年的最终得分，以及行为考核。`,
    },
  };
}

const isAboutPay = (kind: Kind, [first, second]: Path): boolean =>
  kind === 'pay' ||
  (kind === 'plan' && first === 'policy' && (second === 'pay' || second === 'grades' || second === 'assessment'));

/** Words and periods of process evaluation, and addresses as deep as those of measures and process indicators. */
const isProcess = (written: string): boolean =>
  /week|month|quarter|process|indicator|measure|stage|progress|provisional|forecast|review|周|月|季|过程|暂估/i.test(
    written,
  ) ||
  /^\d{4}-(?:\d\d|Q\d|W\d\d)$/.test(written) ||
  /(?:\/.*){2}/.test(written);
