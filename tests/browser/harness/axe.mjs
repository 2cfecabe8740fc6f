// Accessibility: what axe finds against WCAG 2.2 A and AA on the page as it stands. Nothing is excused.
// Needs scripts: in a visit without them axe never comes to an end.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Throws a message that names rule, place and cause of each violation; returns how many rules were passed. */
export async function checkAxe(page, where) {
  await page.evaluate(SOURCE);
  const { violations, passes } = await page.evaluate(run, { tags: TAGS, named: false });
  if (violations.length > 0) {
    const { violations: named } = await page.evaluate(run, { tags: TAGS, named: true });
    throw new Error(`axe, ${where}:\n${named.map(describe).join('\n')}`);
  }
  if (passes === 0) throw new Error(`axe, ${where}: no rule found anything to check`);
  return passes;
}

/* Runs in the page: it can use nothing from this file. What passed is counted, no place is named before one is needed,
   and there is no sound or film to load. */
async function run({ tags, named }) {
  const runOnly = { type: 'tag', values: tags };
  const options = { runOnly, resultTypes: ['violations'], preload: false, selectors: named };
  const { violations, passes } = await window.axe.run(document, options);
  return { violations: named ? violations : violations.map(({ id }) => id), passes: passes.length };
}

function describe({ id, impact, help, nodes }) {
  const places = nodes.slice(0, 5).map(({ target, html, any, all, none }) => {
    const causes = [...any, ...all, ...none].map(({ message }) => `        ${message}`);
    return [`    ${target.join(' ')}`, `      ${shortened(html)}`, ...causes].join('\n');
  });
  const rest = nodes.length > 5 ? [`    and ${nodes.length - 5} more`] : [];
  return [`  ${id} (${impact}): ${help}`, ...places, ...rest].join('\n');
}

function shortened(html) {
  const line = html.replace(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 157)}…` : line;
}
