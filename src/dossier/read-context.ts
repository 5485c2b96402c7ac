import type { Place, Problem } from '../model/graph-data.js';
import type { Model } from '../model/types.js';
import type { Position } from './parse-file.js';

/** The values that all readers of one file share. */
export interface ReadContext {
  readonly model: Model;
  readonly file: string;
  /** Keep no places except those of problems. */
  readonly placeless?: true;
  /** Records a problem; reading continues. */
  readonly report: (problem: Problem) => void;
}

/** Returns the place of a position. */
export function placeIn(context: ReadContext, position: Position, path: string): Place {
  return { file: position.file ?? context.file, line: position.line, column: position.column, path };
}
