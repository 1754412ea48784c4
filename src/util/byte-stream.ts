/** Bytes as they come, until they end or nobody wants them any more. */
export interface ByteStream extends AsyncIterable<Uint8Array> {
  destroy(): unknown;
}
