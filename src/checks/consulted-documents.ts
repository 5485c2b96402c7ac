import { append } from '../lib/append.js';

/** A consulted document, its issuers, and the statements that it makes in its own voice, as numbers. */
export interface ConsultedDocument {
  readonly document: number;
  readonly issuers: ReadonlyArray<number>;
  readonly outer: ReadonlyArray<number>;
}

/** The consulted documents of a dossier. Needs a few bytes for each document that has its outer statement. */
export class ConsultedDocuments {
  private readonly starts: number[] = [];
  private readonly faulty: ConsultedDocument[] = [];

  add(document: ConsultedDocument): void {
    if (hasOuterStatement(document.outer)) append(this.starts, document.outer);
    else this.faulty.push(document);
  }

  /** Adds the statements that are reported in documents without exactly one outer statement. */
  addReported(statements: Iterable<number>): void {
    append(this.starts, statements);
  }

  /** The documents that do not have exactly one outer statement. */
  get withoutOuterStatement(): ReadonlyArray<ConsultedDocument> {
    return this.faulty;
  }

  /** The statements from which contents are reached: outer statements, and all statements of documents without one. */
  get roots(): ReadonlyArray<number> {
    return this.starts;
  }
}

/** Returns whether a document has an outer statement; `outer` are the statements that it makes in its own voice. */
export function hasOuterStatement(outer: ReadonlyArray<unknown>): boolean {
  return outer.length === 1;
}
