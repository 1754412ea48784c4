// Keeps a page of “hoshin serve” up to date: whenever the plan was saved the server sends the page anew, and its parts
// are swapped in where they differ, so that the reader stays at the same place. Without this script the page reads the
// same, until it is reloaded.

const PARTS = ['plan', 'choice', 'report', 'findings'];
const root = document.documentElement;
const lost = document.getElementById('lost');
let stream;
let patience;

function listen() {
  const address = new URL(location.href);
  address.hash = '';
  address.searchParams.set('since', root.dataset.version);
  stream = new EventSource(address);
  stream.onopen = () => say('');
  stream.onerror = () => say(lost.dataset.words);
  stream.onmessage = ({ data }) => {
    say('');
    show(new DOMParser().parseFromString(JSON.parse(data), 'text/html'));
  };
  stream.addEventListener('same', () => say(''));
  // Told at once; most pages are there before it could be read.
  stream.addEventListener('changed', () => (patience = setTimeout(say, 500, lost.dataset.changed)));
}

function say(words) {
  clearTimeout(patience);
  lost.textContent = words;
}

function show(next) {
  root.dataset.version = next.documentElement.dataset.version;
  document.title = next.title;
  document.querySelector('style').textContent = next.querySelector('style').textContent;
  const [left, top] = [scrollX, scrollY];
  for (const id of PARTS) swap(document.getElementById(id), next.getElementById(id));
  scrollTo({ left, top, behavior: 'instant' });
}

/** Wide tables stay scrolled to the side, and the keyboard where it was. */
function swap(old, part) {
  // Answers to the reader are no part of the plan, and stay.
  const answers = old.querySelector('#answers');
  if (answers?.hasChildNodes()) part.querySelector('#answers')?.replaceWith(answers);
  if (old.innerHTML === part.innerHTML) return;
  const focused = old.contains(document.activeElement) ? document.activeElement.id : '';
  const sideways = [...old.querySelectorAll('.scroll')].map((region) => region.scrollLeft);
  old.replaceChildren(...part.childNodes);
  for (const [i, region] of old.querySelectorAll('.scroll').entries()) region.scrollLeft = sideways[i] ?? 0;
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

// A browser opens only six connections to a server, so that pages nobody sees must not hold one.
document.addEventListener('visibilitychange', () => (document.hidden ? stream.close() : listen()));
if (!document.hidden) listen();
