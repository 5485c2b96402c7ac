import type { GraphState } from '../view-state.js';

/** The steps of a reader through a graph, with the place among them. */
export interface Steps {
  readonly list: ReadonlyArray<GraphState>;
  readonly at: number;
}

/** A walk that begins with one state. */
export function firstStep(state: GraphState): Steps {
  return { list: [state], at: 0 };
}

/** Takes a step; what was undone is forgotten. A state that stands among the neighbours is a step back or forth. */
export function nextStep(steps: Steps, state: GraphState): Steps {
  const same = (place: number) => JSON.stringify(steps.list[place]) === JSON.stringify(state);
  for (const place of [steps.at, steps.at - 1, steps.at + 1]) if (same(place)) return { ...steps, at: place };
  return { list: [...steps.list.slice(0, steps.at + 1), state], at: steps.at + 1 };
}

/** The state one step before, or after; null at the end. */
export function beside({ list, at }: Steps, way: 'back' | 'forth'): GraphState | null {
  return list[way === 'back' ? at - 1 : at + 1] ?? null;
}
