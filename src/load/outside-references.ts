import type { Model, NodeType, LinkType } from '../model/types.js';
import type { CypherStatement, Rows } from '../store/store.js';
import type { Declaration } from './declaration.js';
import { linkTypeOf } from './entries.js';
import { domainTypes } from './labels.js';
import { idsIn } from './references.js';

/** A reference of another dossier to a record of this one. */
export interface OutsideReference {
  readonly dossier: string;
  /** The id of the referenced record. */
  readonly id: string;
  /** The type that the referenced record must have. */
  readonly type: string;
  /** The relationship type or property that refers to it. */
  readonly by: string;
  /** The record that refers to it, or whose link does. */
  readonly from: string;
}

/**
 * Returns the statement that finds references to these records in links, properties and declarations of other dossiers.
 *
 * It reads all links and declarations that can contain ids in properties, so it runs only if something would be removed.
 */
export function outsideStatement(model: Model, dossier: string, ids: ReadonlyArray<string>): CypherStatement {
  const parts = [
    `COLLECT { UNWIND $ids AS id MATCH (n:Entity {id: id})<-[r]-(m:Entity) USING INDEX SEEK n:Entity(id) WHERE m.dossier <> $dossier
       RETURN [m.dossier, id, type(r), m.id, type(r)] }`,
    ...namingNodes(model).map(
      ({
        label,
        name,
        reference,
      }) => `COLLECT { MATCH (m:${label}) WHERE m.dossier <> $dossier AND m.${name} IN $ids
       RETURN [m.dossier, m.${name}, '${name}', m.id, '${reference}'] }`,
    ),
    ...namingLinks(model).map(
      ({
        type,
        name,
        reference,
        list,
      }) => `COLLECT { MATCH (m:Entity)-[r:${type}]->() WHERE m.dossier <> $dossier
       UNWIND ${list ? `r.${name}` : `[r.${name}]`} AS id WITH m, id WHERE id IN $ids
       RETURN [m.dossier, id, '${name}', m.id, '${reference}'] }`,
    ),
  ];
  const declarations = `COLLECT { MATCH (c:Declaration) WHERE c.dossier <> $dossier AND c.links <> '[]'
       RETURN [c.dossier, c.entityId, c.links] }`;
  return { text: `RETURN ${parts.join(' + ')},\n${declarations}`, parameters: { dossier, ids } };
}

interface NamingProperty {
  readonly name: string;
  readonly reference: string;
  readonly list: boolean;
}

function namingNodes(model: Model): ReadonlyArray<NamingProperty & { readonly label: string }> {
  return domainTypes(model).flatMap((type) =>
    type.label === null ? [] : naming(type).map((property) => ({ ...property, label: type.label ?? '' })),
  );
}

function namingLinks(model: Model): ReadonlyArray<NamingProperty & { readonly type: string }> {
  return [...model.links.values()].flatMap((link) =>
    naming(link).map((property) => ({ ...property, type: link.type })),
  );
}

function naming({ properties }: NodeType | LinkType): ReadonlyArray<NamingProperty> {
  return [...properties.values()].flatMap(({ name, reference, list }) =>
    reference === null ? [] : [{ name, reference, list }],
  );
}

/** Returns the references in the result of `outsideStatement`. */
export function outsideReferences(
  model: Model,
  rows: Rows,
  ids: ReadonlySet<string>,
): ReadonlyArray<OutsideReference> {
  const [direct, declared] = (rows[0] ?? [[], []]) as unknown as readonly [
    ReadonlyArray<readonly [string, string, string, string, string]>,
    ReadonlyArray<readonly [string, string, string]>,
  ]; // by the statement's RETURN
  return [
    ...direct.map(([dossier, id, by, from, required]) => ({
      dossier,
      id,
      by,
      from,
      type: model.links.get(required)?.to ?? required,
    })),
    ...declared.flatMap(([dossier, from, links]) =>
      (JSON.parse(links) as Declaration['links']).flatMap((link) =>
        // written by writeDeclarations
        namedInLink(model, link).map((named) => ({ ...named, dossier, from })),
      ),
    ),
  ].filter(({ id }) => ids.has(id));
}

function namedInLink(
  model: Model,
  { type, to, properties }: Declaration['links'][number],
): ReadonlyArray<Pick<OutsideReference, 'id' | 'by' | 'type'>> {
  const link = linkTypeOf(model, type);
  return [
    { id: to, by: type, type: link.to },
    ...naming(link).flatMap(({ name, reference }) =>
      idsIn(properties[name]).map((id) => ({ id, by: name, type: reference })),
    ),
  ];
}
