// Pictures of a page at both widths, light and dark, for people to look at. Only when INTERIM_SCREENS names a folder;
// nothing is compared with anything.

import { mkdirSync } from 'node:fs';
import path from 'node:path';

export const SCREEN_WIDTHS = [1280, 390];
export const SCHEMES = ['light', 'dark'];

/** Saves `name-nl-1280-light.png` and so on, each the whole page. Leaves the page as wide and bright as it was. */
export async function takeScreens({ page, language, scheme }, name) {
  const folder = process.env.INTERIM_SCREENS;
  if (!folder) return [];
  mkdirSync(folder, { recursive: true });
  const before = page.viewportSize();
  const files = [];
  for (const width of SCREEN_WIDTHS) {
    await page.setViewportSize({ width, height: width < 700 ? 844 : 900 });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      const file = path.join(folder, `${name}-${language}-${width}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true, animations: 'disabled', caret: 'hide' });
      files.push(file);
    }
  }
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize(before);
  return files;
}
