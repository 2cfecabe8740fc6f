// An organiser's way: making an edition, its rubric, opening the call, reminding jurors and reading the letters; in both
// languages, with scripts and without. The way from a closed round to a publication needs all jurors: it is walked over HTTP.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { checkAxe } from '../harness/axe.mjs';
import { checkStructure } from '../harness/checks.mjs';
import { makeEdition, moveOn } from '../harness/editions.mjs';
import { checkErrorSummary } from '../harness/forms.mjs';
import { LANGUAGES } from '../harness/pages.mjs';
import { comeInAs, moveClock } from '../harness/people.mjs';
import { useProduct } from '../harness/product.mjs';

describe('organiser', { timeout: 300_000 }, () => {
  const product = useProduct();

  for (const language of LANGUAGES) {
    for (const javascript of [true, false]) {
      const how = `in ${language}, scripts ${javascript ? 'on' : 'off'}`;

      it(`makes an edition and opens its call ${how}`, () =>
        product.visit({ language, javascript }, async (visit) => {
          await comeInAs(visit, 'organiser-a');
          await mistakeTheYear(visit);
          const year = await makeEdition(visit);
          await weighAnElement(visit, year);
          await moveOn(visit, year);
          await visit.go(`/${language}/organiser/editions/${year}/rubric/anchoring`);
          assert.equal(await visit.page.locator('#field-definition_nl').count(), 0, 'the call freezes the rubric');
        }));

      it(`reminds jurors ${how}`, () =>
        product.visit({ language, javascript }, async (visit) => {
          await comeInAs(visit, 'organiser-b');
          await remind(visit);
        }));
    }
  }

  async function mistakeTheYear(visit) {
    const { page, go, answering, language, javascript } = visit;
    await go(`/${language}/organiser/new-edition`);
    await page.locator('#field-year').fill('x');
    await answering(422, () => page.locator('main form button.button').click());
    if (javascript) await checkAxe(page, 'a form with a mistake');
    await checkErrorSummary(visit, ['year']);
    assert.equal(await page.locator('#field-year').inputValue(), 'x', 'what was typed is kept');
  }

  async function weighAnElement({ page, go, answering, language }, year) {
    const address = `/${language}/organiser/editions/${year}/rubric/anchoring`;
    await go(address);
    await page.locator('#field-weight').fill('1500');
    await page.locator('#field-weight_reason').fill('Het effect moet blijven.');
    await answering(200, () => page.locator('.element-form button.button').click());
    await go(address);
    assert.equal(await page.locator('#field-weight').inputValue(), '1500');
  }

  /** From the cockpit of the edition in scoring: ticks two, reads the letter, sends it. */
  async function remind(visit) {
    const { page, answering, language, javascript } = visit;
    const cockpit = await page.locator(`a[href^="/${language}/organiser/editions/"]`).evaluateAll((links) => links.map((link) => link.pathname));
    const year = new Date().getFullYear();
    const here = cockpit.find((path) => path.endsWith(`/${year}`));
    await visit.go(here);
    const boxes = page.locator('[data-remind] input[name="juror"]');
    for (let place = 0; place < (await boxes.count()); place += 1) await boxes.nth(place).setChecked(place < 2);
    // With scripts the button says how many it is for.
    const said = await page.locator('[data-remind-act]').innerText();
    assert.equal(/\b2\b/.test(said), javascript, said);
    await answering(200, () => page.locator('[data-remind-act]').click());
    assert.equal(await page.locator('.reminder-list input:checked').count(), 2);
    await answering(200, () => page.locator(`form[action="${here}/reminders"] button.button`).click());
    await checkStructure(page, language);
    await visit.go(`/${language}/organiser/outbox`);
    await answering(200, () => page.locator(`main a[href*="/organiser/outbox/"]`).first().click());
    await checkStructure(page, language);
  }

  it('is told by the pages of deliberation that it has not begun', () =>
    product.visit({ language: 'nl' }, async (visit) => {
      await comeInAs(visit, 'organiser-a');
      for (const page of ['reopening', 'sheets']) {
        await visit.go(`/nl/organiser/editions/${new Date().getFullYear()}/${page}`);
        await checkStructure(visit.page, 'nl');
        await checkAxe(visit.page, page);
        assert.equal(await visit.page.locator('main form[method="post"]').count(), 0, 'nothing can be decided yet');
      }
    }));

  it('sees what blocks the round before its deadline, and what stands out after it', () =>
    product.visit({ language: 'en' }, async (visit) => {
      const { page, go } = visit;
      await comeInAs(visit, 'organiser-a');
      const base = `/en/organiser/editions/${new Date().getFullYear()}`;
      const button = page.locator(`form[action="${base}/round"] button`);
      await go(`${base}/phase`);
      assert.equal(await button.count(), 0, 'scoring is still open');
      await checkAxe(page, 'what blocks the round');
      await moveClock(visit, 'month');
      // A session does not last that long.
      await comeInAs(visit, 'organiser-a');
      await go(`${base}/phase`);
      await visit.answering(200, () => button.click());
      for (const part of ['', '/flags', '/sheets', '/reopening']) {
        await go(`${base}${part}`);
        await checkAxe(page, `deliberation${part}`);
      }
      await comeInAs(visit, 'president');
      for (const part of ['', '/flags', '/sheets']) {
        await go(`/en/jury/panel${part}`);
        await checkAxe(page, `the chair in deliberation${part}`);
      }
    }));
});
