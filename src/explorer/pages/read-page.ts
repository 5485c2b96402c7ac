import contentLink from '../operations/content-link.graphql?raw';
import documentLinkText from '../operations/document-link.graphql?raw';
import pageActor from '../operations/page-actor.graphql?raw';
import pageAsset from '../operations/page-asset.graphql?raw';
import pageDocument from '../operations/page-document.graphql?raw';
import pageDossier from '../operations/page-dossier.graphql?raw';
import pagePlace from '../operations/page-place.graphql?raw';
import pageStatement from '../operations/page-statement.graphql?raw';
import readTypeText from '../operations/read-type.graphql?raw';
import sourceLink from '../operations/source-link.graphql?raw';
import statementRow from '../operations/statement-row.graphql?raw';
import { join } from '../operations.js';
import type { Operation } from '../operations.js';
import type {
  PageActorQuery,
  PageAssetQuery,
  PageDocumentQuery,
  PageDossierQuery,
  PagePlaceQuery,
  PageStatementQuery,
  ReadTypeQuery,
} from '../operations.generated.js';
import { runOperation } from '../run-operation.js';

type Of<Answer extends { readonly node: unknown }, Name extends string> = Extract<
  Answer['node'],
  { readonly __typename: Name }
>;

/** A record as the head of its page shows it. */
export type PageNode =
  | Of<PageActorQuery, 'Actor'>
  | Of<PageAssetQuery, 'Asset'>
  | Of<PageDocumentQuery, 'Document'>
  | Of<PageDossierQuery, 'Dossier'>
  | Of<PagePlaceQuery, 'Place'>
  | Of<PageStatementQuery, 'Statement'>;

type PageType = PageNode['__typename'];

interface PageVariables {
  readonly id: string;
}

const readType: Operation<ReadTypeQuery, PageVariables> = { text: readTypeText.trim() };

/** One operation per type: Neo4j plans one for all types for seconds at the first execution. */
const operations: Readonly<Record<PageType, Operation<{ readonly node: unknown }, PageVariables>>> = {
  Actor: { text: pageActor.trim() },
  Asset: { text: pageAsset.trim() },
  Document: { text: join(pageDocument, documentLinkText) },
  Dossier: { text: pageDossier.trim() },
  Place: { text: pagePlace.trim() },
  Statement: { text: join(pageStatement, statementRow, contentLink, sourceLink, documentLinkText) },
};

/** Returns the type of the record with an id; null if there is none. Throws OperationFailed. */
export async function readTypename(id: string, signal: AbortSignal): Promise<string | null> {
  const { node } = await runOperation(readType, { id }, signal);
  return node?.__typename ?? null;
}

/** Reads what the head of a page shows; null for types without a page of this kind. Throws OperationFailed. */
export async function readPage(typename: string, id: string, signal: AbortSignal): Promise<PageNode | null> {
  if (!isPageType(typename)) return null;
  const { node } = await runOperation(operations[typename], { id }, signal);
  return node as PageNode | null; // the operation of a type reads the fields of this type
}

function isPageType(typename: string): typename is PageType {
  return Object.hasOwn(operations, typename);
}
