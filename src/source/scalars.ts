import { LIMITS } from './limits';

/** Texts that YAML 1.1 readers take for a boolean, a base-60 or octal number, or a number with separators. */
const YAML_1_1 =
  /^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF|[-+]?[1-9]\d*(?::[0-5]?\d)+(?:\.\d*)?|[-+]?\d[\d]*_[\d_]*(?:\.[\d_]*)?|0x[\da-fA-F_]+|0b[01_]+|[-+]?0\d+|\d+(?:\.\d*)?[eE]\d+)$/;

const MAY_BE_AMBIGUOUS: ReadonlySet<number> = new Set(
  [...'-+0123456789yYnNoO'].map((character) => character.charCodeAt(0)),
);

export const isAmbiguous = (plain: string): boolean =>
  MAY_BE_AMBIGUOUS.has(plain.charCodeAt(0)) && YAML_1_1.test(plain);

/** Digits of a number as written, leading zeros not counted. */
const digitsOf = (written: string): number =>
  written.split(/[eE]/, 1)[0]!.replace(/[^\d]/g, '').replace(/^0+/, '').length;

/** Tests whether a number has more digits, or is larger, than can be held exactly. */
export const isBeyondExact = (written: string, value: number): boolean =>
  !Number.isFinite(value) || (written.length > LIMITS.digits && digitsOf(written) > LIMITS.digits);
