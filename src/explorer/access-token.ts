const key = 'onrecord.token';

/** The token of this tab: from the address (`/write#token=…`), or entered. It is kept as long as the tab is open. */
export const writeToken = {
  get: (): string => {
    const given = new URLSearchParams(location.hash.slice(1)).get('token');
    if (given !== null) {
      sessionStorage.setItem(key, given);
      history.replaceState(null, '', location.pathname);
    }
    return sessionStorage.getItem(key) ?? '';
  },
  set: (text: string): void => {
    sessionStorage.setItem(key, text);
  },
};
