/** The shells that can be taught; the text of each is `completions/hoshin.ID`. */
export const SHELLS = [{ id: 'bash' }, { id: 'zsh' }, { id: 'fish' }] as const;
