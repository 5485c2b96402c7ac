import { invariant } from '../../src/lib/invariant.js';
import type { Model, NodeType, Property, Relationship } from '../../src/model/types.js';
import type { Store } from '../../src/store/store.js';

export type Values = Readonly<Record<string, unknown>>;

/** A record with all its properties; dates and times as text. */
export class NaiveRecord {
  readonly type: NodeType;
  readonly properties: Values;

  constructor(type: NodeType, properties: Values) {
    this.type = type;
    this.properties = properties;
  }

  get id(): string {
    return String(this.properties['id']);
  }
}

/** A record and the link that leads to it; the link is null at a root. */
export class NaiveEdge {
  readonly node: NaiveRecord;
  readonly relationship: Relationship | null;
  readonly properties: Values;

  constructor(node: NaiveRecord, relationship: Relationship | null, properties: Values) {
    this.node = node;
    this.relationship = relationship;
    this.properties = properties;
  }
}

/** Reads each list of records by one simple statement, with all properties. Answers are cached, as the graph does not change. */
export class NaiveGraph {
  private readonly answers = new Map<string, Promise<ReadonlyArray<NaiveEdge>>>();
  private readonly times: ReadonlyArray<string>;
  private readonly store: Store;
  readonly model: Model;

  constructor(store: Store, model: Model) {
    this.store = store;
    this.model = model;
    this.times = timeProperties(model);
  }

  /** Returns all records that a root lists. */
  ofType(type: NodeType): Promise<ReadonlyArray<NaiveEdge>> {
    const label = type.label ?? type.name;
    return this.kept(label, `MATCH (n:${label}) RETURN labels(n), ${properties('n')}, []`, {
      relationship: null,
    });
  }

  /** Returns all records that a relationship leads to. */
  linked(from: NaiveRecord, relationship: Relationship): Promise<ReadonlyArray<NaiveEdge>> {
    const { link, direction } = relationship;
    const [left, right] = direction === 'OUT' ? ['-', '->'] : ['<-', '-'];
    const text = `MATCH (m:${from.type.label ?? ''} {id: $id})${left}[r:${link.type}]${right}(n) RETURN labels(n), ${properties('n')}, ${properties('r')}`;
    return this.kept(`${from.id} ${direction} ${relationship.owner}.${relationship.name}`, text, {
      relationship,
      id: from.id,
    });
  }

  /** Returns the published record with an id. */
  async byId(id: string): Promise<NaiveRecord | null> {
    const text = `MATCH (n {id: $id}) WHERE NOT n:Declaration RETURN labels(n), ${properties('n')}, []`;
    const [found] = await this.kept(`id ${id}`, text, { relationship: null, id });
    return found?.node ?? null;
  }

  /** Returns the value of a derived field: always null, as random records have no evidence. */
  derived(record: NaiveRecord, field: string, args: Values): unknown {
    throw new Error(`No rules apply to ${field} of ${record.id} (${JSON.stringify(args)}).`);
  }

  private kept(
    key: string,
    text: string,
    options: { readonly relationship: Relationship | null; readonly id?: string },
  ): Promise<ReadonlyArray<NaiveEdge>> {
    const known = this.answers.get(key);
    if (known) return known;
    const answer = this.ask(text, options);
    this.answers.set(key, answer);
    return answer;
  }

  private async ask(
    text: string,
    options: { readonly relationship: Relationship | null; readonly id?: string },
  ): Promise<ReadonlyArray<NaiveEdge>> {
    const parameters = { times: this.times, id: options.id ?? null };
    const { rows } = await this.store.read({ text, parameters });
    return rows.map(([labels, node, link]) => {
      const record = new NaiveRecord(
        objectType(this.model, labels as ReadonlyArray<string>),
        Object.fromEntries(node as ReadonlyArray<readonly [string, unknown]>),
      );
      const edge = Object.fromEntries(link as ReadonlyArray<readonly [string, unknown]>);
      return new NaiveEdge(record, options.relationship, edge);
    });
  }
}

/** Prints the properties of a node or link as pairs; those in `$times` as text. */
export function properties(variable: string): string {
  return `[key IN keys(${variable}) | [key, CASE WHEN key IN $times THEN toString(${variable}[key]) ELSE ${variable}[key] END]]`;
}

/** Returns the names of all properties with dates or times. */
export function timeProperties(model: Model): ReadonlyArray<string> {
  const holders = [...model.types.values(), ...model.links.values()];
  const all = holders.flatMap((holder): Property[] => [...holder.properties.values()]);
  return [
    ...new Set(
      all.filter(({ scalar }) => scalar === 'Date' || scalar === 'DateTime').map(({ name }) => name),
    ),
  ];
}

function objectType(model: Model, labels: ReadonlyArray<string>): NodeType {
  const type = publishedType(model, labels);
  invariant(type, `no type has the labels ${labels.join(', ')}`);
  return type;
}

/** Returns the published type of records with these labels; undefined if there is none. */
export function publishedType(model: Model, labels: ReadonlyArray<string>): NodeType | undefined {
  return [...model.types.values()].find(
    ({ kind, label, internal }) => kind === 'object' && !internal && label !== null && labels.includes(label),
  );
}
