import type { Relationship } from '../records.js';
import { hopEnds, hopProperties, hopWords } from './hop-properties.js';
import type { PathAnswer, PathHop } from './path-answer.js';

/** Returns the relationships of all paths, each once, as they are saved. */
export function pathRelationships({ paths }: PathAnswer): ReadonlyArray<Relationship> {
  const relationships = paths.flatMap(({ hops }) => hops.map(relationshipOf));
  return [...new Map(relationships.map((relationship) => [relationship.key, relationship])).values()];
}

function relationshipOf(hop: PathHop): Relationship {
  const [from, to] = hopEnds(hop);
  const words = hopWords(hop);
  return {
    ...{ from, to, type: hop.link, words, factuality: hop.factuality, inferred: hop.inferred },
    key: `${from}|${hop.link} ${words}|${to}`,
    notes: hopProperties(hop).map(([name, value]) => `${name}: ${value}`),
  };
}
