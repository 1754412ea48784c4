import type { Words } from '../../en';

export const warnings: Words['review']['warnings'] = {
  nothing: '没有预警。',
  severity: { error: '错误', warning: '警告', info: '提示' },
  finding: (severity, message, code, where) => `${severity}：${message} [${code}]${where}`,
  where: (file, line) => `（${file}:${line}）`,
  acknowledged: '已注明理由、予以允许',
  allowed: (message, code) => `${message} [${code}]`,
  reason: (text) => `理由：${text}`,
  noReason: '未注明理由。',
};
