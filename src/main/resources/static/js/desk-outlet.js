// The field of an outlet: while one types, known outlets that are called nearly so are offered, and taken by one click.
// Without this script the server says so once before it makes a new outlet.

document.querySelectorAll('[data-outlet-hint]').forEach(hint => {
  const field = document.getElementById(hint.dataset.outletHint);
  const seen = field.form.elements.outletSeen;
  let waiting;
  let asked = 0;

  async function ask() {
    const typed = field.value.trim();
    const ticket = ++asked;
    const response = await fetch(`${hint.dataset.address}?q=${encodeURIComponent(typed)}`).catch(() => null);
    if (!response?.ok || response.redirected || ticket !== asked) return;
    const offers = await response.text();
    if (ticket !== asked) return;
    hint.innerHTML = offers;
    seen.value = hint.querySelector('button') ? typed : '';
  }

  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 150);
  });

  hint.addEventListener('click', event => {
    const offer = event.target.closest('button');
    if (!offer) return;
    event.preventDefault();
    field.value = offer.value;
    hint.replaceChildren();
    seen.value = '';
    field.focus();
  });
});
