// The pages that every visitor can open, as data. Specs walk them; a page that joins the product joins a list here
// (pages behind a sign-in get a list of their own beside this one). Nothing here opens a browser.

export const LANGUAGES = ['nl', 'en'];

const ELEMENT_KEYS = ['personality', 'connection', 'trust', 'service', 'change-craft', 'expertise', 'anchoring', 'reflection'];

/** `path` follows the language; `name` names the test and the pictures; `status` is 200 unless said. */
export const publicPages = [
  { name: 'home', path: '/' },
  { name: 'elements', path: '/elements' },
  ...ELEMENT_KEYS.map((key) => ({ name: `element-${key}`, path: `/elements/${key}` })),
  { name: 'editions', path: '/editions' },
  { name: 'rules', path: '/rules' },
  { name: 'method', path: '/method' },
  { name: 'privacy', path: '/privacy' },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'register', path: '/register' },
  { name: 'unknown', path: '/no-such-page', status: 404 },
];

export function otherLanguage(language) {
  return LANGUAGES.find((other) => other !== language);
}
