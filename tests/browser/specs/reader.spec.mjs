// A reader's way, without an account: from the home page to the elements, an earlier edition, a sector, one element, the titles
// and the publication behind them; in both languages, with scripts and without. Each public page by itself is public.spec's.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { checkAxe } from '../harness/axe.mjs';
import { checkLanguageSwitch, checkNoSidewaysScrollAtAllWidths, checkStructure } from '../harness/checks.mjs';
import { LANGUAGES } from '../harness/pages.mjs';
import { useProduct } from '../harness/product.mjs';

const ELEMENTS = 8;
/* Runs in the page. */
const hrefs = (links) => links.map((link) => link.getAttribute('href'));

describe('reader', { timeout: 300_000 }, () => {
  const product = useProduct();

  for (const language of LANGUAGES) {
    for (const javascript of [true, false]) {
      it(`reads from home to a publication in ${language}, scripts ${javascript ? 'on' : 'off'}`, () =>
        product.visit({ language, javascript }, async (visit) => {
          await visit.go(`/${language}/`);
          const newest = await readElements(visit);
          await readSector(visit);
          await readElement(visit, newest);
          await readEdition(visit, newest);
        }));
    }
  }

  it('a chart shows on the page of another site, by the line that its own page gives', () =>
    product.visit({ language: 'en' }, async (visit) => {
      const { page } = visit;
      await visit.go('/en/elements');
      await page.locator('.chart-offer summary').click();
      const line = await page.locator('.chart-code').innerText();
      await visit.elsewhere(`<!DOCTYPE html><title>Another site</title>${line}`, async () => {
        const chart = page.frameLocator('iframe');
        await chart.locator('h1').waitFor();
        assert.equal(await chart.locator('.chart').count(), ELEMENTS);
        assert.equal(await page.locator('iframe').getAttribute('title'), await chart.locator('h1').innerText());
        // Its link leaves the frame.
        await chart.locator('.embed-source a').click();
        await page.waitForURL((url) => url.pathname === '/en/elements');
      });
      assert.equal(await page.locator('.element-row').count(), ELEMENTS);
    }));

  const follow = ({ page, answering }, selector) => answering(200, () => page.locator(selector).first().click());

  async function look({ page, language, javascript }, where) {
    await checkStructure(page, language);
    if (javascript) await checkAxe(page, where);
    else await checkNoSidewaysScrollAtAllWidths({ page });
  }

  /** Through the first door; the year of the newest figures. */
  async function readElements(visit) {
    const { page, language } = visit;
    await follow(visit, '.door a.button');
    assert.equal(new URL(page.url()).pathname, `/${language}/elements`);
    assert.equal(await page.locator('.element-row').count(), ELEMENTS);
    const means = await page.locator('.element-mean .figure').allInnerTexts();
    const mean = language === 'nl' ? /\d,\d/ : /\d\.\d/;
    assert.ok(means.length === ELEMENTS && means.every((text) => mean.test(text)), `means as ${language} writes them: ${means}`);
    // The editions are the last of the switches; the others choose a sector or a kind.
    const shown = page.locator('.switches .switch-current').last();
    const newest = await shown.innerText();
    // The table under the charts says the same in words.
    await page.locator('details.fold:has(table) summary').click();
    assert.equal(await page.locator('details.fold tbody tr').count(), ELEMENTS);
    await look(visit, 'the elements with their table');
    await follow(visit, '.switches a[href*="edition="]:not([href*="&"])');
    assert.notEqual(await shown.innerText(), newest);
    await look(visit, 'an earlier edition');
    await follow(visit, `.switches a[href$="edition=${newest}"]`);
    return newest;
  }

  /** The editions that are taken together for sectors: one is shown, with marks for what is not; then back to the newest. */
  async function readSector(visit) {
    const { page } = visit;
    const newest = new URL(page.url());
    await openBlock(visit);
    const closed = await page.locator('.switch-why').count();
    assert.ok(closed > 0, 'a sector that is hidden says so');
    const name = await page.locator('.switches a[href*="&sector="]').first().innerText();
    await follow(visit, '.switches a[href*="&sector="]');
    assert.equal(await page.locator('.switches .switch-current').first().innerText(), name);
    assert.equal(await page.locator('.element-row').count(), ELEMENTS);
    await look(visit, 'a sector');
    await follow(visit, '.element-row h2 a');
    assert.ok((await page.locator('.groups .mark-hidden').count()) > 0, 'the element by sector marks what is hidden');
    await look(visit, 'an element of a block');
    await visit.go(newest.pathname + newest.search);
  }

  /** From edition to edition, this one first, until sectors can be chosen. */
  async function openBlock(visit) {
    const { page } = visit;
    const sectors = page.locator('.switches a[href*="&sector="]');
    if ((await sectors.count()) > 0) return;
    const editions = await page.locator('.switches a[href*="edition="]:not([href*="&"])').evaluateAll(hrefs);
    for (const href of editions) {
      await visit.go(href);
      if ((await sectors.count()) > 0) return;
    }
    assert.fail('no edition shows a sector');
  }

  async function readElement(visit, newest) {
    const { page } = visit;
    const name = await page.locator('.element-row h2 a').first().innerText();
    await follow(visit, '.element-row h2 a');
    assert.ok((await page.locator('h1').innerText()).includes(name));
    assert.equal(new URL(page.url()).searchParams.get('edition') ?? newest, newest);
    await look(visit, 'an element');
    await checkLanguageSwitch(visit);
  }

  async function readEdition(visit, newest) {
    const { page, language } = visit;
    await follow(visit, `header nav a[href="/${language}/editions"]:visible`);
    await follow(visit, `a[href="/${language}/editions/${newest}"]`);
    await look(visit, 'an edition with its titles');
    const holder = `/${language}/editions/${newest}/publications/`;
    await follow(visit, `a[href^="${holder}"]`);
    await look(visit, 'a publication');
    // Nobody reads where a case stood, or what a juror gave.
    assert.equal(await page.locator('.order-table, .own-score-grid').count(), 0);
  }
});
