// One walk on PostgreSQL, with the program as an operator starts it: the first organiser is invited from the command line,
// makes the account behind the link and the edition by its form. Everything else is walked over the demo.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';

import { checkAxe } from '../harness/axe.mjs';
import { checkStructure } from '../harness/checks.mjs';
import { makeEdition } from '../harness/editions.mjs';
import { useProduct } from '../harness/product.mjs';
import { binary } from '../harness/server.mjs';

const VARIABLE = 'INTERIM_TEST_POSTGRES';
const PASSWORD = 'vijf vogels in de mist';
const run = promisify(execFile);

/** The same server, user and options, a database of this run's own. It goes with the server, which is private to the run. */
function address() {
  const given = process.env[VARIABLE];
  if (!given) throw new Error(`${VARIABLE} names no server: run the tests by tests/run, which starts a private one`);
  const url = new URL(given);
  url.pathname = `/interim_browser_${process.pid}`;
  return { url: url.href, name: url.pathname.slice(1), given };
}

describe('on PostgreSQL', { timeout: 180_000 }, () => {
  let environment;
  const product = useProduct({
    command: 'serve',
    own: true,
    settings: async (folder, base) => {
      const { url, name, given } = address();
      await run('psql', ['--no-psqlrc', '--quiet', '--dbname', given, '--command', `CREATE DATABASE ${name}`], { timeout: 20_000 });
      environment = {
        INTERIM_DATABASE: url,
        INTERIM_FILES: `${folder}/files`,
        INTERIM_MAIL: `folder:${folder}/mail`,
        INTERIM_BASE_URL: base,
      };
      return environment;
    },
  });

  it('the first organiser comes by a link and makes an edition', async () => {
    const settings = { env: { ...process.env, ...environment }, timeout: 60_000 };
    const { stdout } = await run(binary(), ['organiser', 'invite', 'hanneke@challenge.example'], settings);
    const link = /https?:\/\/\S+/.exec(stdout)[0];
    await product.visit({ language: 'nl' }, async (visit) => {
      const { page, go, answering } = visit;
      await go('/nl/elements');
      await checkStructure(page, 'nl');
      await go(new URL(link).pathname);
      await page.locator('#field-name').fill('Hanneke Vos');
      await page.locator('#field-password').fill(PASSWORD);
      await answering(200, () => page.locator('main form button').click());
      assert.equal(new URL(page.url()).pathname, '/nl/organiser');
      await checkAxe(page, 'an empty installation');
      const year = await makeEdition(visit);
      await go(`/nl/organiser/editions/${year}`);
      await checkStructure(page, 'nl');
      await checkAxe(page, 'the first edition');
    });
  });
});
