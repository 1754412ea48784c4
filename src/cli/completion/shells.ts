/** The shells that can be taught; the text of each is `hoshin.ID` beside this file. */
export const SHELLS = [{ id: 'bash' }, { id: 'zsh' }, { id: 'fish' }] as const;
