// Searches the index of a site: of its rows those stay that have every word. There is no server, so that the page
// itself is what is looked through. Without this script it lists everything.

const field = document.getElementById('q');
const found = document.getElementById('found');
const plain = (text) => text.normalize('NFKC').toLowerCase();
const rows = [...document.querySelectorAll('main tbody tr')].map((row) => ({ row, text: plain(row.textContent) }));

function show() {
  const words = plain(field.value).split(/\s+/).filter(Boolean);
  let count = 0;
  for (const { row, text } of rows) {
    row.hidden = !words.every((word) => text.includes(word));
    if (!row.hidden) count += 1;
  }
  found.textContent =
    words.length === 0
      ? ''
      : count === 0
        ? found.dataset.none
        : found.dataset.found.replace('{n}', count).replace('{all}', rows.length);
}

field.value = new URLSearchParams(location.search).get('q') ?? '';
field.addEventListener('input', show);
field.form.addEventListener('submit', (event) => event.preventDefault());
show();
