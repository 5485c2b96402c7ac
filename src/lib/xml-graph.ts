/** A graph in the form that the XML formats of graph tools need. Nodes and edges may be streams, as from a database. */
export interface XmlGraph {
  /** Facts about the whole graph, by name; empty ones are not written. */
  readonly facts: Readonly<Record<string, string>>;
  readonly nodeAttributes: ReadonlyArray<XmlGraphAttribute>;
  readonly edgeAttributes: ReadonlyArray<XmlGraphAttribute>;
  readonly nodes: Iterable<XmlGraphNode> | AsyncIterable<XmlGraphNode>;
  readonly edges: Iterable<XmlGraphEdge> | AsyncIterable<XmlGraphEdge>;
}

/** An attribute of nodes or edges. */
export interface XmlGraphAttribute {
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'double' | 'long';
}

/** Values of declared attributes, by name. */
export type XmlGraphValues = ReadonlyArray<readonly [name: string, text: string]>;

/** A node; `label` is the text that a drawing shows. */
export interface XmlGraphNode {
  readonly id: string;
  readonly label: string;
  readonly values: XmlGraphValues;
}

/** An edge from one node to another. */
export interface XmlGraphEdge {
  readonly from: string;
  readonly to: string;
  /** The type of the relationship, for example `RECIPIENT`. */
  readonly type: string;
  readonly label: string;
  readonly values: XmlGraphValues;
}
