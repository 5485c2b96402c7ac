/** What the test files import as `@jest/globals`: each use of it is one of the test file that runs. */
let globals;

/** Sets what the modules get from now on; for the runtime. */
export function useGlobals(ofTestFile) {
  globals = ofTestFile;
}

function forwarded(name) {
  return new Proxy(() => undefined, {
    apply: (_target, _this, args) => globals[name](...args),
    get: (_target, key) => globals[name][key],
  });
}

export const afterAll = forwarded('afterAll');
export const afterEach = forwarded('afterEach');
export const beforeAll = forwarded('beforeAll');
export const beforeEach = forwarded('beforeEach');
export const describe = forwarded('describe');
export const expect = forwarded('expect');
export const it = forwarded('it');
export const jest = forwarded('jest');
