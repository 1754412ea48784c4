/** A name that nothing can be made of. Whoever writes hoshin reads English, so its words stand where it is thrown. */
export class Refusal extends Error {
  constructor(
    message: string,
    /** How to write it, as an instruction. */
    readonly help = '',
  ) {
    super(message);
  }
}
