// Makes by the organisers' forms what the demo has not: an edition in preparation, one with its call open, a case in it.
// Short ways to where a spec begins; what the forms say and refuse is walked in the specs themselves.

/** Makes the edition that the form proposes, with one sector. Returns its year. */
export async function makeEdition({ page, go, language, answering }) {
  await go(`/${language}/organiser/new-edition`);
  const year = await page.locator('#field-year').inputValue();
  await answering(200, () => page.locator('main form button.button').click());
  await page.locator('#field-name_nl').fill('Zorg');
  await page.locator('#field-name_en').fill('Care');
  await page.locator('#field-key').fill('care');
  await answering(200, () => page.locator('main form button.button').click());
  return year;
}

/** Takes an edition, or its round with `action` "round", one move on by its page for that. */
export async function moveOn({ page, go, language, answering }, year, action = 'phase') {
  const base = `/${language}/organiser/editions/${year}`;
  await go(`${base}/phase`);
  await answering(200, () => page.locator(`form[action="${base}/${action}"] button`).click());
}

/** Starts a case at the candidate's desk and stands in its editor. */
export async function startCase({ page, go, language, answering }) {
  await go(`/${language}/candidate`);
  await answering(200, () => page.locator(`form[action="/${language}/candidate/cases"] button`).click());
}
