/** Stands in for CSS modules and pictures: every class is called by its own name. */
const names = new Proxy<Record<string, unknown>>(
  {},
  { get: (_target, name) => (name === '__esModule' ? true : name === 'default' ? names : String(name)) },
);

module.exports = names;
