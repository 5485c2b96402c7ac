import type { Provenance } from './provenance.js';

/** A document as a claim's page shows it. */
export type ClaimDocument = Provenance['chains'][number]['document'];

/** Returns the documents that report a claim or a reply to it, each once; those of chains come first, withdrawn ones last. */
export function documentsOf({ chains, status, contentOf }: Provenance): ReadonlyArray<ClaimDocument> {
  const reports = contentOf.edges.flatMap(({ node }) => [
    ...node.reportedIn,
    ...node.contentOf.edges.flatMap((outer) => outer.node.reportedIn),
  ]);
  const replies = status.evidence.flatMap(({ statement }) => statement.reportedIn);
  const all = [
    ...chains.map(({ document }) => document),
    ...[...replies, ...reports].map(({ node }) => node),
  ];
  return [...new Map(all.map((document) => [document.id, document])).values()];
}
