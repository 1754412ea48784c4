import type { Finding } from '../diagnostics/diagnostic';
import type { Localized } from '../util/language';
import { LIMITS } from './limits';

/** Reason why an entry of a plan's folder cannot be read. Without a code it is an unreadable file. */
export type ReadProblem = Pick<Finding, 'message' | 'help'> & Partial<Pick<Finding, 'code'>>;

export const unreadableFolder = (reason: Localized): ReadProblem => ({
  message: { en: `The folder cannot be read: ${reason.en}.`, 'zh-CN': `无法读取文件夹：${reason['zh-CN']}。` },
  help: {
    en: 'Check that you may read it, or list it under “ignore:” in plan.yaml.',
    'zh-CN': '请检查您是否有权读取，或把它列入plan.yaml的“ignore:”。',
  },
});

export const TOO_DEEP: ReadProblem = {
  message: {
    en: `Folders lie more than ${LIMITS.folders} deep in each other.`,
    'zh-CN': `文件夹嵌套超过${LIMITS.folders}层。`,
  },
  help: {
    en: 'Move the folder, or list it under “ignore:” in plan.yaml.',
    'zh-CN': '请移动该文件夹，或把它列入plan.yaml的“ignore:”。',
  },
};

export const NAMED_AS_FILE: ReadProblem = {
  message: { en: 'This is a folder with the name of a plan file.', 'zh-CN': '这是一个文件夹，却用了计划文件的名称。' },
  help: {
    en: 'Rename the folder; what is inside is read all the same.',
    'zh-CN': '请为文件夹改名；其中的文件照样读取。',
  },
};

export const SUBMODULE: ReadProblem = {
  message: {
    en: 'This folder is a git repository of its own, mostly a submodule, whose files are no part of the plan.',
    'zh-CN': '此文件夹是独立的git仓库（多为子模块），其中的文件不属于本计划。',
  },
  help: {
    en: 'Put its files into the plan itself, or list the folder under “ignore:” in plan.yaml.',
    'zh-CN': '请把其中的文件直接放入计划，或把该文件夹列入plan.yaml的“ignore:”。',
  },
};

const PUT_FILE: Localized = {
  en: 'Put the file itself into the plan, or list the name under “ignore:” in plan.yaml.',
  'zh-CN': '请把文件本身放入计划，或把它的名称列入plan.yaml的“ignore:”。',
};

export const DEVICE: ReadProblem = {
  message: {
    en: 'This is a device or pipe, which hoshin does not follow.',
    'zh-CN': '这是设备或管道，hoshin不会读取。',
  },
  help: PUT_FILE,
};

export const LINK: ReadProblem = {
  message: { en: 'This is a symbolic link, which hoshin does not follow.', 'zh-CN': '这是符号链接，hoshin不会跟随。' },
  help: PUT_FILE,
};

export const NAME_NOT_UTF8: ReadProblem = {
  message: { en: 'The name of this file is not UTF-8.', 'zh-CN': '文件名不是UTF-8编码。' },
  help: { en: 'Rename the file.', 'zh-CN': '请为文件改名。' },
};

export const TOO_MANY_FILES: ReadProblem = {
  message: { en: `The plan has more than ${LIMITS.files} files.`, 'zh-CN': `计划的文件超过${LIMITS.files}个。` },
  help: { en: 'Split it into several plans.', 'zh-CN': '请拆分为几个计划。' },
};

export const IN_LFS: ReadProblem = {
  message: {
    en: 'This file is kept in Git LFS, and only the pointer to it is here.',
    'zh-CN': '这个文件存放在Git LFS中，这里只有指向它的指针。',
  },
  help: {
    en: 'Run “git lfs pull”, or keep plan files in git itself.',
    'zh-CN': '请运行“git lfs pull”，或把计划文件直接存放在git中。',
  },
};
