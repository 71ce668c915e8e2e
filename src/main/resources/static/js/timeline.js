// Over the finished drawing: cards beside marks, walking from mark to mark by keys, a brush that zooms.
// The page is complete without any of it: each mark is a link, the period is a form field.

const WIDE = 720;
const cards = new Map();

for (const drawing of document.querySelectorAll('svg.tl[data-from]')) {
  const marks = [...drawing.querySelectorAll('a.mk')];
  walk(marks);
  marks.filter(mark => mark.dataset.card).forEach(mark => offerCard(drawing, mark));
  brush(drawing);
}

// Walking: left and right in time, up and down in value, Home and End to the edges. Tab enters a drawing once.

function walk(marks) {
  if (marks.length === 0) return;
  const place = mark => {
    const box = (mark.querySelector('.hit') ?? mark).getBoundingClientRect();
    return { mark, x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const rest = mark => marks.forEach(other => other.setAttribute('tabindex', other === mark ? '0' : '-1'));
  rest(marks[0]);
  for (const mark of marks) {
    mark.addEventListener('focus', () => rest(mark));
    mark.addEventListener('keydown', event => {
      const next = step(event.key, mark, marks.map(place));
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
  }
}

function step(key, from, places) {
  const byTime = [...places].sort((a, b) => a.x - b.x || b.y - a.y);
  const byValue = [...places].sort((a, b) => b.y - a.y || a.x - b.x);
  const beside = (order, offset) => order[order.findIndex(place => place.mark === from) + offset]?.mark;
  switch (key) {
    case 'ArrowRight': return beside(byTime, 1);
    case 'ArrowLeft': return beside(byTime, -1);
    case 'ArrowUp': return beside(byValue, 1);
    case 'ArrowDown': return beside(byValue, -1);
    case 'Home': return byTime[0].mark;
    case 'End': return byTime[byTime.length - 1].mark;
    default: return undefined;
  }
}

// Cards: fetched when a mark is pointed at or focused, kept for the visit. Escape closes; the pointer may move onto one.

function offerCard(drawing, mark) {
  let timer;
  const later = (action, delay) => () => { clearTimeout(timer); timer = setTimeout(action, delay); };
  mark.addEventListener('pointerenter', event => { if (event.pointerType === 'mouse') later(() => show(drawing, mark), 120)(); });
  mark.addEventListener('pointerleave', () => { clearTimeout(timer); leave(drawing); });
  mark.addEventListener('focus', () => { if (mark.matches(':focus-visible')) show(drawing, mark); });
  mark.addEventListener('blur', () => leave(drawing));
}

async function show(drawing, mark) {
  const figure = drawing.closest('figure') ?? drawing.parentElement;
  const card = cardOf(figure);
  clearTimeout(card.leaving);
  card.wanted = mark;
  const content = await cardContent(mark.dataset.card);
  if (card.wanted !== mark || content === null) return;
  card.box.replaceChildren(content.cloneNode(true));
  card.box.hidden = false;
  figure.querySelectorAll('a.mk.on').forEach(other => other.classList.remove('on'));
  mark.classList.add('on');
  if (innerWidth >= WIDE) stand(card.box, mark, figure);
}

function cardOf(figure) {
  if (figure.card) return figure.card;
  const box = document.createElement('div');
  box.className = 'card';
  box.hidden = true;
  box.setAttribute('role', 'status');
  figure.append(box);
  const card = { box, wanted: null, leaving: 0 };
  box.addEventListener('pointerenter', () => clearTimeout(card.leaving));
  box.addEventListener('pointerleave', () => close(figure));
  figure.card = card;
  return card;
}

async function cardContent(address) {
  if (!cards.has(address)) {
    cards.set(address, fetch(address, { headers: { Accept: 'text/html' } })
      .then(response => response.ok ? response.text() : Promise.reject(new Error(response.statusText)))
      .then(html => {
        const content = document.createDocumentFragment();
        content.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
        return content;
      })
      .catch(() => { cards.delete(address); return null; }));
  }
  return cards.get(address);
}

// Beside the mark, on the side with more room, never over it and never out of the page.
function stand(box, mark, figure) {
  const hit = (mark.querySelector('.hit') ?? mark).getBoundingClientRect();
  const frame = figure.getBoundingClientRect();
  const right = hit.right - frame.left + 14;
  const left = hit.left - frame.left - box.offsetWidth - 14;
  const x = right + box.offsetWidth <= frame.width ? right : Math.max(0, left);
  const lowest = innerHeight - 8 - frame.top - box.offsetHeight;
  const highest = 8 - frame.top;
  const y = Math.max(highest, Math.min(hit.top - frame.top - 12, lowest));
  place(box, x, y);
}

// By style properties of the object model, which a strict content policy allows.
function place(box, x, y) {
  box.style.setProperty('left', `${Math.round(x)}px`);
  box.style.setProperty('top', `${Math.round(y)}px`);
}

function leave(drawing) {
  const figure = drawing.closest('figure') ?? drawing.parentElement;
  if (figure.card) figure.card.leaving = setTimeout(() => close(figure), 220);
}

function close(figure) {
  const card = figure.card;
  if (!card) return;
  card.wanted = null;
  card.box.hidden = true;
  figure.querySelectorAll('a.mk.on').forEach(mark => mark.classList.remove('on'));
}

addEventListener('keydown', event => {
  if (event.key === 'Escape') document.querySelectorAll('figure').forEach(close);
});

// The brush: drag over the drawing to see those days only; a double click shows all days again.
// The period stands in the address, so that back, forward and links keep it.

function brush(drawing) {
  const first = Date.parse(drawing.dataset.from + 'T00:00:00Z');
  const days = Math.round((Date.parse(drawing.dataset.to + 'T00:00:00Z') - first) / 864e5) + 1;
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('class', 'brush');
  ground.setAttribute('height', '100%');
  let start = null;
  drawing.dataset.brush = '';
  const at = event => {
    const box = drawing.getBoundingClientRect();
    return Math.max(0, Math.min(1, (event.clientX - box.left) / box.width));
  };
  const stop = () => { start = null; ground.remove(); };

  drawing.addEventListener('pointerdown', event => {
    if (event.button !== 0 || event.pointerType === 'touch' || event.target.closest('a')) return;
    event.preventDefault();
    start = at(event);
    drawing.setPointerCapture(event.pointerId);
  });
  drawing.addEventListener('pointermove', event => {
    if (start === null) return;
    const now = at(event);
    ground.setAttribute('x', `${Math.min(start, now) * 100}%`);
    ground.setAttribute('width', `${Math.abs(now - start) * 100}%`);
    if (!ground.isConnected) drawing.prepend(ground);
  });
  drawing.addEventListener('pointerup', event => {
    if (start === null) return;
    const [from, to] = [start, at(event)].sort((a, b) => a - b);
    stop();
    if (to - from > 0.02) zoom(day(first, Math.floor(from * days)), day(first, Math.min(days - 1, Math.floor(to * days))));
  });
  drawing.addEventListener('pointercancel', stop);
  drawing.addEventListener('dblclick', event => { if (!event.target.closest('a')) zoom(null, null); });
  addEventListener('keydown', event => { if (event.key === 'Escape') stop(); });
}

function day(first, offset) {
  return new Date(first + offset * 864e5).toISOString().slice(0, 10);
}

function zoom(from, to) {
  const address = new URL(location.href);
  for (const [name, value] of [['from', from], ['to', to]]) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  if (address.href !== location.href) location.assign(address);
}
