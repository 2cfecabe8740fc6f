// What is true of every form that comes back with errors, and words to fill forms with.

import assert from 'node:assert/strict';

/** The summary has the focus and links to the fields in error, which name their error. Works without scripts. */
export async function checkErrorSummary({ page }, fields) {
  const summary = page.locator('.error-summary');
  await summary.waitFor();
  assert.ok(await summary.evaluate((box) => box === document.activeElement), 'the error summary has no focus');
  const targets = await summary.locator('a').evaluateAll((links) => links.map((link) => link.hash));
  assert.deepEqual(targets, fields.map((name) => `#field-${name}`));
  for (const name of fields) {
    const field = page.locator(`#field-${name}`);
    assert.ok((await page.locator(`#error-${name}`).innerText()).trim() !== '', `no error at ${name}`);
    if ((await field.getAttribute('type')) === 'radio') continue;
    assert.equal(await field.getAttribute('aria-invalid'), 'true', `${name} is not marked as wrong`);
  }
  await summary.locator('a').first().press('Enter');
  assert.equal(new URL(page.url()).hash, targets[0]);
}

/** So many words. */
export function words(number) {
  return Array.from({ length: number }, (_, place) => `woord${place + 1}`).join(' ');
}
