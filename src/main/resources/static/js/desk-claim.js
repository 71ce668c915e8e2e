// The claim form: fills itself from words selected in the text, shows readings and the drawing while one types, keeps a
// draft in this browser, reorders the chain. Without this script the form reads, previews and reorders by its buttons.

import { numberFrom } from './desk-numbers.js';

const source = document.getElementById('source');
const form = document.getElementById('claim-form');
const preview = document.getElementById('claim-preview');
const actors = document.getElementById('actors');
const draftKey = `kursk-draft-${location.pathname}-${form.elements.article.value}`;

let requests = 0;

async function show() {
  const ticket = ++requests;
  const body = new URLSearchParams(new FormData(form));
  if (form.dataset.claim) body.set('claim', form.dataset.claim);
  const response = await fetch(form.dataset.preview, { method: 'POST', body }).catch(() => null);
  if (!response?.ok || ticket !== requests) return;
  const html = await response.text();
  if (ticket !== requests) return;
  preview.innerHTML = html;
  spread();
}

// Puts the readings that the preview brings beside their fields.
function spread() {
  const read = name => preview.querySelector(`[data-read="${name}"]`)?.textContent ?? '';
  document.getElementById('read-quantity').textContent = read('quantity');
  note('dates.asOf', read('asOf'));
  note('dates.stated', read('stated'));
  meet();
  understand('metric');
  understand('place');
  center(preview.querySelector('.drawing a[href="#claim-form"]'));
}

// Whom nobody knows yet: what is suggested stands in the lists, with the reason, until somebody chooses.
function meet() {
  const words = preview.querySelector('[data-speakers]')?.innerHTML ?? '';
  const place = document.getElementById('speakers-note');
  if (place.innerHTML !== words) place.innerHTML = words;
  place.querySelectorAll('.new-speaker').forEach(speaker => {
    suggest(speaker.dataset.field, speaker.dataset.side ?? '');
    if (speaker.dataset.field === 'speaker.side') suggest('speaker.kind', speaker.dataset.kind ?? '');
  });
}

// How metric and place are understood; what nobody knows yet opens the fields with which it comes into being.
function understand(matter) {
  const brought = preview.querySelector(`[data-${matter}]`);
  const hint = document.getElementById(`${matter}-hint`);
  if (!brought) return;
  if (hint.innerHTML !== brought.innerHTML) hint.innerHTML = brought.innerHTML;
  document.getElementById(`new-${matter}`).hidden = !brought.dataset.new;
}

// The metric that is meant: by one of its names, or by a beginning that no other one has.
function metricMeant(typed) {
  const key = typed.trim().toLowerCase();
  if (!key) return null;
  const names = [...document.getElementById('metrics').options].flatMap(option =>
    [option.value, option.dataset.slug ?? option.value].map(name => [name.toLowerCase(), option.dataset.name]));
  const exact = names.find(([name]) => name === key);
  const meant = exact ? [exact[1]] : [...new Set(names.filter(([name]) => name.startsWith(key)).map(([, metric]) => metric))];
  return meant.length === 1 ? meant[0] : null;
}

form.elements['matter.metric'].addEventListener('change', event => {
  event.target.value = metricMeant(event.target.value) ?? event.target.value;
});

// One click takes what was perhaps meant.
form.addEventListener('click', event => {
  const near = event.target.closest('[data-take]');
  if (!near) return;
  event.preventDefault();
  const field = form.elements[near.dataset.take];
  field.value = near.dataset.name;
  field.focus();
  field.dispatchEvent(new Event('input', { bubbles: true }));
});

function suggest(name, value) {
  const field = form.elements.namedItem(name);
  if (field && !field.value) field.value = value;
}

// On a phone the drawing is wider than its window: shows the mark that is being typed.
function center(mark) {
  const box = mark?.closest('.drawing');
  if (!box) return;
  const place = mark.getBoundingClientRect();
  box.scrollLeft += place.left + place.width / 2 - box.getBoundingClientRect().left - box.clientWidth / 2;
}

function note(field, words) {
  const place = document.getElementById(`${field}-note`);
  let span = place.querySelector('.read');
  if (!span) {
    span = document.createElement('span');
    span.className = 'read';
    place.append(span);
  }
  span.textContent = words;
  span.hidden = !words;
}

center(preview.querySelector('.drawing a[href="#claim-form"]'));

