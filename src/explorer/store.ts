/** State that changes by actions alone. */
export interface Store<State, Action> {
  readonly state: () => State;
  readonly dispatch: (action: Action) => void;
}

/** How a store changes, and what is called after each change. */
export interface StoreOptions<State, Action> {
  readonly reduce: (state: State, action: Action) => State;
  readonly onChange?: (state: State, previous: State) => void;
}

/** Creates a store with its first state. */
export function createStore<State, Action>(
  initial: State,
  { reduce, onChange }: StoreOptions<State, Action>,
): Store<State, Action> {
  let state = initial;
  return {
    state: () => state,
    dispatch: (action) => {
      const previous = state;
      state = reduce(previous, action);
      onChange?.(state, previous);
    },
  };
}
