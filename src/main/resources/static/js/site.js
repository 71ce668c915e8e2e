// Conveniences over pages that are complete without them.

// Light or dark: what the reader chose stays chosen in this browser.
const toggle = document.querySelector('[data-theme-toggle]');
if (toggle) {
  const root = document.documentElement;
  const dark = () => (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  const show = () => toggle.setAttribute('aria-pressed', String(dark()));
  toggle.hidden = false;
  show();
  toggle.addEventListener('click', () => {
    root.dataset.theme = dark() ? 'light' : 'dark';
    try { localStorage.setItem('theme', root.dataset.theme); } catch { /* not kept */ }
    show();
  });
}

// Filters apply themselves; empty fields stay out of the address.
for (const form of document.querySelectorAll('form[data-filters]')) {
  const go = () => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value !== '') query.append(name, value);
    const hash = form.dataset.filters ? '#' + form.dataset.filters : '';
    location.assign(form.getAttribute('action') + (query.size ? '?' + query : '') + hash);
  };
  // A browser that comes back restores what was ticked; the address says what is in force.
  addEventListener('pageshow', () => form.reset());
  form.addEventListener('submit', event => { event.preventDefault(); go(); });
  form.addEventListener('change', event => { if (event.target.matches('[type=checkbox],[type=radio],select,[type=range]')) go(); });
}

// The slider of "known on" counts days; the field beside it holds the date that is sent.
for (const slider of document.querySelectorAll('input[type=range][data-first-day]')) {
  const field = document.getElementById(slider.dataset.field);
  const first = Date.parse(slider.dataset.firstDay + 'T00:00:00Z');
  slider.hidden = false;
  slider.addEventListener('input', () => {
    field.value = slider.value === slider.max ? '' : new Date(first + slider.value * 864e5).toISOString().slice(0, 10);
  });
}

// On a phone the filters start folded; wide screens show them open beside the list.
const box = document.querySelector('details.facetsbox');
if (box) {
  const wide = matchMedia('(min-width: 900px)');
  const fold = () => { box.open = wide.matches || box.querySelector('[aria-invalid=true]') !== null; };
  fold();
  wide.addEventListener('change', fold);
}

// So do the facets of a timeline, but for those in use: the drawing comes first.
if (!matchMedia('(min-width: 720px)').matches) {
  for (const group of document.querySelectorAll('.further .facets details')) {
    group.open = group.querySelector(':checked,[aria-current]') !== null;
  }
}

// Copy an address or a citation.
for (const button of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const source = document.getElementById(button.dataset.copy);
    await navigator.clipboard.writeText(source ? source.textContent.trim() : location.href);
    button.textContent = button.dataset.done;
  });
}

// An import that runs: look again until it is done.
const running = document.querySelector('[data-reload-seconds]');
if (running) setTimeout(() => location.reload(), running.dataset.reloadSeconds * 1000);
