// Signing in with a passkey, and adding and removing them. The wire format is that of Spring Security's WebAuthn filters.

const csrf = document.querySelector('meta[name="_csrf"]');
const problem = document.getElementById('passkey-problem');

const encode = buffer =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const decode = text => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), c => c.charCodeAt(0));
const decodeIds = list => (list ?? []).map(item => ({ ...item, id: decode(item.id) }));

async function send(method, path, body) {
  const response = await fetch(path, {
    method,
    headers: { 'Content-Type': 'application/json', [csrf.dataset.header]: csrf.content },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response;
}

async function signIn() {
  const options = await (await send('POST', '/webauthn/authenticate/options')).json();
  const credential = await navigator.credentials.get({
    publicKey: { ...options, challenge: decode(options.challenge), allowCredentials: decodeIds(options.allowCredentials) },
  });
  const { response } = credential;
  const answer = await send('POST', '/login/webauthn', {
    id: credential.id,
    rawId: encode(credential.rawId),
    response: {
      authenticatorData: encode(response.authenticatorData),
      clientDataJSON: encode(response.clientDataJSON),
      signature: encode(response.signature),
      userHandle: response.userHandle ? encode(response.userHandle) : undefined,
    },
    credType: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
    authenticatorAttachment: credential.authenticatorAttachment,
  });
  location.assign((await answer.json()).redirectUrl ?? '/editor');
}

async function register(label) {
  const options = await (await send('POST', '/webauthn/register/options')).json();
  const credential = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: decode(options.challenge),
      user: { ...options.user, id: decode(options.user.id) },
      excludeCredentials: decodeIds(options.excludeCredentials),
    },
  });
  const { response } = credential;
  await send('POST', '/webauthn/register', {
    publicKey: {
      credential: {
        id: credential.id,
        rawId: encode(credential.rawId),
        response: {
          attestationObject: encode(response.attestationObject),
          clientDataJSON: encode(response.clientDataJSON),
          transports: response.getTransports?.() ?? [],
        },
        type: credential.type,
        clientExtensionResults: credential.getClientExtensionResults(),
        authenticatorAttachment: credential.authenticatorAttachment,
      },
      label,
    },
  });
}

async function attempt(action) {
  problem.hidden = true;
  try {
    await action();
  } catch {
    problem.hidden = false;
  }
}

if (window.PublicKeyCredential && csrf) {
  const button = document.getElementById('passkey-sign-in');
  if (button) {
    button.hidden = false;
    button.addEventListener('click', () => attempt(signIn));
  }
  const form = document.getElementById('passkey-add');
  if (form) {
    form.hidden = false;
    form.addEventListener('submit', event => {
      event.preventDefault();
      attempt(async () => {
        await register(document.getElementById('passkey-label').value);
        location.reload();
      });
    });
  }
  for (const remove of document.querySelectorAll('[data-passkey-delete]')) {
    remove.addEventListener('click', () => attempt(async () => {
      await (await send('DELETE', `/webauthn/register/${remove.dataset.passkeyDelete}`)).text();
      location.reload();
    }));
  }
}
