/** The part of edtf.js that is used here; the package has no types. */
declare module 'edtf' {
  /** A date, interval, season or set; `min` and `max` in milliseconds, infinite where it is open. Throws on other text. */
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
