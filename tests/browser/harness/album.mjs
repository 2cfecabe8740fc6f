// The work of tests/screens: starts the demo, follows every persona's links, takes the pictures and writes the index page.
// Gives up nothing for one page that fails: it says so, and goes on.

import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { albumPage } from './album_page.mjs';
import { openBrowser, newVisit } from './browser.mjs';
import { crawl } from './crawl.mjs';
import { makeEdition, moveOn, startCase } from './editions.mjs';
import { LANGUAGES, deskPages } from './pages.mjs';
import { comeInAs } from './people.mjs';
import { routes } from './routes.mjs';
import { SCHEMES, SCREEN_WIDTHS } from './screens.mjs';
import { startServer } from './server.mjs';

// Enough to see the states of a page, not every one of its like.
const EXAMPLES = 2;
const VISITOR = { persona: 'visitor', starts: ['/', '/forgot', '/demo', '/no-such-page'] };
const DESKS = /^\/(organiser|candidate|jury|account)(\/|$)/;

const [folder, only = ''] = process.argv.slice(2);
const server = await startServer({ own: true });
const browser = await openBrowser();
const pictures = [];
const reached = new Set();
try {
  await prepare();
  const people = [VISITOR, ...deskPages];
  for (const [place, person] of people.entries()) {
    for (const language of LANGUAGES) await portray(person, language, `${place + 1} of ${people.length}`);
  }
} finally {
  await browser.close();
  await server.stop();
}
const missing = routes.filter((route) => !reached.has(route));
writeFileSync(path.join(folder, 'index.html'), albumPage(pictures, only ? [] : missing));
console.log(`${pictures.length} pictures; look through ${path.join(folder, 'index.html')}`);

/** An edition with its call open and a draft in it, and one in preparation: the demo itself has neither. */
async function prepare() {
  await as('organiser-a', 'nl', async (visit) => {
    await moveOn(visit, await makeEdition(visit));
    await makeEdition(visit);
  });
  await as('candidate-rejected', 'nl', startCase);
}

async function as(persona, language, act) {
  const visit = await newVisit(browser, server.base, { language });
  try {
    if (persona !== VISITOR.persona) await comeInAs(visit, persona);
    await act(visit);
  } finally {
    await visit.context.close();
  }
}

async function portray({ persona, starts }, language, progress) {
  await as(persona, language, async (visit) => {
    const belongs = (route) => (persona === VISITOR.persona) !== DESKS.test(route);
    const found = await crawl(visit, starts.map((start) => `/${language}${start}`), belongs);
    const pages = [...found].flatMap(([kind, addresses]) => examples(addresses).map((address) => ({ kind, address })));
    const chosen = pages.filter(({ kind }) => `${persona} ${kind}`.includes(only));
    console.log(`${progress}: ${persona}, ${language}: ${chosen.length} pages`);
    for (const { kind, address } of chosen) {
      reached.add(kind.split('?')[0]);
      await picture(visit, { persona, language, kind, address }).catch((error) =>
        console.log(`  ${address}: ${error.message.split('\n')[0]}`),
      );
    }
  });
}

/* The first and the last found: of what differs by state or year, those lie furthest apart. */
function examples(addresses) {
  return addresses.length <= EXAMPLES ? addresses : [addresses[0], addresses.at(-1)];
}

async function picture({ page, go }, { persona, language, kind, address }) {
  await go(address);
  for (const width of SCREEN_WIDTHS) {
    await page.setViewportSize({ width, height: width < 700 ? 844 : 900 });
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme });
      const file = `${String(pictures.length + 1).padStart(4, '0')}-${persona}-${language}-${width}-${scheme}.jpg`;
      await page.screenshot({
        path: path.join(folder, file), type: 'jpeg', quality: 80, fullPage: true, animations: 'disabled', caret: 'hide',
      });
      pictures.push({ file, persona, language, width, scheme, kind, address });
    }
  }
}
