// The pages of the product as its own table of addresses names them: what can be opened, without the language in front.
// Read from the source, so that a page that joins the table joins here. Opens nothing.

import { readFileSync } from 'node:fs';
import path from 'node:path';

const TABLE = path.resolve(import.meta.dirname, '../../../src/web/routes.rs');
const LINE = /^\s+GET\s+"\/\{lang:nl\|en\}(\/[^"]*)"/gm;

/** The patterns of all addresses with a language that answer to GET, such as `/jury/cases/{id}`, in the table's order. */
export const routes = [...readFileSync(TABLE, 'utf8').matchAll(LINE)].map(([, pattern]) => pattern);

if (routes.length < 20) throw new Error(`${TABLE} was not understood: ${routes.length} addresses found`);

const SHAPES = routes.map((pattern) => ({
  pattern,
  shape: new RegExp(`^${pattern.replace(/\{[^}]+\}/g, '[^/]+')}$`),
  open: (pattern.match(/\{/g) ?? []).length,
}));

/** The pattern of a path without its language; the one with the fewest open places, none where no line takes it. */
export function routeOf(pathname) {
  const fitting = SHAPES.filter(({ shape }) => shape.test(pathname));
  return fitting.sort((a, b) => a.open - b.open)[0]?.pattern ?? null;
}
