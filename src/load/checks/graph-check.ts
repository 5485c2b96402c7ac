import type { GraphData, NodeRecord, Problem } from '../../model/graph-data.js';
import type { Model } from '../../model/types.js';
import type { Context } from '../context.js';

/** The input of a check: the data of the file, and the context of the graph. */
export interface CheckInput {
  readonly model: Model;
  readonly graph: GraphData;
  readonly context: Context;
  /** Records of other files that are loaded before. */
  readonly precedingRecords: ReadonlyArray<NodeRecord>;
  /** The object types of the records that exist after the load, by id. */
  readonly types: ReadonlyMap<string, string>;
}

/** A check of data against the graph. Pure; returns one problem for each place. */
export type GraphCheck = (found: CheckInput) => ReadonlyArray<Problem>;
