/**
 * The model, read from the schema folder once and handed on: what types there are, how they lie in the graph,
 * and how they are related. Frozen; everybody reads it, nobody changes it.
 *
 * Words: a *node type* is an object or interface whose records are nodes; a *link* is a relationship type of the graph,
 * declared once; a *relationship* is a link seen as a field of one of its ends.
 */
export interface Model {
  /** All node types by name, objects and interfaces, internal ones too. */
  readonly types: ReadonlyMap<string, NodeType>;
  /** Links by their relationship type in the graph, for instance `HAS_CONTENT`. */
  readonly links: ReadonlyMap<string, LinkType>;
  readonly enums: ReadonlyMap<string, EnumType>;
  readonly scalars: ReadonlyMap<string, ScalarType>;
  /** Types and inputs that are worked out for an answer, by name; `Query` holds the roots that no type lists. */
  readonly values: ReadonlyMap<string, ValueType>;
  /** Cypher that brings the evidence of a claim, in the order in which it stands; empty where the folder has none. */
  readonly fragments: ReadonlyArray<string>;
}

export interface NodeType {
  readonly name: string;
  readonly description: string;
  readonly kind: 'object' | 'interface';
  /** The label of its nodes; null only for `Node`, which has none of its own. */
  readonly label: string | null;
  /** Names of all published interfaces it implements, nearest first, transitive ones included. */
  readonly interfaces: ReadonlyArray<string>;
  /** Names of the object types that a record of this type can have; its own name for an object type. */
  readonly possibleTypes: ReadonlyArray<string>;
  /** Own and inherited, in the order of the published schema. */
  readonly properties: ReadonlyMap<string, Property>;
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** Fields that are worked out from what the graph holds about the record. */
  readonly computed: ReadonlyMap<string, ComputedField>;
  /** Stored derived values: updated by each load and used only by filters and orders; no part of the record. */
  readonly storedDerived: ReadonlyMap<string, Property>;
  /** By the type's own fields and by stored derived values. */
  readonly orders: ReadonlyArray<Order>;
  /** Name of the root field that lists records of this type. */
  readonly root: string | null;
  /** How dossiers hold such records; null where they do not. */
  readonly record: RecordKind | null;
  /** For the loader alone, not published. */
  readonly internal: boolean;
}

/** A field that is worked out, with the name of the rule that does it. */
export interface ComputedField {
  readonly name: string;
  readonly by: string;
  /** Its definition as it is published, description and arguments included. */
  readonly sdl: string;
}

/** A type that is worked out for an answer. */
export interface ValueType {
  readonly name: string;
  readonly kind: 'object' | 'input';
  /** Of an input: exactly one of its fields is given. */
  readonly oneOf: boolean;
  readonly description: string;
  /** Its fields as they are published, descriptions included. */
  readonly fields: ReadonlyArray<string>;
}

/** The list of a dossier that holds such records, and when they are the dossier's own. */
export interface RecordKind {
  readonly section: string;
  /** `always`, `never`, or the name of the boolean property that makes a record its dossier's own. */
  readonly own: 'always' | 'never' | { readonly when: string };
}

/** Names of scalars that a property can have; all but numbers and booleans are text or temporal in the graph. */
export type ScalarName =
  'ID' | 'String' | 'Int' | 'Float' | 'Boolean' | 'Date' | 'DateTime' | 'PartialDate' | 'Url' | 'LanguageTag';

/** A property of a node or link, under the same name in the graph and in the API. */
export interface Property {
  readonly name: string;
  readonly description: string;
  /** A scalar's name, or null for an enum. */
  readonly scalar: ScalarName | null;
  /** The enum's name, or null for a scalar. */
  readonly enumName: string | null;
  readonly list: boolean;
  /** Never null in the API: required, defaulted, written by the loader, or a list (absent is empty). */
  readonly nonNull: boolean;
  /** The value that the loader writes where nothing is said, as text: `false`, `CERTAIN`. */
  readonly defaultValue: string | null;
  /** Written by the loader, never by a dossier. */
  readonly system: boolean;
  readonly unique: boolean;
  readonly indexed: boolean;
  /** How search uses its text; null if it does not. */
  readonly searched: 'NAME' | 'METONYM' | 'TEXT' | null;
  /** Part of the identity of a link. */
  readonly key: boolean;
  readonly pattern: { readonly matches: string; readonly says: string } | null;
  readonly range: { readonly min: number; readonly max: number } | null;
  /** The node type whose id the value is. */
  readonly reference: string | null;
  /** Of a list: the property that holds the one value in it, or `several`. */
  readonly gathered: { readonly into: string; readonly several: string } | null;
}

/** An order by one field of the type's own. */
export interface Order {
  /** The field's name: `name`, `date`. */
  readonly field: string;
  /** The property that holds the sort key: `nameKey`, `dateKey`, or the field itself. */
  readonly key: string;
  /** What the sort key is in the graph. */
  readonly type: 'text' | 'datetime' | 'number';
}

/** A relationship type of the graph. */
export interface LinkType {
  /** Its name in the schema folder: `HasContent`. */
  readonly name: string;
  readonly description: string;
  /** Its type in the graph: `HAS_CONTENT`. */
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: ReadonlyMap<string, Property>;
  /** Names of its key properties, in order; empty where its ends alone are its identity. */
  readonly keyProperties: ReadonlyArray<string>;
  readonly orders: ReadonlyArray<Order>;
  /** `own`: of one dossier. `background`: of a record that dossiers share. `system`: the loader's. */
  readonly ownership: 'own' | 'background' | 'system';
}

/** A link as a field of one of its ends. */
export interface Relationship {
  readonly name: string;
  readonly description: string;
  /** The type that declares the field; names of generated types begin with it. */
  readonly owner: string;
  readonly link: LinkType;
  readonly direction: 'OUT' | 'IN';
  readonly target: string;
  readonly list: 'BOUNDED' | 'PAGED';
}

export interface EnumType {
  readonly name: string;
  readonly description: string;
  readonly values: ReadonlyArray<{
    readonly name: string;
    readonly description: string;
    readonly label: string | null;
  }>;
}

export interface ScalarType {
  readonly name: string;
  readonly description: string;
  readonly specifiedBy: string | null;
}
