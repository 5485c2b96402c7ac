import type { Place, Problem } from '../model/graph-data.js';
import type { Model } from '../model/types.js';
import type { Position } from './parse.js';

/** What the readers of one file hand on. */
export interface ReadContext {
  readonly model: Model;
  readonly file: string;
  /** Places of what is sound are not kept: only problems have one. */
  readonly placeless?: true;
  /** Takes a problem down; reading goes on. */
  readonly report: (problem: Problem) => void;
}

/** Makes the place of a position. */
export function placeIn(context: ReadContext, position: Position, path: string): Place {
  return { file: position.file ?? context.file, line: position.line, column: position.column, path };
}
