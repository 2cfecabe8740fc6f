// A juror's way: the seat, the conflict question, the scoresheet by keyboard alone and as a plain form, a recusal, handing
// in; in both languages, with scripts and without. The demo's fresh juror has six cases; each walk takes the next.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import { checkAxe } from '../harness/axe.mjs';
import { checkStructure } from '../harness/checks.mjs';
import { makeEdition } from '../harness/editions.mjs';
import { checkErrorSummary } from '../harness/forms.mjs';
import { comeInAs, followLetter } from '../harness/people.mjs';
import { useProduct } from '../harness/product.mjs';

const PASSWORD = 'vijf vogels in de mist';
const ELEMENTS = 8;

describe('juror', { timeout: 300_000 }, () => {
  const product = useProduct();
  let coming;

  before(() =>
    product.visit({ language: 'nl' }, async (visit) => {
      await comeInAs(visit, 'organiser-a');
      coming = await makeEdition(visit);
    }),
  );

  for (const [language, javascript] of [['nl', true], ['en', false]]) {
    it(`takes the seat in ${language}, scripts ${javascript ? 'on' : 'off'}`, async () => {
      const email = `rosalind-${language}@jury.example`;
      await product.visit({ language, javascript }, (visit) => invite(visit, email));
      await product.visit({ language, javascript }, (visit) => takeSeat(visit, email, javascript));
    });
  }

  async function invite(visit, email) {
    const { page, go, answering, language } = visit;
    await comeInAs(visit, 'organiser-b');
    await go(`/${language}/organiser/editions/${coming}/jurors`);
    await page.locator('#field-sector').selectOption({ index: 1 });
    await page.locator('input[name="role"][value="juror"]').check();
    await page.locator('#field-name').fill('Rosalind Ashdown');
    await page.locator('#field-email').fill(email);
    await page.locator(`input[name="language"][value="${language}"]`).check();
    await answering(200, () => page.locator('#invite form button').click());
    await page.locator('.members li.is-invited', { hasText: email }).waitFor();
  }

  async function takeSeat(visit, email, javascript) {
    const { page, answering, language } = visit;
    await followLetter(visit, email);
    await checkStructure(page, language);
    if (javascript) await checkAxe(page, 'the invitation');
    await page.locator('#field-name').fill('Rosalind Ashdown');
    await page.locator('#field-password').fill(PASSWORD);
    await answering(422, () => page.locator('main form button').click());
    await checkErrorSummary(visit, ['declared']);
    await page.locator('#field-declared').check();
    await page.locator('#field-password').fill(PASSWORD);
    await answering(200, () => page.locator('main form button').click());
    assert.equal(new URL(page.url()).pathname, `/${language}/jury`);
  }

  for (const language of ['nl', 'en']) {
    it(`scores by keyboard alone in ${language}`, () =>
      product.visit({ language }, async (visit) => {
        const sheet = await openNextCase(visit);
        await checkAxe(visit.page, 'the scoresheet');
        await scoreByKeys(visit);
        await visit.go(sheet);
        const chosen = await chosenLevels(visit);
        assert.deepEqual(chosen, ['5', '3', '4', 'a', '2', '3', '4', '3'], 'what was scored is saved');
        await visit.answering(200, () => visit.page.keyboard.press('Control+Enter'));
        assert.notEqual(new URL(visit.page.url()).pathname, sheet, 'on to the next');
      }));

    it(`scores in the plain form in ${language}`, () =>
      product.visit({ language, javascript: false }, async (visit) => {
        const { page, answering } = visit;
        const sheet = await openNextCase(visit);
        await choose(visit, 0, '4');
        await answering(200, () => page.locator('[data-plain-save]').click());
        assert.equal(new URL(page.url()).pathname, sheet);
        await answering(422, () => page.locator('[data-complete]').click());
        await page.locator('.error-summary').waitFor();
        for (let place = 1; place < ELEMENTS; place += 1) await choose(visit, place, '3');
        await answering(200, () => page.locator('[data-complete]').click());
        assert.notEqual(new URL(page.url()).pathname, sheet, 'on to the next');
      }));
  }

  /** Answers the conflict question of the next case from the desk; the sheet's path. */
  async function openNextCase(visit) {
    const { page, answering, language } = visit;
    await comeInAs(visit, 'juror-fresh');
    await answering(200, () => page.locator('.task-opening a.button').click());
    const sheet = new URL(page.url()).pathname;
    assert.equal(await page.locator('.scoresheet').count(), 0, 'the question comes before the case');
    await answering(200, () => page.locator(`form[action="${sheet}/conflict"] button`).click());
    await checkStructure(page, language);
    await page.locator('.scoresheet-case .case-text section').first().waitFor();
    return sheet;
  }

  async function scoreByKeys(visit) {
    const { page, answering } = visit;
    const { keyboard } = page;
    await keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
    await checkAxe(page, 'the list of keys');
    await keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.evaluate(pressAsTheListCloses, '3');
    assert.deepEqual((await chosenLevels(visit))[0], '3', 'a key right behind the list that closed');
    await keyboard.press('4');
    await checkFocusIsSeen(page);
    await keyboard.press('ArrowRight');
    assert.deepEqual((await chosenLevels(visit))[0], '5', 'an arrow chooses the next level');
    // At the highest level a sentence is asked for: the way to it is the tabulator's.
    for (let step = 0; step < 8 && (await focused(page)) !== 'TEXTAREA'; step += 1) await keyboard.press('Tab');
    await checkFocusIsSeen(page);
    await keyboard.type('Het staat er: 4 juni, ja.');
    assert.match(await page.locator('.element-line[open] [data-words]').textContent(), /^6\D/);
    await keyboard.press('Tab');
    // A sheet with gaps does not go on, and says where they are.
    await answering(422, () => keyboard.press('Control+Enter'));
    const summary = page.locator('.error-summary');
    assert.ok(await summary.evaluate((box) => box === document.activeElement), 'the error summary has no focus');
    assert.equal(await summary.locator('a').count(), ELEMENTS - 1);
    await checkAxe(page, 'a sheet with gaps');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    assert.equal(await page.locator('.element-line').nth(1).getAttribute('open'), '', 'the link opens its element');
    for (const key of ['3', '4', 'a', '2', '3', '4', '3']) {
      const saved = page.waitForResponse((answer) => answer.url().includes('/elements/'));
      await keyboard.press(key);
      assert.equal((await saved).status(), 200);
      await keyboard.press('j');
    }
    await page.locator('[data-saved].check', { hasText: /\d\d:\d\d/ }).waitFor();
  }

  /* Runs in the page: it can use nothing from this file. Until the next frame the focus is still in the closed list. */
  function pressAsTheListCloses(key) {
    const list = document.querySelector('[data-keys-dialog]');
    list.showModal();
    list.close();
    list.querySelector('input').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  }

  const focused = (page) => page.evaluate(() => document.activeElement.tagName);

  async function checkFocusIsSeen(page) {
    const outline = await page.evaluate(() => {
      const here = document.activeElement;
      const drawn = [here, here.closest('.ballot-cell, label')].filter(Boolean);
      return here.matches(':focus-visible') && drawn.map((each) => getComputedStyle(each).outlineStyle);
    });
    assert.ok(outline && outline.some((style) => style !== 'none'), `the focus is not seen: ${outline}`);
  }

  const chosenLevels = ({ page }) =>
    page.locator('[data-element] input[type="radio"]:checked').evaluateAll((radios) => radios.map(({ value }) => value));

  async function choose({ page }, place, level) {
    const line = page.locator('.element-line').nth(place);
    if ((await line.getAttribute('open')) === null) {
      await line.locator('> summary').click();
      assert.ok(await comesInSight(line.locator('> summary')), 'what was opened is in sight');
    }
    await line.locator(`label:has(input[value="${level}"]) .ballot-disc`).click();
    assert.ok(await line.locator(`input[value="${level}"]`).isChecked());
  }

  /** Looks a few times: what a script does about it comes a moment later. */
  async function comesInSight(box) {
    for (let look = 0; look < 20; look += 1) if (await box.evaluate(isInSight)) return true;
    return false;
  }

  /* Runs in the page: whether the middle of a box is seen, within whatever scrolls and under whatever lies above it. */
  function isInSight(box) {
    const { left, top, width, height } = box.getBoundingClientRect();
    return box.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  }

  it('declares a tie in Dutch without scripts: the case closes', () =>
    product.visit({ language: 'nl', javascript: false }, async (visit) => {
      const { page, answering } = visit;
      await comeInAs(visit, 'juror-fresh');
      await answering(200, () => page.locator('.task-opening a.button').click());
      const sheet = new URL(page.url()).pathname;
      await answering(422, () => page.locator(`form[action="${sheet}/recusal"] button`).click());
      await page.locator('.error-summary a[href="#field-tie"]').waitFor();
      await page.locator('input[name="tie"]').first().check();
      await page.locator('#field-reason').fill('Wij werkten samen.');
      await answering(200, () => page.locator(`form[action="${sheet}/recusal"] button`).click());
      assert.equal(await page.locator('.scoresheet').count(), 0);
    }));

  it('scores the last case and hands in, in English with scripts', () =>
    product.visit({ language: 'en' }, async (visit) => {
      const { page, answering, go } = visit;
      await openNextCase(visit);
      for (let place = 0; place < ELEMENTS; place += 1) await choose(visit, place, '3');
      await answering(200, () => page.locator('[data-complete]').click());
      await go('/en/jury/hand-in');
      await checkAxe(page, 'before handing in');
      await answering(200, () => page.locator('form[action="/en/jury/hand-in"] button.button').click());
      await checkStructure(page, 'en');
      await checkAxe(page, 'handed in');
      await go('/en/jury/hand-in');
      assert.equal(await page.locator('form[action="/en/jury/hand-in"] button.button').count(), 0, 'once');
    }));
});
