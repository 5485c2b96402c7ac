/**
 * The model, which is read from the schema folder: the types, their storage in the graph, and their relationships. Read-only.
 *
 * A *node type* is an object type or interface whose records are nodes. A *link* is a relationship type of the graph. A *relationship*
 * is a link as a field of the type at one of its ends.
 */
export interface Model {
  /** All node types by name: object types and interfaces, including internal ones. */
  readonly types: ReadonlyMap<string, NodeType>;
  /** Links by their relationship type in the graph, for instance `HAS_CONTENT`. */
  readonly links: ReadonlyMap<string, LinkType>;
  readonly enums: ReadonlyMap<string, EnumType>;
  readonly scalars: ReadonlyMap<string, ScalarType>;
  /** Derived types and their input types, by name; `Query` contains the root fields other than lists. */
  readonly values: ReadonlyMap<string, ValueType>;
  /** The Cypher fragments that read the evidence of a claim, in order; empty if the folder has none. */
  readonly fragments: ReadonlyArray<string>;
}

export interface NodeType {
  readonly name: string;
  readonly description: string;
  readonly kind: 'object' | 'interface';
  /** The label of its nodes; null only for `Node`. */
  readonly label: string | null;
  /** The names of all published interfaces that it implements, directly or indirectly, nearest first. */
  readonly interfaces: ReadonlyArray<string>;
  /** The names of the object types of its records; for an object type only its own name. */
  readonly possibleTypes: ReadonlyArray<string>;
  /** Its own and inherited properties, in the order of the published schema. */
  readonly properties: ReadonlyMap<string, Property>;
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** Fields with derived values. */
  readonly computed: ReadonlyMap<string, ComputedField>;
  /** Stored derived values, which loads update and only filters and orders use. They are not part of the record. */
  readonly storedDerived: ReadonlyMap<string, Property>;
  /** Orders by fields of the type and by stored derived values. */
  readonly orders: ReadonlyArray<Order>;
  /** The name of the root field that lists its records, or null. */
  readonly root: string | null;
  /** The section of dossiers for its records; null if dossiers have none. */
  readonly record: RecordKind | null;
  /** Whether only the loader uses it and it is not published. */
  readonly internal: boolean;
}

/** A field with a derived value, and the name of its rule. */
export interface ComputedField {
  readonly name: string;
  readonly by: string;
  /** Its published definition, with description and arguments. */
  readonly sdl: string;
}

/** A type of derived values. */
export interface ValueType {
  readonly name: string;
  readonly kind: 'object' | 'input';
  /** Whether exactly one field of the input type must be given. */
  readonly oneOf: boolean;
  readonly description: string;
  /** Its published fields, with descriptions. */
  readonly fields: ReadonlyArray<string>;
}

/** The section of dossiers for records of a type, and whether they are the dossier's own. */
export interface RecordKind {
  readonly section: string;
  /** `always`, `never`, or the name of the boolean property of own records. */
  readonly own: 'always' | 'never' | { readonly when: string };
}

/** The scalars that a property can have. Apart from numbers and booleans, they are stored as text or as temporal values. */
export type ScalarName =
  'ID' | 'String' | 'Int' | 'Float' | 'Boolean' | 'Date' | 'DateTime' | 'PartialDate' | 'Url' | 'LanguageTag';

/** A property of a node or link. It has the same name in the graph and in the API. */
export interface Property {
  readonly name: string;
  readonly description: string;
  /** The name of its scalar; null for an enum. */
  readonly scalar: ScalarName | null;
  /** The name of its enum; null for a scalar. */
  readonly enumName: string | null;
  readonly list: boolean;
  /** Whether it is never null in the API: it is required, has a default, is written by the loader, or is a list. */
  readonly nonNull: boolean;
  /** The default value as text: `false`, `CERTAIN`. */
  readonly defaultValue: string | null;
  /** Whether the loader writes it and dossiers cannot. */
  readonly system: boolean;
  readonly unique: boolean;
  readonly indexed: boolean;
  /** Whether few records have the same value of an indexed property, so that a filter by it begins at the index. */
  readonly selective: boolean;
  /** How search uses its text; null if it does not. */
  readonly searched: 'NAME' | 'METONYM' | 'TEXT' | null;
  /** Whether it is part of the identity of a link. */
  readonly key: boolean;
  /** A regular expression that values match, and its meaning in words; null if all values are allowed. */
  readonly pattern: { readonly matches: string; readonly meaning: string } | null;
  readonly range: { readonly min: number; readonly max: number } | null;
  /** The node type whose ids are its values; null if it is not a reference. */
  readonly reference: string | null;
  /** For a list: the property with the only value of the list, or with the value `several` if it has more. */
  readonly gathered: { readonly into: string; readonly several: string } | null;
}

/** An order by a field of a type. */
export interface Order {
  /** The name of the field: `name`, `date`. */
  readonly field: string;
  /** The property with the sort key: `nameKey`, `dateKey`, or the field itself. */
  readonly key: string;
  /** The type of the stored sort key. */
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
  /** The names of its key properties, in order; empty if its type and ends are its identity. */
  readonly keyProperties: ReadonlyArray<string>;
  readonly orders: ReadonlyArray<Order>;
  /** `own`: it belongs to one dossier. `background`: it belongs to a shared record. `system`: only the loader uses it. */
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
    /** The more general value whose filters also find this one. */
    readonly broader: string | null;
  }>;
}

export interface ScalarType {
  readonly name: string;
  readonly description: string;
  readonly specifiedBy: string | null;
}
