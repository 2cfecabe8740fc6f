// What must be true of any page, whoever looks at it. A check throws an error that says what it found instead.

import assert from 'node:assert/strict';

import { checkAxe } from './axe.mjs';
import { otherLanguage } from './pages.mjs';

const WIDTHS = [1280, 390, 320];
const LARGEST_PAGE = 60 * 1024;

/** The skeleton: the page's language, one headline that is seen, one main part, a title. */
export async function checkStructure(page, language) {
  assert.equal(await page.locator('html').getAttribute('lang'), language, 'html lang');
  assert.equal(await page.locator('h1').count(), 1, 'number of h1');
  assert.ok(await page.locator('h1').isVisible(), 'the h1 is not visible');
  assert.equal(await page.locator('main').count(), 1, 'number of main');
  assert.notEqual((await page.title()).trim(), '', 'title');
}

/** Before compression, as the page's own weight. */
export async function checkWeight(answer) {
  const { length } = await answer.body();
  assert.ok(length <= LARGEST_PAGE, `the page has ${length} bytes, more than ${LARGEST_PAGE}`);
}

/** Nothing sticks out at the right. Names what does, outermost first. */
export async function checkNoSidewaysScroll(page) {
  const { width, over, culprits } = await page.evaluate(measureOverflow);
  assert.ok(over <= 0, `${over} px of sideways scrolling at ${width} px: ${culprits.join(', ')}`);
}

/* Runs in the page: it can use nothing from this file. */
function measureOverflow() {
  const root = document.documentElement;
  const width = root.clientWidth;
  const name = ({ localName, id, classList }) => localName + (id && `#${id}`) + [...classList].map((word) => `.${word}`).join('');
  // A box can reach too far, or a word inside a box that does not.
  const reach = (element) => {
    const { left, right } = element.getBoundingClientRect();
    return Math.round(element.scrollWidth > element.clientWidth ? Math.max(right, left + element.scrollWidth) : right);
  };
  const culprits = [...document.body.querySelectorAll('*')].filter((element) => reach(element) > width);
  return {
    width,
    over: Math.max(root.scrollWidth, document.body.scrollWidth) - width,
    culprits: culprits.slice(0, 6).map((element) => `${name(element)} (to ${reach(element)})`),
  };
}

/**
 * Nothing sticks out at any width, and axe looks at one of them in the visit's own colours. Two visits, one bright and wide,
 * one dark and narrow, make a whole.
 */
export async function checkAtOwnWidth(visit, width) {
  await checkNoSidewaysScrollAtAllWidths(visit);
  await visit.page.setViewportSize({ width, height: 900 });
  await checkAxe(visit.page, `${width} px, ${visit.scheme}`);
}

/** At every width nothing sticks out; for visits without scripts, where axe cannot look. */
export async function checkNoSidewaysScrollAtAllWidths({ page }) {
  for (const width of [...WIDTHS].reverse()) {
    await page.setViewportSize({ width, height: 900 });
    await checkNoSidewaysScroll(page);
  }
}

/** The switch leads to the same page in the other language, and that page's switch leads back. */
export async function checkLanguageSwitch({ page, language }) {
  const here = new URL(page.url());
  const other = otherLanguage(language);
  const there = here.pathname.replace(`/${language}`, `/${other}`);
  assert.equal(await page.locator(languageSwitch(other)).count(), 1, 'number of language switches that are seen');
  await page.locator(languageSwitch(other)).click();
  await page.waitForURL((url) => url.pathname === there);
  await checkStructure(page, other);
  await page.locator(languageSwitch(language)).click();
  await page.waitForURL((url) => url.pathname === here.pathname);
}

/* A header may hold one for each of its shapes; one at a time is seen. */
function languageSwitch(language) {
  return `header a[hreflang="${language}"]:visible`;
}
