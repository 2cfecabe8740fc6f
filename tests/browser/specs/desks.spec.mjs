// Every page behind a sign-in, as each persona of the demo, in both languages: whole, readable, within its width, and
// silent. What people do on these pages is walked in the specs named after them.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import { checkAtOwnWidth, checkLanguageSwitch, checkStructure, checkWeight } from '../harness/checks.mjs';
import { addressFor, crawl } from '../harness/crawl.mjs';
import { makeEdition, moveOn, startCase } from '../harness/editions.mjs';
import { deskPages, elsewhere, publicPages } from '../harness/pages.mjs';
import { comeInAs } from '../harness/people.mjs';
import { useProduct } from '../harness/product.mjs';
import { routeOf, routes } from '../harness/routes.mjs';
import { takeScreens } from '../harness/screens.mjs';

const DESKS = /^\/(organiser|candidate|jury|account)(\/|$)/;
// Between them each page is seen bright and dark, wide and narrow; both at once would take twice the time.
const LOOKS = [
  { language: 'nl', scheme: 'light', width: 1280 },
  { language: 'en', scheme: 'dark', width: 390 },
];

describe('desks', { timeout: 900_000 }, () => {
  const product = useProduct();
  let scoring;

  // The demo has an edition in scoring and two that are published: one whose call is open and one in preparation join.
  before(async () => {
    await product.visit({ language: 'nl' }, async (visit) => {
      await comeInAs(visit, 'organiser-a');
      const year = await makeEdition(visit);
      scoring = Number(year) - 1;
      await moveOn(visit, year);
      await makeEdition(visit);
    });
    await product.visit({ language: 'nl' }, async (visit) => {
      await comeInAs(visit, 'candidate-rejected');
      await startCase(visit);
    });
  });

  it('every page of the table is in a list', () => {
    const listed = [...deskPages.flatMap(({ pages }) => pages.map(({ route }) => route.split('?')[0])), ...elsewhere];
    const open = publicPages.map(({ path }) => routeOf(path.split('?')[0]));
    assert.deepEqual(routes.filter((route) => !listed.includes(route) && !open.includes(route)), []);
  });

  for (const { persona, starts, pages } of deskPages) {
    for (const look of LOOKS) {
      it(`${persona} opens every page in ${look.language}`, () =>
        product.visit(look, async (visit) => {
          await comeInAs(visit, persona);
          const found = await crawl(visit, starts.map((start) => `/${look.language}${start}`), (route) => DESKS.test(route));
          const faults = [];
          for (const { route, year } of pages) {
            const address = addressFor(found, route, year === undefined ? '' : String(scoring + year));
            await checkPage(visit, address, look, persona).catch((error) => faults.push(`${address}: ${error.message}`));
          }
          if (faults.length > 0) throw new Error(faults.join('\n'));
        }));
    }
  }

  async function checkPage(visit, address, { language, width }, persona) {
    const answer = await visit.go(address);
    await checkWeight(answer);
    await checkStructure(visit.page, language);
    await checkAtOwnWidth(visit, width);
    await takeScreens(visit, `${persona}${address.slice(3).replace(/[^a-z0-9-]+/gi, '-')}`);
  }

  it('the language switch keeps the page of a desk', () =>
    product.visit({ language: 'en' }, async (visit) => {
      await comeInAs(visit, 'organiser-b');
      await checkLanguageSwitch(visit);
    }));
});
