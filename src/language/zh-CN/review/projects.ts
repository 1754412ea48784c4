import type { Words } from '../../en';

export const projects: Words['review']['projects'] = {
  columns: { project: '挑战项目', milestones: '里程碑', next: '下一到期', bonus: '加分', points: '得分' },
  nothing: '没有挑战项目。',
  accepted: (done, all) => `${done}/${all}`,
  next: (name, due) => `${name}，${due}`,
  noneLeft: '均已验收',
  unmet: (project, kpis) => `${project}：还须达成${kpis}方可加分。`,
};
