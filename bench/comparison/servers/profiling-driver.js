/** Returns a driver whose transactions run every statement with PROFILE and add its database hits to `hits.sum`. */
export function profilingDriver(driver, hits) {
  return withMethods(driver, {
    session: (config) => {
      const session = driver.session(config);
      const managed = (name) => (work, options) =>
        session[name]((transaction) => work(profiling(transaction, hits)), options);
      return withMethods(session, {
        executeRead: managed('executeRead'),
        executeWrite: managed('executeWrite'),
        run: runProfiled(session, hits),
      });
    },
  });
}

function profiling(transaction, hits) {
  return withMethods(transaction, { run: runProfiled(transaction, hits) });
}

function runProfiled(runner, hits) {
  return async (text, parameters, options) => {
    const result = await runner.run(`PROFILE ${text}`, parameters, options);
    hits.sum += hitsOf(result.summary.profile);
    return result;
  };
}

function hitsOf(plan) {
  return plan ? plan.children.reduce((sum, child) => sum + hitsOf(child), plan.dbHits) : 0;
}

function withMethods(object, methods) {
  return new Proxy(object, {
    get: (target, name) => {
      if (Object.hasOwn(methods, name)) return methods[name];
      const value = target[name];
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
