import { tabStorage } from './browser-storage.js';

const key = 'onrecord.token';

/** The token of this tab for the server: from the address (`#token=…`), or entered. It is kept as long as the tab is open. */
export const accessToken = {
  /** Returns the token, and removes it from the address; empty if there is none. */
  get: (): string => {
    const given = new URLSearchParams(location.hash.slice(1)).get('token');
    if (given !== null) {
      tabStorage().setItem(key, given);
      history.replaceState(null, '', `${location.pathname}${location.search}`);
    }
    return tabStorage().getItem(key) ?? '';
  },
  set: (text: string): void => {
    tabStorage().setItem(key, text);
  },
};
