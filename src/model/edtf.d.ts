/** The part of `edtf` that src/model/partial-date.ts uses; the package brings no types. */
declare module 'edtf' {
  /** Syntax tree of an EDTF text. The values of a date are year, month (from 0) and day, then its time. */
  export interface Parsed {
    readonly type: string;
    readonly level: number;
    readonly values: ReadonlyArray<number | Parsed | null>;
  }

  /** Throws a SyntaxError or Error when the text is no EDTF of at most this level. */
  export function parse(text: string, options: { readonly level: 0 | 1 | 2 }): Parsed;

  /**
   * Builds the date; `min` and `max` are milliseconds since 1970, UTC, infinite for an open end and null for an unknown one.
   * Throws an Error when an interval ends before it begins.
   */
  function edtf(parsed: Parsed): { readonly min: number | null; readonly max: number | null };
  export { edtf as default };
}
