/**
 * Yields the same items, but requests each one while the caller still works on the one before. An item that fails throws in its turn.
 */
export async function* prefetch<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
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
