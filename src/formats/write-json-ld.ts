import type { Properties } from '../model/graph-data.js';
import type { GraphStream, StreamedLink, StreamedNode } from '../model/graph-stream.js';
import { classes, jsonLdContext } from '../model/json-ld-context.js';
import type { Model } from '../model/types.js';

/**
 * Writes a graph as JSON-LD with terms of schema.org and PROV, and terms of our own for the rest.
 *
 * Each link is a plain triple (the start node with the relationship), so that any reader can follow it. A link with properties is also a
 * node with `from`, `to` and its properties.
 */
export async function* writeJsonLd(model: Model, graph: GraphStream): AsyncGenerator<string> {
  yield `{"@context": ${JSON.stringify(jsonLdContext(model))},\n"@graph": [`;
  let count = 0;
  const item = (value: object): string => {
    count += 1;
    return `${count === 1 ? '' : ','}\n${JSON.stringify(value)}`;
  };
  for await (const node of graph.nodes()) yield item(nodeObject(node));
  for await (const link of graph.links()) {
    yield item({ id: iri(link.from), [link.type]: [iri(link.to)] });
    const own = ownProperties(link);
    if (Object.keys(own).length > 0) yield item(linkObject(link, own));
  }
  yield '\n]}\n';
}

function nodeObject({ type, id, labels, properties }: StreamedNode): object {
  const own = [type, ...labels].map((label) => `onrecord:${label}`);
  const others = labels.flatMap((label) => classes[label] ?? []);
  return { id: iri(id), type: [...new Set([...own, ...others])], ...withoutKeys(properties) };
}

function linkObject({ type, from, to, properties }: StreamedLink, own: Properties): object {
  const key = encodeURIComponent(String(properties['key'] ?? ''));
  const id = `urn:onrecord:link:${type}:${from}:${to}:${key}`;
  return { id, type: `onrecord:Link.${type}`, from: iri(from), to: iri(to), ...own };
}

/** Returns the properties of a link without those of the loader. */
function ownProperties({ properties }: StreamedLink): Properties {
  const loaderNames = new Set(['position', 'recordedAt', 'createdBy', 'dossier', 'dossiers']);
  const entries = Object.entries(withoutKeys(properties));
  return Object.fromEntries(entries.filter(([name, value]) => !loaderNames.has(name) && value !== false));
}

function withoutKeys(properties: Properties): Properties {
  const keys = new Set(['nameKey', 'dateKey', 'key']);
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !keys.has(name)));
}

function iri(id: string): string {
  return `urn:onrecord:record:${id}`;
}
