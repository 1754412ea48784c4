/** A colour by what it is for, on light and on dark paper. */
interface Tones {
  readonly light: string;
  readonly dark: string;
}

/**
 * Chosen to be told apart with the common kinds of colour blindness; every one is also told by a letter, a shape or a
 * dash. Those that text is written in, or that carry text in `paper`, have a contrast of 4.5 or more.
 */
export const PAINTS = {
  ink: { light: '#1b2430', dark: '#e8ecf1' },
  muted: { light: '#566070', dark: '#a9b3c0' },
  grid: { light: '#dde2e9', dark: '#343d49' },
  border: { light: '#9aa5b3', dark: '#6b7684' },
  panel: { light: '#f2f5f9', dark: '#1e2630' },
  paper: { light: '#ffffff', dark: '#12171d' },
  actual: { light: '#0a5aa8', dark: '#74b6f7' },
  plan: { light: '#566070', dark: '#a9b3c0' },
  forecast: { light: '#d3e3f5', dark: '#213a56' },
  won: { light: '#087153', dark: '#4fc49a' },
  lost: { light: '#b3311a', dark: '#f58a72' },
  challenge: { light: '#6a3fa0', dark: '#bb9bf0' },
  green: { light: '#087153', dark: '#4fc49a' },
  amber: { light: '#9a5b00', dark: '#eeb04e' },
  red: { light: '#b3311a', dark: '#f58a72' },
  challengeShade: { light: '#efe8f8', dark: '#30244a' },
  greenShade: { light: '#e0f1ea', dark: '#12382e' },
  amberShade: { light: '#fcefd6', dark: '#3f2f14' },
  redShade: { light: '#fbe3de', dark: '#47231c' },
  missing: { light: '#566070', dark: '#a9b3c0' },
} as const satisfies Readonly<Record<string, Tones>>;

export type Paint = keyof typeof PAINTS;
