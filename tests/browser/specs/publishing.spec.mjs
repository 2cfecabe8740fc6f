// From the last day of scoring to a publication: deliberation, closing, sealing, the order, the titles, two organisers who
// publish, and what the public and a candidate read then. In Dutch with scripts and in English without; each has a demo of
// its own, for the way goes one way. What deliberation refuses is organiser.spec's, what figures say is for the suite.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { checkAxe } from '../harness/axe.mjs';
import { checkNoSidewaysScrollAtAllWidths, checkStructure } from '../harness/checks.mjs';
import { moveOn } from '../harness/editions.mjs';
import { comeInAs, moveClock } from '../harness/people.mjs';
import { useProduct } from '../harness/product.mjs';

const SECTORS = ['finance', 'hr', 'general-management', 'care-public'];

for (const [language, javascript] of [
  ['nl', true],
  ['en', false],
]) {
  describe(`publishing in ${language}, scripts ${javascript ? 'on' : 'off'}`, { timeout: 300_000 }, () => {
    const product = useProduct();

    it('takes a jury, its chairs and two organisers from the last sheet to the public page', () =>
      product.visit({ language, javascript }, async (visit) => {
        const year = await lastDay(visit);
        await closeRound(visit, year);
        await seal(visit, year);
        await recordTitles(visit);
        await confirmTitles(visit, year);
        await publish(visit, year);
        await readWhatIsOut(visit, year);
      }));
  });
}

async function look({ page, language, javascript }, where) {
  await checkStructure(page, language);
  if (javascript) await checkAxe(page, where);
  else await checkNoSidewaysScrollAtAllWidths({ page });
}

const press = ({ page, answering }, selector) => answering(200, () => page.locator(selector).first().click());

/** The demo's year of scoring, its deadline past. */
async function lastDay(visit) {
  await visit.go(`/${visit.language}/demo`);
  await look(visit, 'the page of the demo');
  await moveClock(visit, 'month');
  await comeInAs(visit, 'organiser-a');
  const desk = await visit.page.locator('main a[href*="/organiser/editions/"]').first().getAttribute('href');
  return Number(desk.split('/').at(-1));
}

/** Everybody is reminded, the chair and an organiser decide about what was not handed in, and the round closes. */
async function closeRound(visit, year) {
  const { page, go, language } = visit;
  const base = `/${language}/organiser/editions/${year}`;
  await moveOn(visit, year, 'round');
  await go(`${base}/reminders`);
  await look(visit, 'reminders');
  for (const box of await page.locator('.reminder-list input').all()) await box.check();
  await press(visit, `form[action="${base}/reminders"] button.button`);
  await go(`${base}/sheets`);
  await acceptAll(visit, 'what organisers decide about');
  await comeInAs(visit, 'president');
  await go(`/${language}/jury/panel`);
  await acceptAll(visit, 'what a chair decides about');
  await comeInAs(visit, 'organiser-a');
  await moveOn(visit, year, 'round');
  assert.equal(await page.locator('.error-page').count(), 0);
}

async function acceptAll(visit, where) {
  const accept = visit.page.locator('.waiting-decision .button');
  assert.ok((await accept.count()) > 0, `${where}: nothing waits`);
  await look(visit, where);
  while ((await accept.count()) > 0) await visit.answering(200, () => accept.first().click());
}

/** The edition is sealed and the order revealed. */
async function seal(visit, year) {
  const { page, go, language } = visit;
  const base = `/${language}/organiser/editions/${year}`;
  await moveOn(visit, year);
  await go(`${base}/order`);
  await look(visit, 'before the order is revealed');
  await press(visit, `form[action="${base}/order"] button`);
  await look(visit, 'the revealed order');
  assert.equal(await page.locator(`form[action="${base}/order"]`).count(), 0, 'revealed once');
}

/** Each chair records the sector's title, the president first the overall one and the bureau that follows from it. */
async function recordTitles(visit) {
  const { page, go, language } = visit;
  const titles = `/${language}/jury/titles`;
  await comeInAs(visit, 'president');
  await go(`/${language}/jury/order`);
  await look(visit, 'the order of the own sector');
  await go(`${titles}?title=overall`);
  await look(visit, 'recording a title');
  await record(visit);
  await go(`${titles}?title=bureau`);
  const bureau = await page.locator('#field-holder option:checked').innerText();
  assert.match(bureau, language === 'nl' ? /het bureau van de winnaar$/ : /the winner’s bureau$/);
  await record(visit);
  await go(`${titles}?title=sector`);
  await record(visit);
  for (const sector of SECTORS) {
    await comeInAs(visit, `chair-${sector}`);
    await go(titles);
    await record(visit);
  }
  await look(visit, 'the titles of a chair');
}

/** Fills the open form: the first of the first band where nobody is chosen yet. */
async function record({ page, answering }) {
  const holder = page.locator('#field-holder');
  if ((await holder.inputValue()) === '') {
    const first = await holder.locator('option', { hasText: /eerste groep|first band/ }).first().getAttribute('value', { timeout: 500 }).catch(() => null);
    await holder.selectOption(first ?? { index: 1 });
  }
  await page.locator('#field-reason').fill('Wat bleef staan, bleef staan omdat het werd overgedragen.');
  await answering(200, () => page.locator('main form .button').first().click());
}

async function confirmTitles(visit, year) {
  const { page, go, language, answering } = visit;
  await comeInAs(visit, 'organiser-b');
  await go(`/${language}/organiser/editions/${year}/titles`);
  await look(visit, 'titles to confirm');
  const confirm = page.locator('form[action$="/confirmation"] button');
  assert.equal(await confirm.count(), SECTORS.length + 3);
  while ((await confirm.count()) > 0) await answering(200, () => confirm.first().click());
}

/** One organiser proposes for the moment that the form offers, the other confirms; then the clock goes past it. */
async function publish(visit, year) {
  const { go, language } = visit;
  const desk = `/${language}/organiser/editions/${year}/publication`;
  await comeInAs(visit, 'organiser-a');
  await go(desk);
  await look(visit, 'the preview');
  await press(visit, `form[action="${desk}"] button`);
  await look(visit, 'the proposal');
  await comeInAs(visit, 'organiser-b');
  await go(desk);
  await press(visit, 'form[action$="/confirmation"] button');
  await look(visit, 'the confirmed publication');
  // Its moment has not come.
  await go(`/${language}/editions/${year}/publications/1`, 404);
}

async function readWhatIsOut(visit, year) {
  const { page, go, language } = visit;
  await moveClock(visit, 'month', 3);
  await go(`/${language}/editions/${year}/publications/1`);
  await look(visit, 'the publication');
  for (const path of ['/', '/elements', `/editions/${year}`]) {
    await go(`/${language}${path}`);
    await look(visit, `what is out: ${path}`);
  }
  await comeInAs(visit, 'candidate-admitted');
  await press(visit, 'main a[href$="/feedback"]');
  await look(visit, 'the feedback report');
  assert.ok((await page.locator('main table, main svg').count()) > 0, 'the report has levels');
}
