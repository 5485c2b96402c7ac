import type { GraphData, NodeRecord, Problem } from '../../model/graph-data.js';
import type { Model } from '../../model/types.js';
import type { Context } from '../context.js';

/** What a rule may look at: the data of the file, and what the graph holds. */
export interface CheckInput {
  readonly model: Model;
  readonly graph: GraphData;
  readonly context: Context;
  /** Records of other files that are to be loaded too. */
  readonly beside: ReadonlyArray<NodeRecord>;
  /** The object types of the records that references of the file will find after the load, by id. */
  readonly types: ReadonlyMap<string, string>;
}

/** One reason to refuse data because of what the graph holds. Pure; gives one problem for each place. */
export type GraphCheck = (found: CheckInput) => ReadonlyArray<Problem>;
