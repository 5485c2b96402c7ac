import { codeWords } from '../words.js';

/** A person or body with its offices and what it is part of. */
export interface OfficeHolder {
  readonly kind: string;
  readonly holdsPosition: ReadonlyArray<Office>;
  readonly partOf: ReadonlyArray<Office>;
}

interface Office {
  readonly title?: string | null;
  readonly speaksFor: boolean;
  readonly node: { readonly name: string; readonly inText: string | null };
}

/** Returns what a source is, its offices, and for whom it speaks: "person, spokesman of the Kremlin, speaks for it". */
export function officeWords({ kind, holdsPosition, partOf }: OfficeHolder): string {
  const words = (office: Office, lead: string): string =>
    `${lead} ${office.node.inText ?? office.node.name}${office.speaksFor ? ', speaks for it' : ''}`;
  return [
    codeWords(kind),
    ...holdsPosition.map((office) => words(office, office.title ? `${office.title} of` : 'office in')),
    ...partOf.map((office) => words(office, 'part of')),
  ].join('; ');
}
