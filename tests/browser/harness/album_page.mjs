// The index page of tests/screens: all pictures, filtered by persona, language, width and scheme. One file that opens from
// a folder, without a server; not a page of the product, so its texts are here and in English only.

const FILTERS = ['persona', 'language', 'width', 'scheme'];

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; margin: 24px; background: #f5f6f2; color: #14191b; }
form { display: flex; flex-wrap: wrap; gap: 16px; position: sticky; top: 0; background: #f5f6f2; padding: 12px 0; }
label { font-size: 14px; } select { font: inherit; display: block; }
ul.pictures { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 24px; }
.pictures li[hidden] { display: none; }
.pictures img { width: 100%; height: 320px; object-fit: cover; object-position: top; border: 1px solid #79847f; background: #fff; }
.pictures p { margin: 4px 0; font-size: 13px; overflow-wrap: anywhere; }
`;

const SCRIPT = `
const form = document.querySelector('form');
const show = () => {
  const wanted = [...new FormData(form)].filter(([, value]) => value !== '');
  let shown = 0;
  for (const item of document.querySelectorAll('.pictures li')) {
    item.hidden = !wanted.every(([name, value]) => item.dataset[name] === value);
    if (!item.hidden) shown += 1;
  }
  document.querySelector('output').textContent = shown + ' pictures';
};
form.addEventListener('change', show);
show();
`;

/** The whole page. `missing` are patterns that no persona came to. */
export function albumPage(pictures, missing) {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Every page, as every persona</title><style>${STYLE}</style></head>
<body><h1>Every page, as every persona</h1>
<form>${FILTERS.map((name) => filter(name, pictures)).join('\n')}<output></output></form>
<ul class="pictures">
${pictures.map(item).join('\n')}
</ul>
${missing.length > 0 ? `<h2>Not pictured: no persona comes there by a link</h2>\n<ul>${missing.map(line).join('')}</ul>` : ''}
<script>${SCRIPT}</script></body></html>
`;
}

function filter(name, pictures) {
  const values = [...new Set(pictures.map((picture) => String(picture[name])))];
  const options = values.map((value) => `<option>${escaped(value)}</option>`).join('');
  return `<label>${name}<select name="${name}"><option value="">all</option>${options}</select></label>`;
}

function item(picture) {
  const data = FILTERS.map((name) => `data-${name}="${escaped(String(picture[name]))}"`).join(' ');
  const words = FILTERS.map((name) => picture[name]).join(', ');
  return `<li ${data}><a href="${picture.file}"><img loading="lazy" src="${picture.file}" alt="${escaped(picture.kind)}, ${words}"></a>
<p><b>${escaped(picture.kind)}</b><br>${words}<br>${escaped(picture.address)}</p></li>`;
}

const line = (route) => `<li>${escaped(route)}</li>`;

function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
