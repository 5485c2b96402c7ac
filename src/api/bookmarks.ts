import type { RequestHandler, Response } from 'express';
import { KnownError } from '../errors.js';
import type { StoreRequest } from '../store/store.js';

/** The header of requests and responses. */
export const bookmarkHeader = 'x-onrecord-bookmark';

/** Neo4j writes them as `FB:` and base64; a client repeats what it was given. */
const bookmark = /^[\w:+/=.-]{1,500}$/;
const mostBookmarks = 10;

/**
 * Takes the bookmarks of the header, for `storeRequestOf`: each read of the request then sees the writes that returned them, also if
 * another member of a cluster answers. Throws BOOKMARK_INVALID. The server itself keeps no bookmarks.
 */
export const useBookmarks: RequestHandler = (httpRequest, httpResponse, next) => {
  const bookmarks = (httpRequest.get(bookmarkHeader) ?? '').split(/[\s,]+/).filter(Boolean);
  if (bookmarks.length > mostBookmarks || !bookmarks.every((text) => bookmark.test(text)))
    throw new KnownError('BOOKMARK_INVALID', `The header ${bookmarkHeader} contains no bookmarks.`);
  const requestId = String(httpResponse.locals['requestId']);
  const onCommit = (committed: ReadonlyArray<string>): void => {
    httpResponse.locals['bookmarks'] = committed; // a later write of the same request includes the former ones
  };
  const request: StoreRequest = { requestId, bookmarks, onCommit };
  httpResponse.locals['storeRequest'] = request;
  next();
};

/** Returns a request that `useBookmarks` has let pass, as the store knows it. */
export function storeRequestOf({ locals }: Response): StoreRequest {
  return locals['storeRequest'] as StoreRequest; // set above
}

/** Returns the value of the header for a response: the bookmarks of the last write, or null if nothing was written. */
export function writtenBookmarks({ locals }: Response): string | null {
  const bookmarks = locals['bookmarks'] as ReadonlyArray<string> | undefined; // set above
  return bookmarks?.join(',') ?? null;
}
