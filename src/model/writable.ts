/** An object of the model while it is being built. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };
