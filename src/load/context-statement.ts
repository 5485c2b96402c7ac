import { acyclicLinks, acyclicLinksOf } from '../checks/checks.js';
import type { AcyclicLinks } from '../checks/checks.js';
import type { GraphData } from '../model/graph-data.js';
import type { Model } from '../model/types.js';
import type { CypherStatement } from '../store/store.js';
import { asText, temporalOfLinks, temporalOfNodes } from './cypher-values.js';
import { nodeTypeOf } from './entries.js';
import { domainTypes } from './labels.js';
import { referencesOf } from './references.js';

/** A property whose value is unique among the nodes with a label. */
interface UniqueProperty {
  readonly label: string;
  readonly name: string;
}

/** Returns the statement that reads the context of a load; context.ts defines the shape of its single row. */
export function contextStatement(model: Model, graph: GraphData): CypherStatement {
  const parts = [
    // A removed dossier still has loads, and the numbers of its next loads continue theirs.
    `head(COLLECT { OPTIONAL MATCH (d:Dossier {id: $dossier}) WHERE d.recordedAt IS NOT NULL
       WITH d, coalesce(d.loadCount, COUNT { MATCH (:Load {dossier: $dossier}) }) AS loads
       OPTIONAL MATCH (l:Load {id: $dossier + '@' + toString(loads)})
       RETURN [CASE WHEN d IS NULL THEN null ELSE ${asText('d', ['recordedAt'])} END, loads, toString(l.startedAt)] })`,
    `COLLECT { MATCH (n:Entity {dossier: $dossier}) RETURN [labels(n), ${asText('n', temporalOfNodes(model))}] }`,
    `COLLECT { MATCH (n:Entity {dossier: $dossier})-[r]->(m:Entity)
       RETURN [type(r), n.id, m.id, ${asText('r', temporalOfLinks(model))}] }`,
    `COLLECT { UNWIND $shared + COLLECT { MATCH (own:Declaration {dossier: $dossier}) RETURN own.entityId } AS id
       WITH DISTINCT id MATCH (c:Declaration {entityId: id}) RETURN ${asText('c', ['recordedAt'])} }`,
    `COLLECT { UNWIND $named AS id MATCH (n:Entity {id: id}) USING INDEX SEEK n:Entity(id) WHERE n.recordedAt IS NOT NULL
       RETURN [n.id, labels(n), n.dossier] }`,
    `COLLECT { UNWIND $shared AS id MATCH (d:Dossier {id: id}) RETURN d.id }`,
    `EXISTS { MATCH (n:Entity {id: $dossier}) USING INDEX SEEK n:Entity(id) WHERE n.recordedAt IS NOT NULL }`,
    holdersText(model),
    acyclicLinks.map(edgesPart).join(' + '),
  ];
  return { text: `RETURN ${parts.join(',\n')}`, parameters: parametersOf(model, graph) };
}

/** Returns an expression for the records that have the unique values of the data: lists of property, value, id. */
export function holdersText(model: Model): string {
  return uniqueProperties(model).map(holdersPart).join(' + ');
}

function holdersPart({ label, name }: UniqueProperty): string {
  return `COLLECT { UNWIND $${uniqueParameter({ label, name })} AS value MATCH (n:${label} {${name}: value})
    RETURN ['${name}', value, n.id] }`;
}

/** Returns the unique properties, each with the label of its constraint. */
function uniqueProperties(model: Model): ReadonlyArray<UniqueProperty> {
  return domainTypes(model).flatMap(({ label, properties }) =>
    [...properties.values()]
      .filter(({ name, unique }) => unique && name !== 'id')
      .flatMap(({ name }) => (label === null ? [] : [{ label, name }])),
  );
}

function uniqueParameter({ label, name }: UniqueProperty): string {
  return `unique${label}${name}`;
}

function edgesPart({ name, types, when }: AcyclicLinks): string {
  const filter = when === null ? '' : ` {${when}: true}`;
  const type = types.join('|');
  return `COLLECT { UNWIND $${name} AS id MATCH (f:Entity {id: id})-[:${type}*0..${filter}]->(x:Entity) USING INDEX SEEK f:Entity(id)
    WITH DISTINCT x MATCH (x)-[r:${type}${filter}]->(y:Entity)
    WHERE coalesce(r.dossier <> $dossier, any(d IN r.dossiers WHERE d <> $dossier))
    RETURN [type(r), x.id, y.id] }`;
}

function parametersOf(model: Model, graph: GraphData): Readonly<Record<string, unknown>> {
  const own = new Set(graph.nodes.filter((node) => node.own).map(({ id }) => id));
  const starts = (name: string): ReadonlyArray<string> => [
    ...new Set(
      graph.links
        .filter(({ type, properties, to }) => acyclicLinksOf(type, properties)?.name === name && !own.has(to))
        .map(({ to }) => to),
    ),
  ];
  return {
    dossier: graph.dossier.id,
    shared: graph.nodes.filter((node) => !node.own).map(({ id }) => id),
    named: namedOutside(model, graph),
    ...holdersParameters(model, graph),
    ...Object.fromEntries(acyclicLinks.map(({ name }) => [name, starts(name)])),
  };
}

/** Returns the parameters of `holdersText`. */
export function holdersParameters(
  model: Model,
  graph: GraphData,
): Readonly<Record<string, ReadonlyArray<unknown>>> {
  return Object.fromEntries(
    uniqueProperties(model).map((property) => [uniqueParameter(property), valuesOf(model, graph, property)]),
  );
}

/** Returns the ids that the data refers to but does not contain, each once. */
export function namedOutside(model: Model, graph: GraphData): ReadonlyArray<string> {
  const contained = new Set(graph.nodes.map(({ id }) => id));
  return [...new Set(referencesOf(model, graph).map(({ id }) => id))].filter((id) => !contained.has(id));
}

function valuesOf(
  model: Model,
  { nodes }: GraphData,
  { label, name }: UniqueProperty,
): ReadonlyArray<unknown> {
  return nodes
    .filter(({ type }) => nodeTypeOf(model, type).label === label)
    .flatMap(({ properties }) => properties[name] ?? []);
}
