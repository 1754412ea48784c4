import fc from 'fast-check';

/** Names of up to 60 characters, in English, in Chinese, and as nobody would write them. */
export const chartText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'First-pass rate',
    'On-time delivery to retail customers in the northern region',
    '一次交检合格率',
    '北方区零售客户准时交付率（按订单行、含加急订单、不含客户改期）',
    'W',
    '',
  ),
  fc
    .array(fc.constantFrom('rate', 'of', 'Wholesale', 'mmmm', '合格', '率', '，', '“', '👩‍🏭', '\u001b'), {
      maxLength: 14,
    })
    .map((words) => [...words.join(' ')].slice(0, 60).join('')),
  fc.string({ maxLength: 60 }),
);

export const statusLetters = fc.constantFrom(
  { challenge: 'C', green: 'G', amber: 'A', red: 'R', missing: '?', na: '–', none: '–' },
  { challenge: '挑', green: '绿', amber: '黄', red: '红', missing: '缺', na: '–', none: '–' },
);
