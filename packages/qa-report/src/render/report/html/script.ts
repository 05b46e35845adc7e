/**
 * What the page does beyond links: filters, search, keys. It is kept as text because the policy contains its hash, which a
 * compiler would change. It sets attributes and text, never markup.
 */
export const script = String.raw`(() => {
'use strict';
const root = document.documentElement;
const byId = (id) => document.getElementById(id);
const all = (selector) => Array.from(document.querySelectorAll(selector));
const cards = all('.card');
const rows = all('.row');
const marks = all('mark');
const search = byId('search');
const flagged = byId('flagged');
const help = byId('help');
const numberOf = (card) => card.id.slice(1);
const marksByNumber = new Map();
for (const mark of marks) {
  for (const number of mark.dataset.findings.split(' ')) marksByNumber.set(number, [...(marksByNumber.get(number) || []), mark]);
}
const marksOf = (number) => marksByNumber.get(number) || [];
let active = null;
let texts = null;

function checked(name) {
  return new Set(all('input[name=' + name + ']:checked').map((input) => input.value));
}

function filter() {
  const severities = checked('severity');
  const groups = checked('group');
  const shown = new Set();
  for (const card of cards) {
    card.hidden = !(severities.has(card.dataset.severity) && groups.has(card.dataset.group));
    if (!card.hidden) shown.add(numberOf(card));
  }
  for (const mark of marks) mark.classList.toggle('off', !mark.dataset.findings.split(' ').some((number) => shown.has(number)));
  const query = search.value.trim().toLowerCase();
  if (query !== '') texts = texts || rows.map((row) => row.textContent.toLowerCase());
  rows.forEach((row, i) => {
    const unflagged = flagged.checked && row.querySelector('.card:not([hidden])') === null;
    row.hidden = unflagged || (query !== '' && !texts[i].includes(query));
  });
  byId('none').hidden = rows.length === 0 || rows.some((row) => !row.hidden);
  tell();
}

function reachable() {
  return cards.filter((card) => !card.hidden && !(card.parentElement.closest('[hidden]')));
}

function tell() {
  const list = reachable();
  const at = list.indexOf(active);
  const total = list.length === 1 ? '1 finding' : list.length + ' findings';
  byId('position').textContent = at < 0 ? total : at + 1 + ' of ' + list.length;
}

function activate(card) {
  if (active !== null) {
    active.classList.remove('active');
    for (const mark of marksOf(numberOf(active))) mark.classList.remove('active');
  }
  active = card;
  if (card !== null) {
    card.classList.add('active');
    for (const mark of marksOf(numberOf(card))) mark.classList.add('active');
  }
  tell();
}

function go(card) {
  if (card === undefined) return;
  activate(card);
  card.focus({ preventScroll: true });
  (card.closest('.row') || card).scrollIntoView({ block: 'center' });
}

function step(by) {
  const list = reachable();
  const at = list.indexOf(active);
  if (at >= 0) return go(list[(at + by + list.length) % list.length]);
  go(by > 0 ? firstBelow(list) : list.at(-1));
}

function firstBelow(list) {
  const top = byId('toolbar').getBoundingClientRect().bottom;
  return list.find((card) => (card.closest('.row') || card).getBoundingClientRect().bottom > top) || list[0];
}

function changeTheme() {
  const dark = root.dataset.theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : root.dataset.theme === 'dark';
  root.dataset.theme = dark ? 'light' : 'dark';
}

function changeHelp() {
  if (help.open) help.close();
  else help.showModal();
}

const keys = {
  j: () => step(1),
  k: () => step(-1),
  '/': () => search.focus(),
  f: () => flagged.click(),
  t: changeTheme,
  '?': changeHelp,
};

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target === search) {
    if (event.key === 'Escape') search.blur();
    return;
  }
  if (help.open && event.key !== '?') return;
  if (!Object.hasOwn(keys, event.key)) return;
  event.preventDefault();
  keys[event.key]();
});

document.addEventListener('click', (event) => {
  const link = event.target.closest('mark a, .card a');
  const card = link === null ? event.target.closest('.card') : link.closest('.card') || byId(link.hash.slice(1));
  if (card !== null) activate(card);
});

for (const kind of ['pointerover', 'pointerout']) {
  document.addEventListener(kind, (event) => {
    const place = event.target.closest('mark, .card');
    if (place === null) return;
    const numbers = place.dataset.findings === undefined ? [numberOf(place)] : place.dataset.findings.split(' ');
    for (const number of numbers) {
      for (const related of [byId('f' + number), ...marksOf(number)]) related.classList.toggle('near', kind === 'pointerover');
    }
  });
}

search.addEventListener('input', filter);
for (const input of all('#toolbar input[type=checkbox]')) input.addEventListener('change', filter);
byId('next').addEventListener('click', () => step(1));
byId('previous').addEventListener('click', () => step(-1));
byId('theme').addEventListener('click', changeTheme);
byId('help-button').addEventListener('click', changeHelp);
byId('help-close').addEventListener('click', changeHelp);
byId('toolbar').hidden = false;
byId('tools').hidden = false;
filter();
const linked = /^#f\d+/.exec(location.hash);
if (linked !== null && byId(linked[0].slice(1)) !== null) go(byId(linked[0].slice(1)));
})();
`;
