/**
 * The same items, each begun to be made while the one before it is still worked on. An item that fails is told in its turn.
 */
export async function* oneAhead<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  const begin = (): Promise<IteratorResult<T>> => {
    const next = iterator.next();
    next.catch(() => undefined); // it is awaited later
    return next;
  };
  let next = begin();
  try {
    for (;;) {
      const item = await next;
      if (item.done) return;
      next = begin();
      yield item.value;
    }
  } finally {
    await iterator.return?.();
  }
}
