/** Figures as Chinese text writes them, `95%`, `920万元`: without the blank that stands before the unit in English. */
export const withoutUnitSpace = (text: string): string => text.replace(/(?<=\d) (?=[%‰\p{Script=Han}])/gu, '');
