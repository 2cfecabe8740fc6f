// The pages of the product, as data: those that every visitor can open, and those of each desk. Specs walk them; a page
// that joins the product joins a list here, and a spec says so where it did not. Nothing here opens a browser.

export const LANGUAGES = ['nl', 'en'];

const ELEMENT_KEYS = ['personality', 'connection', 'trust', 'service', 'change-craft', 'expertise', 'anchoring', 'reflection'];

/**
 * `path` follows the language; `name` names the test and the pictures; `status` is 200 unless said; `alike` says that another
 * in the list is the same page with other words; `alone` that there is no navigation around it.
 */
export const publicPages = [
  { name: 'home', path: '/' },
  { name: 'elements', path: '/elements' },
  ...ELEMENT_KEYS.map((key, place) => ({ name: `element-${key}`, path: `/elements/${key}`, alike: place > 0 })),
  { name: 'chart-contrasts', path: '/elements?embed=contrasts', alone: true },
  ...['bands', 'sector', 'editions'].map((chart, place) => (
    { name: `chart-${chart}`, path: `/elements/trust?embed=${chart}`, alone: true, alike: place > 0 }
  )),
  // The edition in scoring: its elements, before there are figures.
  ...['', '/trust'].map((element) => (
    { name: `announced${element.replace('/', '-')}`, path: `/elements${element}?edition=${new Date().getFullYear()}` }
  )),
  { name: 'editions', path: '/editions' },
  { name: 'rules', path: '/rules' },
  { name: 'method', path: '/method' },
  { name: 'privacy', path: '/privacy' },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'register', path: '/register' },
  { name: 'unknown', path: '/no-such-page', status: 404 },
];

/**
 * What each persona of the demo opens at its desks. A page is its pattern in the table of addresses, with the names of a
 * query after it; `year` says of which edition, counted from the one in scoring (1 has its call open, 2 is in preparation);
 * `starts` are addresses that no link leads to yet. See desks.spec.mjs for the two editions that the demo lacks.
 */
export const deskPages = [
  {
    persona: 'organiser-a',
    starts: ['/organiser', '/account/again?next=%2Forganiser'],
    pages: [
      { route: '/organiser' },
      { route: '/organiser/new-edition' },
      { route: '/organiser/bureaus' },
      { route: '/organiser/bureaus/{id}' },
      { route: '/organiser/organisers' },
      { route: '/organiser/outbox' },
      { route: '/organiser/outbox/{id}' },
      { route: '/organiser/audit' },
      { route: '/account' },
      { route: '/account/password' },
      { route: '/account/again?next' },
      ...[2, 0, -1].map((year) => ({ route: '/organiser/editions/{year}', year })),
      ...[1, 0].map((year) => ({ route: '/organiser/editions/{year}/phase', year })),
      ...[2, 0].map((year) => ({ route: '/organiser/editions/{year}/settings', year })),
      ...[2, 0].map((year) => ({ route: '/organiser/editions/{year}/sectors', year })),
      { route: '/organiser/editions/{year}/sectors/{key}', year: 2 },
      { route: '/organiser/editions/{year}/deadlines', year: 0 },
      ...[2, 0].map((year) => ({ route: '/organiser/editions/{year}/rubric', year })),
      ...[2, 0].map((year) => ({ route: '/organiser/editions/{year}/rubric/{key}', year })),
      { route: '/organiser/editions/{year}/rubric/{key}/removal', year: 2 },
      ...[2, 0].map((year) => ({ route: '/organiser/editions/{year}/jurors', year })),
      { route: '/organiser/editions/{year}/jurors/{id}/removal', year: 0 },
      { route: '/organiser/editions/{year}/reminders', year: 0 },
      { route: '/organiser/editions/{year}/cases', year: 0 },
      { route: '/organiser/editions/{year}/cases/{id}', year: 0 },
      ...[0, -1].map((year) => ({ route: '/organiser/editions/{year}/titles', year })),
      { route: '/organiser/editions/{year}/order', year: -1 },
      ...[0, -1].map((year) => ({ route: '/organiser/editions/{year}/publication', year })),
      { route: '/organiser/editions/{year}/correction', year: -1 },
    ],
  },
  {
    persona: 'president',
    starts: ['/jury'],
    pages: [
      { route: '/jury' },
      { route: '/jury?edition', year: -1 },
      { route: '/jury/panel' },
      { route: '/jury/panel?edition', year: -1 },
      { route: '/jury/titles' },
      { route: '/jury/titles?edition', year: -1 },
      { route: '/jury/order?edition', year: -1 },
      { route: '/jury/severity?edition', year: -1 },
    ],
  },
  {
    persona: 'juror-busy',
    starts: ['/jury', '/jury/hand-in'],
    pages: [
      { route: '/jury' },
      { route: '/jury/hand-in' },
      { route: '/jury/cases/{id}' },
      { route: '/jury/cases/{id}?conflict' },
    ],
  },
  { persona: 'juror-fresh', starts: ['/jury'], pages: [{ route: '/jury' }, { route: '/jury/cases/{id}' }] },
  {
    persona: 'candidate-admitted',
    starts: ['/candidate'],
    pages: [
      { route: '/candidate' },
      { route: '/candidate/cases/{id}' },
      { route: '/candidate/cases/{id}/submission' },
      { route: '/candidate/cases/{id}/withdrawal' },
    ],
  },
  {
    persona: 'candidate-rejected',
    starts: ['/candidate'],
    pages: [
      { route: '/candidate' },
      { route: '/candidate/cases/{id}' },
      { route: '/candidate/cases/{id}/preview' },
      { route: '/candidate/cases/{id}/submission' },
    ],
  },
  {
    persona: 'candidate-earlier',
    starts: ['/candidate'],
    pages: [
      { route: '/candidate' },
      { route: '/candidate/cases/{id}/feedback' },
      { route: '/candidate/cases/{id}/submission' },
    ],
  },
];

/** What no persona comes to by links: pages of one-time links, walked where the letter comes; of deliberation; and files. */
export const elsewhere = [
  '/confirm/{token}',
  '/reset/{token}',
  '/join/{token}',
  '/jury/join/{token}',
  '/forgot',
  '/editions/{year}',
  '/editions/{year}/publications/{number}',
  '/editions/{year}/publications/{number}/figures',
  '/candidate/cases/{id}/attachments/{aid}',
  '/jury/cases/{id}/attachments/{aid}',
  '/organiser/editions/{year}/cases/{id}/attachments/{aid}',
  '/jury/panel/flags',
  '/jury/panel/sheets',
  '/jury/panel/sheets/{id}',
  '/organiser/editions/{year}/flags',
  '/organiser/editions/{year}/reopening',
  '/organiser/editions/{year}/sheets',
  '/organiser/editions/{year}/sheets/{id}',
  '/demo',
];

export function otherLanguage(language) {
  return LANGUAGES.find((other) => other !== language);
}
