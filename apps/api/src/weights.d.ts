/** A file of weights: Wrangler hands it over as its bytes, apart from the code. */
declare module "@corpus/core/names.bin" {
  const bytes: ArrayBuffer
  export default bytes
}
