// Every page that needs no sign-in, in both languages, with scripts on and off, at three widths, bright and dark.
// What a page says is checked elsewhere; here it is whole, readable, and keeps to itself.

import { describe, it } from 'node:test';

import { checkAxe } from '../harness/axe.mjs';
import {
  checkAtOwnWidth,
  checkLanguageSwitch,
  checkNoSidewaysScroll,
  checkNoSidewaysScrollAtAllWidths,
  checkStructure,
  checkWeight,
} from '../harness/checks.mjs';
import { LANGUAGES, publicPages } from '../harness/pages.mjs';
import { useProduct } from '../harness/product.mjs';
import { takeScreens } from '../harness/screens.mjs';

describe('public pages', { timeout: 900_000 }, () => {
  const product = useProduct();

  for (const language of LANGUAGES) {
    for (const { name, path, status = 200, alike = false, alone = false } of publicPages) {
      const address = `/${language}${path}`;

      it(`${address} is whole and accessible`, () =>
        product.visit({ language, scheme: language === 'nl' ? 'light' : 'dark' }, async (visit) => {
          const answer = await visit.go(address, status);
          await checkWeight(answer);
          await checkStructure(visit.page, language);
          // What colours and widths do to a page does not hang on its language: one is bright and wide, one dark and narrow.
          await checkAtOwnWidth(visit, language === 'nl' ? 1280 : 390);
          await takeScreens(visit, name);
          if (status === 200 && !alone) await checkLanguageSwitch(visit);
        }));

      if (alike) continue;
      it(`${address} works without scripts`, () =>
        product.visit({ language, javascript: false }, async (visit) => {
          await visit.go(address, status);
          await checkStructure(visit.page, language);
          await checkNoSidewaysScrollAtAllWidths(visit);
          if (status === 200 && !alone) await checkLanguageSwitch(visit);
        }));
    }

    for (const javascript of [true, false]) {
      it(`the folded menu opens in ${language}, scripts ${javascript ? 'on' : 'off'}`, () =>
        product.visit({ language, javascript, width: 320 }, async (visit) => {
          const { page } = visit;
          await visit.go(`/${language}/`);
          await page.locator('header summary').click();
          await page.locator(`header nav a[href="/${language}/elements"]:visible`).waitFor();
          await checkNoSidewaysScroll(page);
          if (javascript) await checkAxe(page, 'the open menu');
          await page.locator(`header nav a[href="/${language}/sign-in"]:visible`).click();
          await page.waitForURL(`**/${language}/sign-in`);
        }));
    }

    it(`an unknown element is a page of ours in ${language}`, () =>
      product.visit({ language }, async (visit) => {
        await visit.go(`/${language}/elements/no-such-element`, 404);
        await checkStructure(visit.page, language);
        // A 404 offers the elements page.
        await visit.page.locator(`main a[href="/${language}/elements"]`).first().click();
        await visit.page.waitForURL(`**/${language}/elements`);
      }));

    it(`the front door leads to ${language} for a browser that prefers it`, () =>
      product.visit({ language }, async (visit) => {
        await visit.go('/');
        await checkStructure(visit.page, language);
      }));
  }
});
