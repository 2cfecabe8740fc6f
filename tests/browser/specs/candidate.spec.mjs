// A candidate's way: registering, the letter, writing, attaching, declaring, submitting, back to draft, a new password, and
// what organisers decide after the call; in both languages, with scripts and without. The edition whose call is open is made
// first. What the desk's pages look like is desks.spec's.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import { checkAxe } from '../harness/axe.mjs';
import { checkStructure } from '../harness/checks.mjs';
import { makeEdition, moveOn, startCase } from '../harness/editions.mjs';
import { checkErrorSummary, words } from '../harness/forms.mjs';
import { comeInAs, followLetter, moveClock } from '../harness/people.mjs';
import { useProduct } from '../harness/product.mjs';

const PASSWORD = 'vijf vogels in de mist';
const NEW_PASSWORD = 'zes vogels in de zon';
const SECTIONS = 7;
const PDF = { name: 'meting.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') };
const PEOPLE = [
  { language: 'nl', javascript: true, name: 'Marijke Oldenhuis', email: 'marijke@interim.example' },
  { language: 'en', javascript: true, name: 'Patrick Byrne', email: 'patrick@interim.example' },
  { language: 'nl', javascript: false, name: 'Teun Brandsma', email: 'teun@interim.example' },
  { language: 'en', javascript: false, name: 'Saskia van Loon', email: 'saskia@interim.example' },
];

