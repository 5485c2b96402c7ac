import type { GraphState } from '../view-state.js';

/** The states that a graph went through; `at` is the place of the current one. */
export interface GraphHistory {
  readonly list: ReadonlyArray<GraphState>;
  readonly at: number;
}

/** Returns a history with one state. */
export function startHistory(state: GraphState): GraphHistory {
  return { list: [state], at: 0 };
}

/**
 * Adds a state after the current one; states that were undone are dropped.
 *
 * A state that equals the one before or after moves the place instead: the browser's own "back" is an undo, too.
 */
export function recordStep(history: GraphHistory, state: GraphState): GraphHistory {
  const isSame = (place: number) => JSON.stringify(history.list[place]) === JSON.stringify(state);
  for (const place of [history.at, history.at - 1, history.at + 1])
    if (isSame(place)) return { ...history, at: place };
  return { list: [...history.list.slice(0, history.at + 1), state], at: history.at + 1 };
}

/** Returns the state before or after the current one; null when there is none. */
export function adjacentState({ list, at }: GraphHistory, direction: 'undo' | 'redo'): GraphState | null {
  return list[direction === 'undo' ? at - 1 : at + 1] ?? null;
}
