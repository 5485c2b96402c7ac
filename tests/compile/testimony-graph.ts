import { displayName } from '../../src/model/display-name.js';
import { invariant } from '../../src/lib/invariant.js';
import type { GraphData } from '../../src/model/graph-data.js';
import type { Model, NodeType, Relationship } from '../../src/model/types.js';
import { createRules } from '../../src/rules/rules.js';
import type { Rules } from '../../src/rules/rules.js';
import type { Store } from '../../src/store/store.js';
import { evidenceOf } from '../support/evidence-of.js';
import {
  NaiveEdge,
  NaiveGraph,
  NaiveRecord,
  properties,
  publishedType,
  timeProperties,
} from './naive-graph.js';
import type { Values } from './naive-graph.js';

/** A stored link. */
export interface HeldLink {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Values;
}

const derive: Readonly<Record<string, (rules: Rules, args: Values) => unknown>> = {
  attributionChains: (rules) => rules.attributionChains(),
  attributionChainsTruncated: (rules) => rules.attributionChainsTruncated(),
  sentences: (rules) => rules.sentences(),
  origins: (rules, { versions }) => rules.origins(versions as 'ALL' | 'OWN'), // a value of the enum
  parties: (rules) => rules.parties(),
  status: (rules) => rules.status(),
  versions: (rules) => rules.versions(),
  outcome: (rules) => rules.outcome(),
};

/**
 * The graph of loaded dossiers, read once into memory.
 *
 * Derived values are worked out for each claim alone, over evidence from the dossiers instead of the graph. Claims have them as
 * properties, and all records have the counts of their links, so filters and orders can use both.
 */
export class TestimonyGraph extends NaiveGraph {
  private readonly recordsById: ReadonlyMap<string, NaiveRecord>;
  private readonly rules: ReadonlyMap<string, Rules>;

  readonly links: ReadonlyArray<HeldLink>;

  constructor(
    given: { readonly store: Store; readonly model: Model; readonly dossiers: ReadonlyArray<GraphData> },
    stored: ReadonlyArray<NaiveRecord>,
    links: ReadonlyArray<HeldLink>,
  ) {
    super(given.store, given.model);
    this.links = links;

    this.rules = new Map(
      stored.filter(isClaim).map(({ id }) => {
        const rules = createRules(evidenceOf(given.dossiers, id))(id);
        invariant(rules, `the evidence of ${id} holds it`);
        return [id, rules];
      }),
    );
    this.recordsById = new Map(stored.map((record) => [record.id, this.completed(record)]));
  }

  override ofType({ name }: NodeType): Promise<ReadonlyArray<NaiveEdge>> {
    return Promise.resolve(this.records.filter(({ node }) => isOf(node.type, name)));
  }

  override linked(from: NaiveRecord, relationship: Relationship): Promise<ReadonlyArray<NaiveEdge>> {
    const edges = this.linksOf(from, relationship).map(([id, held]) => {
      const record = this.recordsById.get(id);
      invariant(record, `no record ${id}`);
      return new NaiveEdge(record, relationship, held.properties);
    });
    return Promise.resolve(edges);
  }

  override byId(id: string): Promise<NaiveRecord | null> {
    return Promise.resolve(this.recordsById.get(id) ?? null);
  }

  override derived(record: NaiveRecord, field: string, args: Values): unknown {
    if (field === 'displayName') return displayName(record.type.name, record.properties);
    if (field === 'trackRecord') return this.trackRecord(record);
    const [rules, work] = [this.rules.get(record.id), derive[field]];
    invariant(rules && work, `no derived field ${field} of ${record.id}`);
    return work(rules, args);
  }

  /** Returns all records. */
  get records(): ReadonlyArray<NaiveEdge> {
    return [...this.recordsById.values()].map((record) => new NaiveEdge(record, null, {}));
  }

  /** Returns the ids of all claims, in order. */
  get claimIds(): ReadonlyArray<string> {
    return [...this.rules.keys()].sort();
  }

  /** Returns the track record of a source: each entry counts the claims of which the source is an outside origin, once for all versions. */
  private trackRecord(source: NaiveRecord): unknown {
    const named = ['CONFIRMED', 'DENIED', 'DISPUTED'];
    const entry = (counts: (status: string) => boolean): unknown => {
      const of = [...this.rules.values()]
        .map((rules) => rules.derivedValues())
        .filter(({ originsOutside, status }) => originsOutside.includes(source.id) && counts(status));
      const claims = [...new Set(of.map(({ versionOf }) => versionOf))].sort();
      return { count: claims.length, claims: ({ first }: Values) => claims.slice(0, Number(first)) };
    };
    return {
      confirmed: entry((status) => status === 'CONFIRMED'),
      denied: entry((status) => status === 'DENIED'),
      disputed: entry((status) => status === 'DISPUTED'),
      other: entry((status) => !named.includes(status)),
    };
  }

  private completed(record: NaiveRecord): NaiveRecord {
    const stored = Object.entries(record.properties).filter(([name]) => !record.type.storedDerived.has(name));
    const counts = [...record.type.relationships.values()].map(
      (relationship) => [`${relationship.name}Count`, this.linksOf(record, relationship).length] as const,
    );
    const derived = this.rules.get(record.id)?.derivedValues();
    return new NaiveRecord(record.type, {
      ...Object.fromEntries(stored),
      ...Object.fromEntries(counts),
      ...derived,
    });
  }

  private linksOf(
    { id }: NaiveRecord,
    { link, direction }: Relationship,
  ): ReadonlyArray<readonly [other: string, held: HeldLink]> {
    const [near, far] = direction === 'OUT' ? (['from', 'to'] as const) : (['to', 'from'] as const);
    return this.links
      .filter((held) => held.type === link.type && held[near] === id)
      .map((held) => [held[far], held] as const);
  }
}

/** Loads the dossiers one after the other, and reads the graph. */
export async function readTestimony(
  store: Store,
  model: Model,
  dossiers: ReadonlyArray<GraphData>,
): Promise<TestimonyGraph> {
  const parameters = { times: timeProperties(model) };
  const nodes = await store.read({ text: `MATCH (n) RETURN labels(n), ${properties('n')}`, parameters });
  const links = await store.read({
    text: `MATCH (a)-[r]->(b) RETURN type(r), a.id, b.id, ${properties('r')}`,
    parameters,
  });
  const records = nodes.rows.flatMap(([labels, values]) => {
    const type = publishedType(model, labels as ReadonlyArray<string>);
    return type ? [new NaiveRecord(type, fromPairs(values))] : [];
  });
  const ids = new Set(records.map(({ id }) => id));
  const held = links.rows
    .map(([type, from, to, values]) => ({
      type: String(type),
      from: String(from),
      to: String(to),
      properties: fromPairs(values),
    }))
    .filter(({ from, to }) => ids.has(from) && ids.has(to));
  return new TestimonyGraph({ store, model, dossiers }, records, held);
}

function fromPairs(pairs: unknown): Values {
  return Object.fromEntries(pairs as ReadonlyArray<readonly [string, unknown]>);
}

function isClaim({ type }: NaiveRecord): boolean {
  return isOf(type, 'Claim');
}

function isOf(type: NodeType, name: string): boolean {
  return type.name === name || type.interfaces.includes(name);
}
