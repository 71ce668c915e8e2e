// The review queue by keys. Every decision is sent at once, so nothing is lost with the window; without this script the
// same forms work as forms. The address carries the place: "#c7" is the current claim, "at" where in the text one is.

import { numberFrom, wordsAround } from './desk-numbers.js';

const source = document.getElementById('source');
const progress = document.getElementById('progress');
const problem = document.getElementById('queue-problem');
const said = document.getElementById('queue-said');
const done = document.getElementById('queue-done');
const decided = [];

const article = source.dataset.article;
const asked = new URLSearchParams(location.search).get('at');
let place = -1;

const cards = () => [...document.querySelectorAll('.rc')];
const current = () => document.querySelector('.rc.current') ?? cards()[0];
const markOf = card => source.querySelectorAll(`.cited[data-for="${card.dataset.claim}"]`);

// What waits for whoever sits here; what they corrected themselves may wait for somebody else.
const isMine = card => card.dataset.state === 'suggested' && !card.dataset.others;

function choose(card) {
  if (!card) return;
  document.querySelector('.rc.current')?.classList.remove('current');
  source.querySelectorAll('.cited.on').forEach(mark => mark.classList.remove('on'));
  card.classList.add('current');
  remember(Number(card.dataset.start), card);
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'nearest' });
  const marks = markOf(card);
  marks.forEach(mark => mark.classList.add('on'));
  if (marks.length) scrollTo(marks[0]);
}

// Where one is, for "n", for a reload, and for the way back from a form.
function remember(offset, card) {
  place = offset;
  history.replaceState(null, '', `${location.pathname}?article=${article}&at=${offset}#${card?.id ?? ''}`);
  if (card) sessionStorage.setItem(`kursk-queue-${article}`, card.id);
}

// Brings words to the middle of the text's own window, and leaves the page where it is.
function scrollTo(words) {
  const box = source.getBoundingClientRect();
  const place = words.getBoundingClientRect();
  if (place.top < box.top + 40 || place.bottom > box.bottom - 40) {
    source.scrollTop += place.top - box.top - box.height / 3;
  }
}

function step(by) {
  const all = cards();
  choose(all[Math.min(all.length - 1, Math.max(0, all.indexOf(current()) + by))]);
}

// What follows a claim in the order of the queue, wherever its card stands by now: the least certain first.
function isAfter(card, other) {
  const order = one => [Number(one.dataset.confidence ?? Infinity), Number(one.dataset.start), Number(one.dataset.claim)];
  const mine = order(card);
  const theirs = order(other);
  const differs = mine.findIndex((part, i) => part !== theirs[i]);
  return differs >= 0 && mine[differs] > theirs[differs];
}

function nextWaiting(after) {
  const all = cards();
  const mine = all.filter(isMine);
  const next = mine.find(card => isAfter(card, after)) ?? mine[0];
  choose(next ?? all[Math.min(all.indexOf(after) + 1, all.length - 1)]);
  if (!next) finish();
}

// The last decision is made: what can be done next stands above the cards and has the focus.
function finish() {
  const further = document.getElementById('queue-further');
  done.hidden = Boolean(further);
  const next = further ?? done;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
}

async function decide(card, button) {
  const form = card.querySelector('form');
  const body = new URLSearchParams(new FormData(form));
  body.set('card', 'true');
  if (button.name) body.set(button.name, button.value);
  problem.hidden = true;
  card.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(button.hasAttribute('formaction') ? button.formAction : form.action, { method: 'POST', body });
    if (response.redirected || !response.headers.get('content-type')?.startsWith('text/html') || response.status === 403) {
      if (response.status === 409) {
        await refresh(card);
        throw new Error(await response.text());
      }
      location.reload();
      return null;
    }
    if (!response.ok) throw new Error(await response.text());
    const fresh = replace(card, await response.text());
    const other = button.name === 'into' && document.getElementById(`c${button.value}`);
    if (other) await refresh(other);
    return fresh;
  } catch (error) {
    card.removeAttribute('aria-busy');
    tell(error.message);
    return null;
  }
}

function replace(card, html) {
  const holder = document.createElement('template');
  holder.innerHTML = html;
  const fresh = holder.content.querySelector('.rc');
  if (card.classList.contains('current')) fresh.classList.add('current');
  card.replaceWith(fresh);
  count(fresh);
  return fresh;
}

// A claim that somebody else, or a merger, has changed: its card as it now is.
async function refresh(card) {
  const response = await fetch(`/editor/claims/${card.dataset.claim}/card?article=${source.dataset.article}`);
  if (response.ok && !response.redirected) replace(card, await response.text());
}

