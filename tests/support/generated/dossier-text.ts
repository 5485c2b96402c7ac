import { invariant } from '../../../src/lib/invariant.js';
import type { GraphData, LinkRecord, NodeRecord, Properties } from '../../../src/model/graph-data.js';
import type { Model, NodeType, Property } from '../../../src/model/types.js';

/** The text of a dossier file, as JSON, that says what the data says: what the reader works out is left out. */
export function dossierText(model: Model, { dossier, nodes, links }: GraphData): string {
  const from = new Map<string, LinkRecord[]>();
  for (const link of links) from.set(link.from, [...(from.get(link.from) ?? []), link]);
  const sections: Record<string, unknown[]> = {};
  for (const node of nodes) {
    const type = typeOf(model, node.type);
    const section = sectionOf(model, type);
    (sections[section] ??= []).push(recordOf(type, node, from.get(node.id) ?? []));
  }
  return JSON.stringify({ id: dossier.id, title: dossier.properties['title'], ...sections });
}

function recordOf(type: NodeType, { id, properties }: NodeRecord, links: ReadonlyArray<LinkRecord>) {
  const lists: Record<string, unknown[]> = {};
  for (const link of links) {
    const field = [...type.relationships.values()].find(
      (relationship) => relationship.direction === 'OUT' && relationship.link.type === link.type,
    );
    invariant(field, `${type.name} has a field for ${link.type}`);
    (lists[field.name] ??= []).push({ ref: link.to, ...said(field.link.properties, link.properties) });
  }
  return { id: id.slice(id.indexOf(':') + 1), ...said(type.properties, properties), ...lists };
}

function said(declared: ReadonlyMap<string, Property>, properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(([name]) => declared.get(name)?.system === false),
  );
}

function typeOf(model: Model, name: string): NodeType {
  const type = model.types.get(name);
  invariant(type, `the model has a type ${name}`);
  return type;
}

/** The list that holds such records: of the type, or of the interface that it is one of. */
function sectionOf(model: Model, type: NodeType): string {
  const types = [type, ...type.interfaces.map((name) => typeOf(model, name))];
  const section = types.find(({ record }) => record)?.record?.section;
  invariant(section, `${type.name} stands in dossiers`);
  return section;
}
