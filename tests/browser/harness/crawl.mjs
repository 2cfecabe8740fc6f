// Finds the pages that somebody comes to by following links, so that no spec has to know an id. Reads the markup only:
// nothing is drawn and no script runs. Sends no form that changes anything.

import { routeOf } from './routes.mjs';

// How many addresses of one pattern are read, for each edition: enough to pass through pages that differ by state.
const EXAMPLES = 4;

/**
 * Follows links from `start`, an address or several, with the cookies of `visit`. Returns a map from pattern (and the
 * names of the query, if there is one: `/jury?edition`) to the addresses found for it, in the order of finding; files and
 * addresses that refuse are left out. `follows(pattern)` says which patterns are worth it.
 */
export async function crawl(visit, start, follows = () => true) {
  const found = new Map();
  const seen = new Set();
  const waiting = [];
  const meet = (href, from) => {
    const address = addressOf(href, from, visit.language);
    if (!address || seen.has(address.whole)) return;
    const pattern = routeOf(address.bare);
    if (!pattern || !follows(pattern)) return;
    const kind = pattern + address.asked;
    const known = found.get(kind) ?? [];
    if (known.filter((each) => yearIn(each) === yearIn(address.whole)).length >= EXAMPLES) return;
    seen.add(address.whole);
    found.set(kind, [...known, address.whole]);
    waiting.push({ kind, address: address.whole });
  };
  for (const first of [start].flat()) meet(first, `/${visit.language}/`);
  while (waiting.length > 0) {
    const { kind, address } = waiting.shift();
    const markup = await read(visit, address);
    if (markup === null) found.set(kind, found.get(kind).filter((each) => each !== address));
    else for (const href of linksOf(markup)) meet(href, address);
  }
  return new Map([...found].filter(([, addresses]) => addresses.length > 0));
}

/** The first address found for a pattern, with `part` in it; says what was found where there is none. */
export function addressFor(found, pattern, part = '') {
  const address = (found.get(pattern) ?? []).find((each) => each.includes(part));
  if (!address) throw new Error(`no link leads to ${pattern} ${part}, only to: ${[...found.keys()].join(', ')}`);
  return address;
}

/* The markup of a page; none for a file, and for an address that leads elsewhere or refuses. */
async function read({ context }, address) {
  const answer = await context.request.get(address, { maxRedirects: 0 });
  const isPage = answer.status() === 200 && answer.headers()['content-type']?.startsWith('text/html');
  return isPage ? answer.text() : null;
}

function linksOf(markup) {
  const links = [...markup.matchAll(/<a\b[^>]*\shref="([^"#]+)/g)].map(([, href]) => href);
  const asking = [...markup.matchAll(/<form\b[^>]*\smethod="get"[^>]*\saction="([^"]+)"/g)].map(([, action]) => action);
  return [...links, ...asking].map((href) => href.replaceAll('&amp;', '&'));
}

function yearIn(address) {
  return /editions?[/=](\d{4})/.exec(address)?.[1];
}

/* `bare` is the path without its language; `asked` the names that its query gives, so that each kind of asking counts. */
function addressOf(href, from, language) {
  const url = new URL(href, `http://here${from}`);
  if (url.host !== 'here' || !url.pathname.startsWith(`/${language}/`)) return null;
  const names = [...new Set(url.searchParams.keys())].sort();
  return {
    whole: url.pathname + url.search,
    bare: url.pathname.slice(language.length + 1),
    asked: names.length > 0 ? `?${names.join('&')}` : '',
  };
}
