import type { Provenance } from './provenance.js';

/** A document as a claim's page shows it. */
export type ClaimDocument = Provenance['chains'][number]['document'];

interface WithDocuments {
  readonly reportedIn: ReadonlyArray<{ readonly node: ClaimDocument }>;
}

/** A statement with the documents that report it, also as the words of others. */
interface Reported extends WithDocuments {
  readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: WithDocuments }> };
}

/** With those that report it as the words of others who pass on others. */
interface PassedOn extends WithDocuments {
  readonly contentOf: {
    readonly edges: ReadonlyArray<{ readonly node: WithDocuments & Pick<Reported, 'contentOf'> }>;
  };
}

/** Returns the documents that report a claim, a reply to it or an answer, each once; those of chains come first, withdrawn ones last. */
export function documentsOf(claim: Provenance): ReadonlyArray<ClaimDocument> {
  const { chains, status, contentOf } = claim;
  const answers =
    claim.__typename === 'Request' ? claim.outcome.byAddressee.flatMap((addressee) => addressee.answers) : [];
  const passedOn = [...status.evidence, ...answers].map(({ statement }) => statement);
  const all = [
    ...chains.map(({ document }) => document),
    ...passedOn.flatMap(reportsOf),
    ...contentOf.edges.flatMap(({ node }) => directReportsOf(node)),
  ];
  return [...new Map(all.map((document) => [document.id, document])).values()];
}

/** Returns the documents that report a statement, also as the words of others and of others who pass on others. */
export function reportsOf(statement: PassedOn): ReadonlyArray<ClaimDocument> {
  const outer = statement.contentOf.edges.flatMap(({ node }) => node.contentOf.edges);
  return [...directReportsOf(statement), ...outer.flatMap(({ node }) => documentsIn(node))];
}

function directReportsOf({ reportedIn, contentOf }: Reported): ReadonlyArray<ClaimDocument> {
  return [{ reportedIn }, ...contentOf.edges.map(({ node }) => node)].flatMap(documentsIn);
}

function documentsIn({ reportedIn }: WithDocuments): ReadonlyArray<ClaimDocument> {
  return reportedIn.map(({ node }) => node);
}