let timer;
function soon() {
  clearTimeout(timer);
  timer = setTimeout(show, 250);
}

// The figure's bounds follow its words, until somebody sets them by hand.
const bounds = ['qualifier', 'low', 'best', 'high', 'unit'].map(name => form.elements[`figure.${name}`]);

form.addEventListener('input', event => {
  if (event.target.name === 'figure.words' || event.target.name === 'matter.metric') {
    bounds.forEach(field => { field.value = ''; });
  }
  if (event.target.name === 'speaker.claimant') {
    form.elements['speaker.side'].value = form.elements['speaker.kind'].value = '';
  }
  if (event.target.name === 'quote.exact') {
    form.elements['quote.start'].value = form.elements['quote.end'].value = '';
  }
  localStorage.setItem(draftKey, JSON.stringify([...new FormData(form)].filter(([name]) => !name.startsWith('_'))));
  soon();
});
form.addEventListener('change', soon);
form.addEventListener('submit', () => localStorage.removeItem(draftKey));

// Names by type-ahead, aliases among them.
let typing;
form.addEventListener('input', event => {
  if (event.target.getAttribute('list') !== 'actors' || event.target.value.length < 2) return;
  clearTimeout(typing);
  typing = setTimeout(async () => {
    const response = await fetch(`${actors.dataset.more}?q=${encodeURIComponent(event.target.value)}`).catch(() => null);
    if (response?.ok) actors.innerHTML = await response.text();
  }, 150);
});

// A selection in code points: the piece's own offset and what of it lies before.
function offset(node, index) {
  const holder = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest('[data-at]');
  if (!holder) return null;
  const range = document.createRange();
  range.setStart(holder, 0);
  range.setEnd(node, index);
  return Number(holder.dataset.at) + [...range.toString()].length;
}

function selected() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed || !source.contains(selection.anchorNode)) return null;
  const range = selection.getRangeAt(0);
  const start = offset(range.startContainer, range.startOffset);
  const end = offset(range.endContainer, range.endOffset);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

// Takes the filled form from the page that the address of the selection gives, and leaves this page where it is.
async function fill(address) {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const filled = page.getElementById('claim-form');
  for (const field of filled.elements) {
    const mine = field.name && form.elements.namedItem(field.name);
    if (mine && field.name !== '_csrf' && field.name !== 'entry' && field.tagName !== 'BUTTON') mine.value = field.value;
  }
  document.getElementById('channels').replaceWith(page.getElementById('channels'));
  preview.innerHTML = page.getElementById('claim-preview').innerHTML;
  spread();
  form.elements['figure.words'].focus();
}

if (!form.dataset.claim) {
  source.addEventListener('mouseup', () => {
    const place = selected();
    if (place) fill(`${source.dataset.select}&start=${place.start}&end=${place.end}`);
  });
  source.addEventListener('click', event => {
    const number = event.target.closest('.num');
    if (number) {
      event.preventDefault();
      source.querySelector('.picked')?.classList.remove('picked');
      number.classList.add('picked');
      fill(number.href);
    }
  });
}

document.addEventListener('keydown', event => {
  if (event.altKey && event.key === 'd') {
    const cite = form.querySelector('[data-cite]');
    if (cite) {
      event.preventDefault();
      form.requestSubmit(cite);
    }
  } else if (event.key === 'n' && !event.target.closest('input, select, textarea')) {
    event.preventDefault();
    const place = document.activeElement.dataset.at ?? (form.elements['quote.start'].value || -1);
    numberFrom(source, Number(place), 1)?.number.focus();
  }
});

// What was typed before the window was lost, with the revision that its writer saw: who changed the claim since is not
// overwritten unseen.
const draft = localStorage.getItem(draftKey);
if (draft && !form.querySelector('.problem') && !location.search.includes('start=')) {
  for (const [name, value] of JSON.parse(draft)) {
    const field = form.elements.namedItem(name);
    if (field && !['entry', 'article'].includes(name)) field.value = value;
  }
  soon();
}
const asked = document.getElementById(new URLSearchParams(location.search).get('field') ?? '');
const problem = form.querySelector('[aria-invalid=true]') ?? form.querySelector('[value^=take-]');
(problem ?? asked ?? (form.elements['quote.exact'].value ? form.elements['figure.words'] : form.elements['quote.exact'])).focus();
asked?.select?.();
document.querySelector('.source .on')?.scrollIntoView({ block: 'center' });