function count(card) {
  const waiting = card.dataset.state === 'suggested';
  markOf(card).forEach(mark => {
    mark.classList.toggle('un', waiting);
    mark.classList.toggle('done', card.dataset.state === 'published');
    mark.classList.toggle('off', !waiting && card.dataset.state !== 'published');
  });
  const open = cards().filter(one => one.dataset.state === 'suggested').length;
  const total = Number(progress.dataset.total);
  if (open) done.hidden = true;
  document.querySelector('.notice')?.remove(); // it tells of what was done before
  progress.querySelector('progress').value = total - open;
  progress.querySelector('span').textContent =
    progress.dataset.words.replace('{0}', total - open).replace('{1}', total);
}

function press(card, key) {
  const control = card?.querySelector(`[data-key="${key}"]`);
  if (control?.tagName === 'A') {
    location.assign(control.href);
  } else if (control) {
    settle(card, control);
  } else if (key === 'a' && card?.dataset.others) {
    tell(card.querySelector('.for-others').textContent);
  }
}

function tell(words) {
  problem.textContent = words;
  problem.hidden = false;
}

// After a decision the next suggestion is up; after taking one back, that one.
async function settle(card, button) {
  const fresh = await decide(card, button);
  if (fresh && button.dataset.key === 'u') {
    choose(fresh);
  } else if (fresh) {
    decided.push(fresh.dataset.claim);
    nextWaiting(fresh);
  }
}

function undoLast() {
  const id = decided.pop();
  press(id ? document.getElementById(`c${id}`) : current(), 'u');
}

// Goes on from where one is in the text, and says what is there.
function stepNumber(by) {
  const next = numberFrom(source, place, by);
  if (!next) {
    said.textContent = said.dataset.none;
    return;
  }
  show(next.number);
  said.textContent = (next.isAround ? said.dataset.around : said.dataset.number)
    .replace('{0}', next.count).replace('{1}', next.of).replace('{2}', wordsAround(next.number));
}

function show(number) {
  remember(Number(number.dataset.at), current());
  number.focus({ preventScroll: true });
  scrollTo(number);
}

// Straight to the field of the current claim that is wrong.
const FIELDS = {
  f: 'figure.words', t: 'matter.metric', i: 'matter.kind', w: 'matter.subject', l: 'matter.place', y: 'speaker.claimant', d: 'dates.asOf',
};

function correct(field) {
  const link = current()?.querySelector('[data-key="c"]');
  if (link) location.assign(`${link.href}&field=${field}`);
}

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  a: () => press(current(), 'a'),
  c: () => press(current(), 'c'),
  r: () => press(current(), 'r'),
  s: () => press(current(), 's'),
  o: () => press(current(), 'o'),
  u: undoLast,
  n: () => stepNumber(1),
  p: () => stepNumber(-1),
  g: () => document.querySelector('#queue-further, #queue-done:not([hidden]) [data-key="g"]')?.click(),
  m: () => {
    const more = current()?.querySelector('details.more');
    if (more) more.open = true;
  },
  Escape: () => current()?.querySelector('details.more')?.removeAttribute('open'),
};

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea')) return;
  const twin = /^[1-9]$/.test(event.key) && current()?.querySelector(`details.more[open] [data-digit="${event.key}"]`);
  const field = FIELDS[event.key];
  const action = twin ? () => settle(current(), twin) : field ? () => correct(field) : KEYS[event.key];
  if (action) {
    event.preventDefault();
    action();
  }
});

document.addEventListener('click', event => {
  const button = event.target.closest('.rc button');
  if (button) {
    event.preventDefault();
    settle(button.closest('.rc'), button);
    return;
  }
  const mark = event.target.closest('.cited');
  if (mark) {
    event.preventDefault();
    choose(document.getElementById(`c${mark.dataset.for}`));
    return;
  }
  const card = event.target.closest('.rc');
  if (card && !event.target.closest('a, summary, label, input, select')) choose(card);
});

// Back from the form one goes on where one was: at the same claim if it still waits, else at the one after it. "u" takes the
// correction back.
const back = document.getElementById(`c${document.getElementById('cards').dataset.decided}`);
const wanted = location.hash && document.querySelector(`.rc${location.hash}`);
const left = document.getElementById(sessionStorage.getItem(`kursk-queue-${article}`) ?? '');
if (back) {
  decided.push(back.dataset.claim);
  if (left && left !== back && isMine(left)) choose(left);
  else nextWaiting(back);
  remember(Number(back.dataset.start), current());
} else {
  choose(wanted || cards().find(isMine));
  const number = asked && source.querySelector(`.num[data-at="${CSS.escape(asked)}"]`);
  if (number) show(number);
}
