// Hands filled sheets in: those that are dropped on the page of sheets, or chosen there, are sent, and what they would
// change is shown. “Write” sends one again with the token of the printed address, which only “hoshin serve --edit” has.

const TOKEN = 'hoshin-edit';
const sent = new Map();
const [, token] = /^#edit=([\w-]+)$/.exec(location.hash) ?? [];
// The token neither stays in the address nor in the history.
if (token) {
  sessionStorage.setItem(TOKEN, token);
  history.replaceState(null, '', location.pathname + location.search);
}

async function handIn(file, as, write) {
  const query = new URLSearchParams({ language: document.documentElement.lang, as: String(as) });
  const map = document.getElementById('map')?.value;
  if (map) query.set('map', map);
  const headers = { 'Content-Type': 'application/octet-stream', 'X-File-Name': encodeURIComponent(file.name) };
  if (write) headers['X-Hoshin-Edit'] = sessionStorage.getItem(TOKEN) ?? '';
  const place = placeOf(as);
  place.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(`/hand-in?${query}`, { method: 'POST', headers, body: file });
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
    const said = await response.text();
    if (isPage) fill(place, new DOMParser().parseFromString(said, 'text/html').body.childNodes);
    else fill(place, [said.trim()]);
  } catch {
    fill(place, [document.getElementById('drop').dataset.failed]);
  }
  place.removeAttribute('aria-busy');
}

/** The newest answer stands first. */
function placeOf(as) {
  const answers = document.getElementById('answers');
  const known = answers.querySelector(`[data-as="${as}"]`);
  if (known) return known;
  const place = document.createElement('div');
  place.dataset.as = as;
  answers.prepend(place);
  return place;
}

const fill = (place, nodes) => place.replaceChildren(...nodes);

function take(files) {
  for (const file of files) {
    sent.set(sent.size + 1, file);
    void handIn(file, sent.size, false);
  }
}

document.addEventListener('change', ({ target }) => {
  if (target.id !== 'files') return;
  take(target.files);
  target.value = '';
});

document.addEventListener('click', ({ target }) => {
  const place = target.dataset?.write ? target.closest('[data-as]') : null;
  if (place) void handIn(sent.get(Number(place.dataset.as)), Number(place.dataset.as), true);
});

// The whole page takes files, since a file that misses the place would be opened in its stead.
document.addEventListener('dragover', (event) => {
  const drop = document.getElementById('drop');
  if (drop) event.preventDefault();
  drop?.classList.add('over');
});

document.addEventListener('dragleave', ({ relatedTarget }) => {
  if (!relatedTarget) document.getElementById('drop')?.classList.remove('over');
});

document.addEventListener('drop', (event) => {
  const drop = document.getElementById('drop');
  if (!drop) return;
  event.preventDefault();
  drop.classList.remove('over');
  take(event.dataTransfer.files);
});
