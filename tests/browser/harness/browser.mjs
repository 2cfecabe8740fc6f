// One Chromium per spec file and one fresh, watched context per visit. A visit fails when the page logs an error,
// throws, breaks its content security policy or asks another host for anything. Says nothing about what a page shows.

import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';

// Chromium without a window to draw: the same engine, in two thirds of the time.
const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  // Whatever a page asks of another host stays on this machine; the watch below reports it.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
const LOCALES = { nl: 'nl-NL', en: 'en-GB' };
const PATIENCE = 15_000;

export async function openBrowser() {
  if (!existsSync(EXECUTABLE)) throw new Error(`${EXECUTABLE} is missing: tests/run installs it, CHROMIUM names another`);
  return chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });
}

/**
 * A visitor of their own: nothing shared with other visits. `visit.page` is a playwright page, `visit.go(path)` opens
 * an address of the product. Close it with `close()`, which throws what the watch has seen.
 */
export async function newVisit(browser, base, options = {}) {
  const { language = 'nl', scheme = 'light', javascript = true, width = 1280, height = 900, motion = 'no-preference' } = options;
  const context = await browser.newContext({
    baseURL: base,
    locale: LOCALES[language],
    timezoneId: 'Europe/Amsterdam',
    colorScheme: scheme,
    reducedMotion: motion,
    javaScriptEnabled: javascript,
    viewport: { width, height },
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE);
  const watch = new Watch(context, base);
  const page = await context.newPage();
  return { ...visitActs(context, page, watch), context, page, language, scheme, javascript };
}

function visitActs(context, page, watch) {
  const accept = (answer, status) => {
    if (answer.status() !== status) throw new Error(`${answer.url()} answered ${answer.status()}, not ${status}`);
    if (status >= 400) watch.allow(answer.url(), status);
    return answer;
  };
  return {
    /** Opens a path and returns the answer; any other status than the expected one is a failure. */
    async go(path, status = 200) {
      return accept(await page.goto(path, { waitUntil: 'load' }), status);
    },
    /** Does something that leads to a page with this status, such as sending a form that is refused with 422. */
    async answering(status, act) {
      // The load is waited for before the act: after the answer the page before it may still be there, and be loaded.
      const [answer] = await Promise.all([page.waitForResponse(isPage), page.waitForEvent('load'), act()]);
      return accept(answer, status);
    },
    /** Opens a page of another site that holds this markup, for as long as `act` takes. */
    async elsewhere(markup, act) {
      // Another port is another origin; a browser lets no page from outside frame one of this machine.
      const site = createServer((request, response) => response.setHeader('Content-Type', 'text/html').end(markup));
      await new Promise((ready) => site.listen(0, '127.0.0.1', ready));
      const address = `http://127.0.0.1:${site.address().port}/`;
      watch.knows(address);
      try {
        await page.goto(address, { waitUntil: 'load' });
        await act();
      } finally {
        site.closeAllConnections();
        site.close();
      }
    },
    /** For what a script asks for in the background: this address may answer with this error. */
    allow: (path, status) => watch.allow(new URL(path, page.url()).href, status),
    async close() {
      await context.close();
      watch.check();
    },
  };
}

/** Opens a visit, hands it to `act`, closes it. What `act` throws comes first, what the watch saw is added to it. */
export async function withVisit(browser, base, options, act) {
  const visit = await newVisit(browser, base, options);
  try {
    await act(visit);
  } catch (error) {
    error.message += `\n  at ${visit.page.url()}`;
    await visit.close().catch((seen) => (error.message += `\n${seen.message}`));
    throw error;
  }
  await visit.close();
}

/** The answer that fills the page: a document, and not one that sends the browser on. */
function isPage(answer) {
  return answer.request().isNavigationRequest() && (answer.status() < 300 || answer.status() >= 400);
}

class Watch {
  constructor(context, base) {
    this.origin = new URL(base).origin;
    this.seen = [];
    this.allowed = new Set();
    this.known = new Set();
    context.on('console', (message) => this.console(message));
    context.on('weberror', (error) => this.seen.push({ text: `script error: ${error.error()?.stack ?? error.error()}` }));
    context.on('request', (request) => this.request(request));
  }

  console(message) {
    const { url, lineNumber } = message.location();
    const status = /responded with a status of (\d{3})/.exec(message.text())?.[1];
    this.seen.push({ text: `console: ${message.text()} (${url}:${lineNumber})`, answer: status && `${status} ${url}` });
  }

  request(request) {
    const { protocol, origin } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && origin !== this.origin && !this.known.has(request.url())) {
      this.seen.push({ text: `foreign request: ${request.method()} ${request.url()}` });
    }
  }

  /** An address outside that the test itself asks for. */
  knows(url) {
    this.known.add(url);
  }

  /** Chromium logs every answer of 4xx or 5xx as an error; one that the test asked for is none. */
  allow(url, status) {
    this.allowed.add(`${status} ${url}`);
  }

  /** Judged at the end, when it is known what was asked for. */
  check() {
    const faults = this.seen.filter(({ answer }) => !(answer && this.allowed.has(answer))).map(({ text }) => `  ${text}`);
    if (faults.length > 0) throw new Error(`the browser saw:\n${[...new Set(faults)].join('\n')}`);
  }
}
