import { locate } from '../source/locate';
import type { Rule } from './rule';

export const duplicatePlan: Rule = {
  id: 'duplicate-plan',
  summary: 'Another plan of the repository has the same id.',
  severity: 'warning',
  group: 'targets',
  check({ id, origin }, { signedOff: [signed], report }) {
    for (const folder of signed?.alsoIn() ?? [])
      report({
        message: {
          en: `The plan in “${folder}” has the id “${id}” too, so that both are held against ${signed!.name}.`,
          'zh-CN': `“${folder}”中的计划也使用id“${id}”，因此两者都会与${signed!.name}核对。`,
        },
        span: locate(origin, ['id']),
        help: {
          en: 'Give one of them an id of its own; what was signed off in its folder stays with it.',
          'zh-CN': '请让其中一个改用自己的id；在其文件夹中定稿的内容仍归它所有。',
        },
      });
  },
};
