import type { Draw } from '../support/random-plan/draw';

/** Words of a script that names of KPIs are made of, with what is written between them. */
interface Script {
  readonly words: readonly string[];
  readonly between: string;
}

const LATIN: Script = {
  between: ' ',
  words: [
    'share', 'of', 'Kraftfahrzeughaftpflichtversicherung', 'complaints', 'answered', 'within', 'two', 'working', 'days',
    'Großhandelskundenbeziehungen', 'on-time-in-full', 'deliveries', 'to', 'export', 'customers', 'réapprovisionnement',
    'internationalisation', 'per', 'thousand', 'hours', 'worked', 'at', 'all', 'sites', 'Instandhaltungskosten',
  ],
}; // prettier-ignore

const CHINESE: Script = {
  between: '',
  words: [
    '重点客户',
    '订单',
    '按期',
    '足量',
    '交付率',
    '（含出口',
    '与电商',
    '渠道）',
    '百万包',
    '客户投诉',
    '设备',
    '综合效率',
    '提升',
    '指标',
  ],
};

const ARABIC: Script = {
  between: ' ',
  words: [
    'نسبة',
    'الطلبات',
    'المسلمة',
    'في',
    'موعدها',
    'لعملاء',
    'التصدير',
    'والتجزئة',
    'خلال',
    'الربع',
    'الاستراتيجيات',
  ],
};

const HEBREW: Script = {
  between: ' ',
  words: ['שיעור', 'ההזמנות', 'שסופקו', 'במועד', 'ללקוחות', 'מרכזיים', 'בתחום', 'הייצוא', 'והקמעונאות', 'ברבעון'],
};

const SCRIPTS = [LATIN, LATIN, CHINESE, ARABIC, HEBREW];

/** A long name that stands nowhere else in the plan: of one script, at times with a word of another. */
export function longName(draw: Draw, least = 5, most = 11): string {
  const { words, between } = draw.of(SCRIPTS);
  const name = draw.times(least, most, () => draw.of(words)).join(between);
  return draw.chance(20) ? `${name} ${draw.of(draw.of(SCRIPTS).words)} ${draw.line('№')}` : `${name} ${draw.line('№')}`;
}

/** A name of one word or two: of a person, a stage. */
export const shortName = (draw: Draw): string => longName(draw, 1, 2);
