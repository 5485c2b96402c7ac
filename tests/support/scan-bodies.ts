import { expectNoInternals } from './expect-no-internals.js';

const send = globalThis.fetch;

/** Checks every response with errors that a test fetches: it reveals nothing of the server. Jest runs this file before each test file. */
globalThis.fetch = async (input, init) => {
  const response = await send(input, init);
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  if (!isJson) return response;
  // A body that is cut is the test's own matter.
  const body = await response
    .clone()
    .text()
    .catch(() => '');
  const hasFailed = response.status >= 400 || /"errors":\[/.test(body);
  const asked =
    typeof init?.body === 'string' ? init.body : input instanceof Request ? input.url : String(input);
  if (hasFailed) expectNoInternals(body, asked);
  return response;
};
