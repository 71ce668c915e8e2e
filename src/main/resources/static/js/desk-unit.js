// The form of a unit of measure: shows while one types how a text would be read. Without this script its button does.

const form = document.getElementById('unit-form');
const reading = document.getElementById('unit-reading');
const shown = ['factor', 'unit', 'words', 'example'];

let requests = 0;

async function show() {
  const ticket = ++requests;
  const body = new URLSearchParams(new FormData(form));
  body.set('slug', form.dataset.slug);
  const response = await fetch(form.dataset.preview, { method: 'POST', body }).catch(() => null);
  if (!response?.ok || ticket !== requests) return;
  const html = await response.text();
  if (ticket === requests) reading.innerHTML = html;
}

let timer;
form.addEventListener('input', event => {
  if (!shown.includes(event.target.name)) return;
  clearTimeout(timer);
  timer = setTimeout(show, 200);
});
