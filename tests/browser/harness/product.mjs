// The server and the browser of one spec file: made before its first test, gone after its last, whatever happens.

import { after, before } from 'node:test';

import { newVisit, openBrowser, withVisit } from './browser.mjs';
import { startServer } from './server.mjs';

/** Call it inside `describe`. The options are those of `startServer`. */
export function useProduct(options) {
  let server;
  let browser;
  before(async () => {
    server = await startServer(options);
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });
  return {
    get base() {
      return server.base;
    },
    get folder() {
      return server.folder;
    },
    /** One watched visit, closed at the end: `product.visit({ language: 'en' }, async (visit) => { … })`. */
    visit: (visitor, act) => withVisit(browser, server.base, visitor, act),
    /** A visit that the test closes itself, for people who meet on the same pages. */
    open: (visitor) => newVisit(browser, server.base, visitor),
  };
}
