/** A uniqueness constraint or a range index on the nodes of one label. */
export interface NodeIndex {
  readonly name: string;
  readonly label: string;
  readonly properties: ReadonlyArray<string>;
}

/** A range index on the relationships of one type. */
export interface LinkIndex {
  readonly name: string;
  readonly type: string;
  readonly properties: ReadonlyArray<string>;
}

/** The constraints and indexes that the model asks of the graph, and the version of its layout. */
export interface IndexPlan {
  readonly schemaVersion: number;
  readonly constraints: ReadonlyArray<NodeIndex>;
  readonly indexes: ReadonlyArray<NodeIndex>;
  readonly linkIndexes: ReadonlyArray<LinkIndex>;
}
