// Who comes to a desk in these tests: the demo's personas, by the button on its page, and what people do there with the
// clock and the post. Knows the demo's page, nothing of the desks.

/** Comes in as one of the demo's personas and stands at that person's desk. */
export async function comeInAs({ page, go, language }, persona) {
  await go(`/${language}/demo`);
  await page.locator(`form[action$="/demo/personas/${persona}"] button`).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/demo'));
}

/** Moves the demo's clock on: `quarter`, `hour`, `day`, `week` or `month`, as often as asked. */
export async function moveClock({ page, go, language }, step, times = 1) {
  await go(`/${language}/demo`);
  for (let time = 0; time < times; time += 1) {
    await Promise.all([page.waitForEvent('load'), page.locator(`button[name="by"][value="${step}"]`).click()]);
  }
}

/** Follows the link of the newest letter to an address, which waits on the demo's page. */
export async function followLetter({ page, go, language }, email) {
  await go(`/${language}/demo`);
  const letter = page.locator('details.letter', { hasText: email }).first();
  await letter.locator('summary').click();
  const link = letter.locator('a.link');
  const target = await link.getAttribute('href');
  await link.click();
  await page.waitForURL(`**${target}`);
}
