import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Returns the operations that the search begins with: those of the docs, and those that read much by design. */
export function firstOperations(
  root: string,
  ids: ReadonlyMap<string, ReadonlyArray<string>>,
): ReadonlyArray<string> {
  const folder = join(root, 'docs/questions');
  const questions = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const [actor = ''] = ids.get('Actor') ?? [];
  const [, document = ''] = ids.get('Document') ?? [];
  const [dossier = ''] = ids.get('Dossier') ?? [];
  const [claim = ''] = ids.get('Claim') ?? [];
  return [
    ...questions,
    '{ timeline(of: { statements: {} }, clock: REPORTED, unit: DAY) { buckets(first: 100) { totalCount edges { node { value count entities(first: 10) { totalCount edges { node { id } } } } } } undated { count } imprecise { count } } }',
    '{ timeline(of: { claims: {} }, clock: SAID, unit: DAY) { buckets(first: 100) { edges { node { value count } } } } }',
    '{ groups(of: { statements: {} }, by: [DOCUMENT, ACTOR], first: 100) { totalCount edges { node { count distinctDocuments distinctActors keys { value } } } } }',
    '{ groups(of: { claims: {} }, by: [DOCUMENT, ACTOR, KIND], first: 100) { totalCount edges { node { count distinctDocuments distinctActors } } } }',
    '{ statements(first: 100) { totalCount edges { node { content(first: 50) { edges { node { id } } } attributedTo(first: 40) { edges { node { id } } } } } } }',
    '{ claims(where: { contentOf: { some: { node: { reportedIn: { some: { node: { title: { contains: "x" } } } } } } } }, first: 100) { totalCount edges { node { id } } } }',
    '{ claims(first: 100) { edges { node { status { value evidence { statement { id } } } origins { for { atLeast atMost } } } } } }',
    '{ statements(orderBy: [{ date: ASC }], where: { cue: { contains: "a" } }, first: 100) { totalCount edges { node { id } } } }',
    '{ search(text: "missiles ship port harbour union claim", first: 100) { edges { node { id } matches { field text } } } }',
    `{ around(id: "${actor}") { counts { link count } neighbourhood(limit: 200) { nodes { id } } } }`,
    `{ around(id: "${document}") { neighbourhood(limit: 200) { nodes { id } links { link } } } }`,
    `{ node(id: "${actor}") { ... on Actor { trackRecord { confirmed { count } } statements(first: 50) { totalCount edges { node { content(first: 10) { edges { node { ... on Claim { status { value } } } } } } } } } } }`,
    `{ node(id: "${claim}") { ... on Claim { text contentOf(first: 100) { edges { node { reportedIn { edges { node { title } } } } } } } } }`,
    `{ path(from: "${actor}", to: "${document}", maxLength: 8, all: true) { paths { length } } }`,
    `{ changes(dossier: "${dossier}", from: 0) { changes(first: 100) { totalCount edges { node { kind } } } } }`,
    '{ actors(orderBy: [{ name: ASC }], first: 100) { totalCount edges { node { name trackRecord { confirmed { count } } } } } }',
  ];
}
