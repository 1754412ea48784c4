import type { Language } from '../model/types';
import { en, type Words } from './en';
import { zhCN } from './zh-CN';

export type { Words } from './en';

const languages: Readonly<Record<Language, Words>> = { en, 'zh-CN': zhCN };

export const wordsOf = (language: Language): Words => languages[language];
