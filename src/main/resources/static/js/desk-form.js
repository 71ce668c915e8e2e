// Every form of the desk is sent by Ctrl+Enter, and once only: a second press finds its button busy.

document.addEventListener('keydown', event => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  const form = event.target.closest('form') ?? document.querySelector('main form');
  if (form) {
    event.preventDefault();
    form.requestSubmit(form.querySelector('[data-main]') ?? form.querySelector('button:not([type=button])'));
  }
});

document.addEventListener('submit', event => {
  if (event.defaultPrevented) return;
  if (event.target.getAttribute('aria-busy')) {
    event.preventDefault();
    return;
  }
  event.target.setAttribute('aria-busy', 'true');
});

// A page that comes back by the back button is not busy any more.
addEventListener('pageshow', () => {
  document.querySelectorAll('form[aria-busy]').forEach(form => form.removeAttribute('aria-busy'));
});
