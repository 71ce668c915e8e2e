// How far an import is: the server says when something has happened; where its events do not come through, the page asks
// every two seconds. Without this script the page has a link that asks once.

const holder = document.getElementById('import');
let polling;

async function refresh() {
  const response = await fetch(holder.dataset.state).catch(() => null);
  if (!response?.ok || response.redirected) return;
  holder.innerHTML = await response.text();
  if (!isRunning()) clearInterval(polling);
}

function isRunning() {
  return holder.querySelector('[data-running]')?.dataset.running === 'true';
}

function poll() {
  polling ??= setInterval(refresh, 2000);
}

// The server ends the stream when the import is over; a stream that ends before has broken off.
if (isRunning()) {
  const events = new EventSource(holder.dataset.events);
  let over = false;
  events.addEventListener('progress', refresh);
  events.addEventListener('over', () => {
    over = true;
    refresh();
  });
  events.onerror = () => {
    events.close();
    if (!over) poll();
  };
}
