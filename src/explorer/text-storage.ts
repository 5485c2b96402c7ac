/** The part of the browser's storage that the pages use. */
export interface TextStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  /** Throws where the text cannot be stored. */
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}
