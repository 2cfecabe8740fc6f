// Saves the pieces of a form one by one while somebody works: at most one request a piece at a time, again after a lost
// connection or an ended session, and never over what another window saved. Knows nothing of what a page shows: that is
// said by `page`, and by the two pages that use it, the case editor and the scoresheet.
//
// A piece: `address`, `revision` (its hidden field), `fields()` (what to send), and `same(values)`: one text for what is
// sent and for what an answer says is stored. Added here: `unsaved`: differs from what the server has; `blocked`: a person
// must decide between two answers first.
//
// `page`: `address`, under which the page itself is read; `saved(piece, answer)`, `bothAnswers(piece, answer)`, `refused(piece, answer)`, `offline(piece)`,
// `signedOut(piece)`, and `stored(piece, answer)`: what the server has, in the form that `same` takes.
const autosave = (form, pieces, page) => {
  const FIRST_RETRY = 4000;
  const LAST_RETRY = 60000;
  const KEPT_ALIVE = 60000;
  let retry = FIRST_RETRY;
  let retryTimer = 0;
  for (const piece of pieces) {
    Object.assign(piece, { unsaved: Boolean(piece.unsaved), blocked: false, timer: 0, sending: null, lost: [] });
  }
  const isOpen = (piece) => piece.unsaved || piece.sending !== null;

  const later = () => {
    clearTimeout(retryTimer);
    retryTimer = setTimeout(saveAll, retry);
    retry = Math.min(retry * 2, LAST_RETRY);
  };
  const offline = (piece, sent) => {
    piece.unsaved = true;
    piece.lost.push(piece.same(sent));
    page.offline(piece);
    later();
  };
  const signedOut = (piece) => {
    piece.unsaved = true;
    page.signedOut(piece);
    later();
  };

  // A new session has a new form token: the page itself knows it. After a refusal that is another address than the bar's.
  const renewToken = async () => {
    const answer = await fetch(page.address, { headers: { Accept: "text/html" } });
    if (answer.redirected || !answer.ok) return false;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const token = fresh.querySelector('input[name="token"]')?.value;
    const known = document.querySelectorAll('input[name="token"]');
    const isNew = Boolean(token) && token !== known[0].value;
    if (isNew) for (const field of known) field.value = token;
    return isNew;
  };

  const post = (piece, sent, keepalive) => {
    const token = form.elements.token.value;
    const body = new URLSearchParams({ token, revision: piece.revision.value, ...sent });
    return fetch(piece.address, {
      method: "POST",
      headers: { Accept: "application/json", "Content-Type": "application/x-www-form-urlencoded" },
      body,
      keepalive: keepalive && body.toString().length < KEPT_ALIVE,
    });
  };
  const overtaken = async (piece, answer, sent) => {
    // The server has what we sent before, only its answer was lost: then nobody else was faster.
    if (!piece.lost.includes(piece.same(page.stored(piece, answer)))) {
      piece.blocked = true;
      page.bothAnswers(piece, answer);
      return;
    }
    piece.revision.value = answer.revision;
    piece.lost = [];
    await send(piece, sent, false);
  };
  const settle = async (piece, answer, status, sent, again) => {
    if (status < 300) {
      piece.revision.value = answer.revision;
      piece.lost = [];
      retry = FIRST_RETRY;
      page.saved(piece, answer);
      return;
    }
    piece.unsaved = true;
    if (status === 409 && answer.revision !== undefined) {
      await overtaken(piece, answer, sent);
    } else if (status === 403 && again) {
      if (await renewToken()) await send(piece, sent, false);
      else signedOut(piece);
    } else {
      page.refused(piece, answer);
      if (status >= 500 || status === 429) later();
    }
  };
  const send = async (piece, sent, again, keepalive = false) => {
    piece.unsaved = false;
    let response;
    let answer = null;
    try {
      response = await post(piece, sent, keepalive);
      const isJson = response.headers.get("Content-Type")?.startsWith("application/json");
      answer = isJson ? await response.json() : null;
    } catch {
      answer = null;
    }
    if (answer) await settle(piece, answer, response.status, sent, again);
    else if (response?.redirected) signedOut(piece);
    else offline(piece, sent);
  };

  const save = async (piece, keepalive = false) => {
    clearTimeout(piece.timer);
    piece.timer = 0;
    // One at a time for each piece; what was changed meanwhile goes after it.
    while (piece.sending) await piece.sending;
    if (!piece.unsaved || piece.blocked) return;
    const sent = piece.fields();
    piece.sending = send(piece, sent, true, keepalive).catch(() => offline(piece, sent));
    await piece.sending;
    piece.sending = null;
  };
  const saveAll = async () => {
    await Promise.all(pieces.map((piece) => save(piece)));
    return pieces.every((piece) => !piece.unsaved && !piece.blocked);
  };
  const changed = (piece, pause) => {
    piece.unsaved = true;
    clearTimeout(piece.timer);
    piece.timer = setTimeout(() => save(piece), pause);
  };
  const saveIfWaiting = (piece) => {
    if (piece.timer) save(piece);
  };
  // Somebody has chosen between two answers: from here on it is written over the other's revision.
  const decided = (piece, answer) => {
    piece.blocked = false;
    piece.revision.value = answer.revision;
  };

  addEventListener("online", saveAll);
  addEventListener("focus", () => {
    if (pieces.some((piece) => piece.unsaved)) saveAll();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden") return;
    for (const piece of pieces) if (piece.timer) save(piece, true);
  });
  addEventListener("beforeunload", (event) => {
    if (pieces.some((piece) => isOpen(piece) || piece.blocked)) event.preventDefault();
  });
  return { isOpen, save, saveAll, changed, saveIfWaiting, decided };
};
