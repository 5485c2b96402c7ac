/** Calls a function with the width of an element, in pixels, now and whenever it changes; returns a function that ends that. */
export function fitToWidth(element: HTMLElement, fit: (width: number) => void): () => void {
  let fitted = 0;
  const fitTo = (width: number): void => {
    if (width < 1 || width === fitted) return;
    fitted = width;
    fit(width);
  };
  // Until it is on the page, an element has no width.
  fitTo(Math.min(1000, innerWidth - 28));
  const observer = new ResizeObserver(() => {
    fitTo(element.clientWidth);
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
