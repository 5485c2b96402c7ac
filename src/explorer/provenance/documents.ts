import type { Provenance } from './provenance.js';

/** A document as a claim's page shows it. */
export type ClaimDocument = Provenance['chains'][number]['document'];

/** A statement with the documents that report it, also as the words of others. */
type Reported = Pick<Provenance['contentOf']['edges'][number]['node'], 'reportedIn' | 'contentOf'>;

/** Returns the documents that report a claim, a reply to it or an answer, each once; those of chains come first, withdrawn ones last. */
export function documentsOf(claim: Provenance): ReadonlyArray<ClaimDocument> {
  const { chains, status, contentOf } = claim;
  const answers =
    claim.__typename === 'Request' ? claim.outcome.byAddressee.flatMap((addressee) => addressee.answers) : [];
  const statements: ReadonlyArray<Reported> = [
    ...[...status.evidence, ...answers].map(({ statement }) => statement),
    ...contentOf.edges.map(({ node }) => node),
  ];
  const all = [...chains.map(({ document }) => document), ...statements.flatMap(reportsOf)];
  return [...new Map(all.map((document) => [document.id, document])).values()];
}

/** Returns the documents that report a statement, also as the words of others who pass on others. */
export function reportsOf({ reportedIn, contentOf }: Reported): ReadonlyArray<ClaimDocument> {
  const outer = contentOf.edges.map(({ node }) => node);
  const outermost = outer.flatMap((statement) => statement.contentOf.edges.map(({ node }) => node));
  const links = [reportedIn, ...[...outer, ...outermost].map((statement) => statement.reportedIn)].flat();
  return links.map(({ node }) => node);
}
