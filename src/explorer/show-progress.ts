import { html } from './dom.js';
import { whenSlow } from './when-slow.js';

/** Shows that something is being read, once it takes a moment. Call the returned function when it is done. */
export function showProgress(place: HTMLElement, words: string): () => void {
  const cancel = whenSlow(() => {
    place.classList.add('waiting');
    place.prepend(html('p', { class: 'waiting-words', role: 'status' }, `${words} …`));
  });
  return () => {
    cancel();
    place.classList.remove('waiting');
    place.querySelector('.waiting-words')?.remove();
  };
}
