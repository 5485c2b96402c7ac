import type { AdviceCode } from '../model/advice-codes.js';
import type { GraphData, LinkRecord, NodeRecord, Place } from '../model/graph-data.js';
import type { DocumentText } from '../verify/verify.js';

/** Advice on a dossier: what is allowed, but may be a slip. It never rejects anything. */
export interface Advice {
  /** A stable code, such as REPLY_TARGET_MISSING. */
  readonly code: AdviceCode;
  readonly message: string;
  readonly hint: string;
  readonly at: Place;
  /** The stored id of the record. */
  readonly record: string;
  /** The sentence of the document's text that it is about. */
  readonly sentence?: string;
}

/** A dossier as the rules of advice read it. */
export interface AdviceView {
  readonly graph: GraphData;
  readonly nodes: ReadonlyMap<string, NodeRecord>;
  readonly linksFrom: (id: string) => ReadonlyArray<LinkRecord>;
  readonly linksTo: (id: string) => ReadonlyArray<LinkRecord>;
  /** The texts of documents, as far as they are at hand. */
  readonly texts: ReadonlyArray<DocumentText>;
}

/** A rule of advice. */
export type AdviceRule = (view: AdviceView) => ReadonlyArray<Advice>;
