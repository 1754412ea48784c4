import type { Words } from '../rule';

/** Reports a range whose ends are the wrong way round. */
export const upsideDown = (address: string, low: string, high: string, key = 'target'): Words => ({
  message: {
    en: `The range of “${address}” ends at ${high}, below its beginning at ${low}.`,
    'zh-CN': `“${address}”的目标区间上限为${high}，低于下限${low}。`,
  },
  help: {
    en: `Write the lower end first: “${key}: [${high}, ${low}]”.`,
    'zh-CN': `请先写下限：“${key}: [${high}, ${low}]”。`,
  },
});
