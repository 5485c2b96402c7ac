import { invariant } from '../../../src/lib/invariant.js';
import type { GraphData, LinkRecord, NodeRecord, Properties, Value } from '../../../src/model/graph-data.js';
import { partialDateBounds } from '../../../src/model/partial-date.js';
import type { LinkType, Model, NodeType } from '../../../src/model/types.js';

/** Properties as an author would give them; what is undefined is absent. */
export type Said = Readonly<Record<string, Value | undefined>>;

/** Collects the records of one dossier, and writes out what reading a file would: defaults, places in lists, first and last days. */
export class GraphBuilder {
  private readonly nodes: NodeRecord[] = [];
  private readonly links: LinkRecord[] = [];
  private readonly positions = new Map<string, number>();
  private readonly model: Model;
  private readonly dossierId: string;

  constructor(model: Model, dossierId: string) {
    this.model = model;
    this.dossierId = dossierId;
  }

  /** Adds a record that the dossier owns; gives its id. */
  own(type: string, localId: string, said: Said): string {
    return this.node(type, `${this.dossierId}:${localId}`, { own: true, said });
  }

  /** Adds a record that any dossier may declare; gives its id. */
  shared(type: string, id: string, said: Said): string {
    return this.node(type, id, { own: false, said });
  }

  link(type: string, from: string, to: string, said: Said = {}): void {
    const link = this.model.links.get(type);
    invariant(link, `the model has a link ${type}`);
    const list = `${from} ${type}`;
    const position = this.positions.get(list) ?? 0;
    this.positions.set(list, position + 1);
    const properties = { ...defaultsOf(link), ...present(said), position };
    this.links.push({ type, from, to, properties, at: this.place });
  }

  build(): GraphData {
    const { dossierId: id, nodes, links } = this;
    const properties = { title: `Generated dossier ${id}`, formatVersion: 1, visibility: 'PUBLIC' };
    return {
      dossier: { type: 'Dossier', id, own: true, properties, at: this.place },
      nodes,
      links,
      source: `${id}.json`,
      fileHash: '0'.repeat(64),
    };
  }

  private node(type: string, id: string, { own, said }: { readonly own: boolean; readonly said: Said }) {
    const nodeType = this.model.types.get(type);
    invariant(nodeType, `the model has a type ${type}`);
    const properties = { ...defaultsOf(nodeType), ...present(said), ...boundsOf(said['date']) };
    this.nodes.push({ type, id, own, properties, at: this.place });
    return id;
  }

  private get place() {
    return { file: `${this.dossierId}.json`, line: 1, column: 1, path: '' };
  }
}

const knownDefaults = new WeakMap<object, Properties>();

function defaultsOf(type: NodeType | LinkType): Properties {
  const known = knownDefaults.get(type);
  if (known) return known;
  const defaults = Object.fromEntries(
    [...type.properties.values()].flatMap(({ name, defaultValue, scalar }) =>
      defaultValue === null
        ? []
        : [[name, scalar === 'Boolean' ? defaultValue === 'true' : defaultValue] as const],
    ),
  );
  knownDefaults.set(type, defaults);
  return defaults;
}

function present(said: Said): Properties {
  return Object.fromEntries(
    Object.entries(said).filter((entry): entry is [string, Value] => entry[1] !== undefined),
  );
}

const knownBounds = new Map<string, Properties>();

function boundsOf(date: Value | undefined): Properties {
  if (typeof date !== 'string') return {};
  const known = knownBounds.get(date);
  if (known) return known;
  const { start = null, end = null } = partialDateBounds(date) ?? {};
  const bounds = { ...(start ? { dateStart: start } : {}), ...(end ? { dateEnd: end } : {}) };
  knownBounds.set(date, bounds);
  return bounds;
}
