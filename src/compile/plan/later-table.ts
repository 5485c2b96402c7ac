import type { Reader } from '../decode/reader.js';
import type { Level } from '../plan-nodes.js';
import type { Binding } from './binding.js';

/** Records that derived values name by id, with what is selected of them; read once the values are known. */
export interface LaterTable {
  /** The number of derived values that it lies within. The tables of one depth are read by one statement. */
  readonly depth: number;
  /** The parameters of the root that it belongs to. */
  readonly binding: Binding;
  /** The name of the parameter that holds the ids. */
  readonly parameter: string;
  readonly level: Level;
  readonly read: Reader;
}
