import type { Severity } from '../../diagnostics/diagnostic';
import type { Status } from '../../scoring/types';
import { libraries } from './libraries';
import type { RenderContext } from '../renderer';

export type Paint = (text: string) => string;

interface Palette {
  readonly strong: Paint;
  readonly faint: Paint;
  readonly severity: Readonly<Record<Severity, Paint>>;
  readonly status: Readonly<Record<Status, Paint>>;
}

export const unpainted: Paint = (text) => text;

/** Lines in a colour; blanks are left out, so that they can still be trimmed. */
export const painted = (lines: readonly string[], paint: Paint): string[] =>
  lines.map((line) => line.trimEnd()).map((line) => line && paint(line));

/** Colour repeats what a letter or a word already says; without it nothing is missing. */
export const palette = ({ color }: RenderContext): Palette => (color ? (made ??= colored()) : PLAIN);

let made: Palette | undefined;

const PLAIN: Palette = {
  strong: unpainted,
  faint: unpainted,
  severity: { error: unpainted, warning: unpainted, info: unpainted },
  status: {
    challenge: unpainted,
    green: unpainted,
    amber: unpainted,
    red: unpainted,
    missing: unpainted,
    na: unpainted,
    none: unpainted,
  },
};

function colored(): Palette {
  const { Instance } = libraries.chalk();
  const c = new Instance({ level: 1 });
  return {
    strong: c.bold,
    faint: c.gray,
    severity: { error: c.red, warning: c.yellow, info: c.cyan },
    status: {
      challenge: c.cyan,
      green: c.green,
      amber: c.yellow,
      red: c.red,
      missing: c.magenta,
      na: c.gray,
      none: c.gray,
    },
  };
}
