import { PAINTS } from '../../../charts/paint';

type Tone = 'light' | 'dark';

/**
 * Colours of the pictures, so that a status looks the same in a table and beside it; and grounds and lines, which
 * pictures lack.
 */
const colours = (tone: Tone, own: string): string => {
  const of = (name: keyof typeof PAINTS): string => PAINTS[name][tone];
  const statuses = (['challenge', 'green', 'amber', 'red', 'missing'] as const)
    .map((status) => `--${status}: ${of(status)};`)
    .join(' ');
  return `--ink: ${of('ink')}; --soft: ${of('muted')}; --line: ${of('border')}; --hair: ${of('grid')}; --ground: ${of('paper')}; --band: ${of('panel')}; ${statuses} ${own}`;
};

/**
 * All colours, by what they are for; each text stands out from its ground by 4.5 to 1 or more. Dark ones for screens
 * that ask for them.
 */
export const colourStyle = `
:root { color-scheme: light dark; ${colours('light', '--accent: #1f4e79; --amber-ground: #fdf1d7; --mark: #fbe3a1;')} }
@media screen and (prefers-color-scheme: dark) {
  :root { ${colours('dark', '--accent: #8fbfee; --amber-ground: #3a2f14; --mark: #5c4a12;')} }
}
`;
