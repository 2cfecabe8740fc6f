// Accessibility: what axe finds against WCAG 2.2 A and AA on the page as it stands. Nothing is excused.
// Needs scripts: in a visit without them axe never comes to an end.

import AxeBuilder from '@axe-core/playwright';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// The same rules in half the time: what passed is counted, not described, and no sound or film is loaded, for there is none.
const OPTIONS = { resultTypes: ['violations'], preload: false };

/** Throws a message that names rule, place and cause of each violation; returns how many rules were passed. */
export async function checkAxe(page, where) {
  // "Legacy" leaves out frames of other hosts, which no page has, and takes half the time.
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).options(OPTIONS).withTags(TAGS).analyze();
  if (violations.length > 0) throw new Error(`axe, ${where}:\n${violations.map(describe).join('\n')}`);
  if (passes.length === 0) throw new Error(`axe, ${where}: no rule found anything to check`);
  return passes.length;
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