describe('candidate', { timeout: 300_000 }, () => {
  const product = useProduct();

  let year;

  before(() =>
    product.visit({ language: 'nl' }, async (visit) => {
      await comeInAs(visit, 'organiser-a');
      year = await makeEdition(visit);
      await moveOn(visit, year);
    }),
  );

  for (const person of PEOPLE) {
    const { language, javascript } = person;
    it(`registers, writes and submits in ${language}, scripts ${javascript ? 'on' : 'off'}`, () =>
      product.visit({ language, javascript }, async (visit) => {
        await register(visit, person);
        await startCase(visit);
        const editor = new URL(visit.page.url()).pathname;
        await (javascript ? writeWithScripts(visit, editor) : writePlainly(visit));
        await attach(visit, editor);
        await submit(visit, editor, javascript);
        await takeBack(visit, editor);
      }));
  }

  it('chooses a new password by a letter', () =>
    product.visit({ language: 'en' }, async (visit) => {
      const { page, go, answering } = visit;
      const { email } = PEOPLE[1];
      await go('/en/forgot');
      await checkAxe(page, 'a forgotten password');
      await page.locator('#field-email').fill(email);
      await answering(200, () => page.locator('main form button').click());
      await checkAxe(page, 'the letter with a new password is on its way');
      await followLetter(visit, email);
      await checkAxe(page, 'behind the link for a new password');
      await page.locator('#field-password').fill(NEW_PASSWORD);
      await answering(200, () => page.locator('main form button').click());
      await signIn(visit, email, NEW_PASSWORD);
    }));

  it('is admitted, returned and rejected after the call', async () => {
    for (const [place, { language, javascript, email }] of PEOPLE.slice(0, 3).entries()) {
      await product.visit({ language, javascript }, async (visit) => {
        await signIn(visit, email, place === 1 ? NEW_PASSWORD : PASSWORD);
        await declare(visit);
      });
    }
    await product.visit({ language: 'nl' }, (visit) => closeCall(visit));
    const decisions = [['admitted', 'nl', true], ['returned', 'en', true], ['rejected', 'nl', false]];
    for (const [decision, language, javascript] of decisions) {
      await product.visit({ language, javascript }, (visit) => decide(visit, decision));
    }
    await product.visit({ language: 'en' }, async (visit) => {
      await signIn(visit, PEOPLE[1].email, NEW_PASSWORD);
      await checkAxe(visit.page, 'the desk of who may mend a case');
      await declare(visit);
    });
  });

  async function signIn({ page, go, answering, language }, email, password) {
    await go(`/${language}/sign-in`);
    await page.locator('#field-email').fill(email);
    await page.locator('#field-password').fill(password);
    await answering(200, () => page.locator('main form button').click());
    await go(`/${language}/candidate`);
  }

  /** Submits the case that is complete already. */
  async function declare({ page, go, answering }) {
    const submission = page.locator('main a[href$="/submission"]').first();
    await go(await submission.getAttribute('href'));
    await page.locator('#field-known').check();
    await page.locator('#field-consent').check();
    await answering(200, () => page.locator('main form .button').click());
  }

  /** Past the deadline, into screening. */
  async function closeCall(visit) {
    const { page, go } = visit;
    const move = page.locator(`form[action="/nl/organiser/editions/${year}/phase"] button`);
    do {
      await moveClock(visit, 'month');
      await comeInAs(visit, 'organiser-a');
      await go(`/nl/organiser/editions/${year}/phase`);
    } while ((await move.count()) === 0);
    await moveOn(visit, year);
    await visit.go(`/nl/organiser/editions/${year}/phase`);
    await checkAxe(visit.page, 'what blocks judging');
  }

  /** The first case that waits is decided about: without a reason it is refused, unless it is admitted. */
  async function decide(visit, decision) {
    const { page, go, answering, language, javascript } = visit;
    const cases = `/${language}/organiser/editions/${year}/cases`;
    await comeInAs(visit, 'organiser-b');
    await go(`${cases}?state=submitted`);
    await checkStructure(page, language);
    await answering(200, () => page.locator('main tbody a').first().click());
    if (javascript) await checkAxe(page, `a case to be ${decision}`);
    await page.locator(`input[name="decision"][value="${decision}"]`).check();
    const act = page.locator('form[action$="/decision"] button');
    if (decision !== 'admitted') {
      await answering(422, () => act.click());
      await checkErrorSummary(visit, decision === 'returned' ? ['reason', 'due'] : ['reason']);
      await page.locator('#field-reason').fill('De getuigenis hoort bij een andere opdracht.');
    }
    if (decision === 'returned') await page.locator('#field-due').fill(`${year}-12-28T12:00`);
    await answering(200, () => act.click());
    await checkStructure(page, language);
  }

  async function register(visit, { name, email, language, javascript }) {
    const { page, go, answering } = visit;
    await go(`/${language}/register`);
    await page.locator('#field-name').fill(name);
    await page.locator('#field-email').fill('geen@adres');
    await answering(422, () => page.locator('main form button').click());
    await checkErrorSummary(visit, ['email']);
    await page.locator('#field-email').fill(email);
    await answering(200, () => page.locator('main form button').click());
    await checkStructure(page, language);
    if (javascript) await checkAxe(page, 'the letter is on its way');
    await followLetter(visit, email);
    if (javascript) await checkAxe(page, 'behind the link');
    await page.locator('#field-password').fill('kort');
    await answering(422, () => page.locator('main form button').click());
    await checkErrorSummary(visit, ['password']);
    await page.locator('#field-password').fill(PASSWORD);
    await answering(200, () => page.locator('main form button').click());
    assert.equal(new URL(page.url()).pathname, `/${language}/candidate`);
  }

  async function writeWithScripts(visit, editor) {
    const { page, go, answering, language } = visit;
    const first = page.locator('textarea').first();
    const place = page.locator('[data-editor-section]').first();
    // How long there is left follows with each save, also where the page stays open for hours.
    const left = page.locator('[data-editor-left]');
    const said = await left.textContent();
    await left.evaluate((line) => line.replaceChildren());
    await first.fill('een twee drie');
    assert.match(await place.locator('[data-words]').textContent(), /^3\D/, 'words are counted while writing');
    await place.locator('[data-saved]', { hasText: /\d\d:\d\d/ }).waitFor();
    assert.equal(await left.textContent(), said);
    const limit = Number(await first.getAttribute('data-words-limit'));
    await first.fill(words(limit + 2));
    await place.locator('.field-error').waitFor();
    await checkAxe(page, 'a section that is too long');
    await first.fill(words(40));
    await place.locator('.field-error').waitFor({ state: 'detached' });
    await fillFacts(visit);
    await page.locator('[data-editor-facts] [data-saved]', { hasText: /\d\d:\d\d/ }).waitFor();
    // What cannot be saved is said at its field.
    visit.allow(`${editor}/facts`, 422);
    await page.locator('#field-title').fill('x'.repeat(121));
    await page.locator('#field-title[aria-invalid="true"] ~ [data-editor-note]').waitFor();
    await checkAxe(page, 'a title that is too long');
    await page.locator('#field-title').fill('De poort die dicht bleef');
    await page.locator('[data-editor-note]').waitFor({ state: 'detached' });
    // What was saved is there for whoever comes back.
    await page.locator('[data-editor-saved].check').waitFor();
    await page.reload();
    assert.equal(await page.locator('textarea').first().inputValue(), words(40));
    for (let place = 1; place < SECTIONS; place += 1) await page.locator('textarea').nth(place).fill(words(30 + place));
    await answering(200, () => page.locator('button[name="then"][value="preview"]').click());
    assert.equal(await page.locator('.case-text section p[lang]').count(), SECTIONS);
    await checkAxe(page, 'the preview');
    await checkStructure(page, language);
    await go(editor);
  }

  async function writePlainly(visit) {
    const { page, answering } = visit;
    for (let place = 0; place < SECTIONS; place += 1) await page.locator('textarea').nth(place).fill(words(30 + place));
    await fillFacts(visit);
    await answering(200, () => page.locator('.editor-save button').click());
    assert.equal(await page.locator('textarea').nth(2).inputValue(), words(32));
    assert.match(await page.locator('[data-words]').nth(2).textContent(), /^32\D/, 'the count comes from the server');
    assert.equal(await page.locator('.section-list .state-empty').count(), 0);
  }

  async function fillFacts({ page, language }) {
    await page.locator('#field-title').fill('De poort die dicht bleef');
    await page.locator(`input[name="language"][value="${language}"]`).check();
    await page.locator('input[name="kind"][value="change"]').check();
    for (const name of ['sector', 'client_branch', 'bureau']) await page.locator(`#field-${name}`).selectOption({ index: 1 });
  }

  async function attach(visit, editor) {
    const { page, answering } = visit;
    const file = page.locator('#field-file');
    await file.setInputFiles({ ...PDF, buffer: Buffer.from('GIF89a') });
    await answering(415, () => page.locator(`form[action="${editor}/attachments"] button`).click());
    await page.locator('#error-file').waitFor();
    await file.setInputFiles(PDF);
    await answering(200, () => page.locator(`form[action="${editor}/attachments"] button`).click());
    await page.locator('.file-row a', { hasText: PDF.name }).waitFor();
    const download = page.waitForEvent('download');
    await page.locator('.file-row a', { hasText: PDF.name }).click();
    assert.equal((await download).suggestedFilename(), PDF.name);
  }

  async function submit(visit, editor, javascript) {
    const { page, answering, language } = visit;
    await answering(200, () => page.locator('button[name="then"][value="submission"]').click());
    assert.equal(new URL(page.url()).pathname, `${editor}/submission`);
    await page.locator('#field-consent').check();
    await answering(422, () => page.locator('main form .button').click());
    await checkErrorSummary(visit, ['known']);
    await page.locator('#field-known').check();
    await answering(200, () => page.locator('main form .button').click());
    await checkStructure(page, language);
    if (javascript) await checkAxe(page, 'the receipt');
  }

  async function takeBack({ page, answering, go }, editor) {
    await answering(200, () => page.locator(`form[action="${editor}/recall"] button`).click());
    await go(editor);
    assert.equal(await page.locator('textarea').count(), SECTIONS, 'a draft again');
  }
});
