import type { RecordType } from '../records.js';

/** The record that a page is about. */
export interface PageSubject {
  readonly id: string;
  readonly type: RecordType | 'dossier';
  /** The code of its kind: `STATE`, `MEDIA`; null where it has none. */
  readonly kind: string | null;
  readonly label: string;
}
