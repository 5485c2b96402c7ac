const delayMs = 300;

/** Calls `show` unless the returned function is called within 300 ms. */
export function whenSlow(show: () => void): () => void {
  const timer = setTimeout(show, delayMs);
  return () => {
    clearTimeout(timer);
  };
}
