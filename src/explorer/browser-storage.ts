import type { TextStorage } from './text-storage.js';

/** Returns what all tabs share. Where the browser forbids it, reads give nothing and writes throw. */
export function sharedStorage(): TextStorage {
  try {
    return localStorage;
  } catch {
    return noStorage;
  }
}

/** Returns what this tab alone has. Where the browser forbids it, it lasts until the page is left. */
export function tabStorage(): TextStorage {
  try {
    return sessionStorage;
  } catch {
    return memory;
  }
}

const noStorage: TextStorage = {
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem: () => {
    throw new Error('This browser stores nothing for this page.');
  },
  removeItem: () => undefined,
};

const texts = new Map<string, string>();
const memory: TextStorage = {
  get length() {
    return texts.size;
  },
  key: (index) => [...texts.keys()][index] ?? null,
  getItem: (key) => texts.get(key) ?? null,
  setItem: (key, text) => void texts.set(key, text),
  removeItem: (key) => void texts.delete(key),
};
