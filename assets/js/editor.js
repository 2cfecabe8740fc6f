// Saves the case editor piece by piece while it is written: each section, and the facts. Counts words, keeps what was
// typed through lost connections and ended sessions, and shows both texts when another window was faster. Without it the
// page is one plain form.
(() => {
  const form = document.querySelector("[data-editor]");
  if (!form) return;
  const texts = form.dataset;
  const savedMark = document.querySelector("[data-editor-saved]");
  const list = document.querySelector("[data-editor-list]");
  const PAUSE = 1200;
  const FIRST_RETRY = 4000;
  const LAST_RETRY = 60000;
  const KEPT_ALIVE = 60000;
  let retry = FIRST_RETRY;
  let retryTimer = 0;

  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const fill = (text, values) =>
    Object.entries(values).reduce((filled, [name, value]) => filled.replace(`%${name}%`, value), text);

  // A piece: what is saved together. `unsaved`: differs from what the server has; `blocked`: a person must decide first.
  const piece = (place, path, revision, fields) => ({
    place,
    revision,
    fields,
    address: `${form.action}/${path}`,
    unsaved: "unsaved" in texts,
    timer: 0,
    sending: null,
    blocked: false,
    lost: [],
  });
  const sections = [...form.querySelectorAll("[data-editor-section]")].map((place) => {
    const key = place.dataset.editorSection;
    const area = place.querySelector("textarea");
    const made = piece(place, `sections/${key}`, form.elements[`revision-${key}`], () => ({ body: area.value }));
    return Object.assign(made, { key, area });
  });
  const factsPlace = form.querySelector("[data-editor-facts]");
  const factNames = ["title", "language", "sector", "kind", "client_branch", "bureau"];
  const facts = piece(factsPlace, "facts", form.elements.revision, () =>
    Object.fromEntries(factNames.map((name) => [name, form.elements[name].value])),
  );
  const pieces = [...sections, facts];
  const isOpen = (each) => each.unsaved || each.sending !== null;

  // Words
  const words = (text) => text.split(/\s+/u).filter(Boolean).length;
  const count = ({ area, place }) => {
    const number = words(area.value);
    const limit = Number(area.dataset.wordsLimit);
    const over = number - limit;
    place.querySelector("[data-words]").textContent = fill(texts.wordsOf, { count: number, limit });
    place.querySelector("progress").value = number;
    area.parentElement.classList.toggle("is-too-long", over > 0);
    const known = area.parentElement.querySelector(".field-error");
    if (over <= 0) {
      known?.remove();
      return;
    }
    const strong = over === 1 ? texts.overOne : fill(texts.overMany, { count: over });
    const error = known ?? make("p", { className: "field-error", id: `error-${area.name}` });
    error.replaceChildren(make("strong", { textContent: strong }), ` ${fill(texts.overHow, { limit })}`);
    if (!known) area.after(error);
  };

  // Notes at a piece
  const clearNote = (each) => each.place.querySelector("[data-editor-note]")?.remove();
  const note = (each, strong, how, ...more) => {
    clearNote(each);
    const box = make("div", { className: "field-error" }, make("strong", { textContent: strong }), ` ${how}`, ...more);
    box.dataset.editorNote = "";
    box.setAttribute("role", "status");
    each.place.append(box);
  };
  const mark = (text, done) => {
    if (savedMark.textContent !== text) savedMark.textContent = text;
    savedMark.classList.toggle("check", done);
  };

  // Answers
  const took = (each, answer) => {
    each.revision.value = answer.revision;
    each.lost = [];
    retry = FIRST_RETRY;
    clearNote(each);
    each.place.querySelector(".both-texts")?.remove();
    let saved = each.place.querySelector("[data-saved]");
    if (!saved) {
      saved = make("span", { className: "saved" });
      saved.dataset.saved = "";
      each.place.querySelector(".field-foot").append(saved);
    }
    saved.textContent = answer.saved_text;
    if (!pieces.some((other) => other !== each && isOpen(other))) mark(answer.saved_text, true);
    if (each === facts) {
      const heading = document.querySelector("[data-editor-heading]");
      heading.textContent = answer.heading;
      heading.lang = answer.lang;
      document.querySelector("[data-editor-kicker]").textContent = answer.kicker;
      for (const section of sections) section.area.lang = answer.lang;
      return;
    }
    const line = list.querySelector(`a[href="#section-${each.key}"]`);
    line.querySelector(".state-disc").className = `state-disc state-${answer.state}`;
    line.querySelector(".state-disc").textContent = answer.state === "long" ? "!" : "";
    line.querySelector(".visually-hidden").textContent = `, ${answer.state_word}`;
    line.querySelector(".section-words").textContent = answer.note;
    list.querySelector(".fine").textContent = answer.foot;
  };
  const setFields = (each, answer) => {
    if (each !== facts) {
      each.area.value = answer.theirs;
      count(each);
      return;
    }
    for (const name of factNames) form.elements[name].value = answer.fields[name];
  };
  const bothTexts = (each, answer) => {
    each.blocked = true;
    const side = (heading, text) =>
      make("div", {}, make("h3", { textContent: heading }), make("p", { textContent: text }));
    const yours = each === facts ? each.fields().title : each.area.value;
    const act = (label, work) => {
      const button = make("button", { type: "button", className: "link", textContent: label });
      button.addEventListener("click", () => {
        each.blocked = false;
        each.revision.value = answer.revision;
        clearNote(each);
        work();
      });
      return button;
    };
    note(
      each,
      answer.what,
      answer.how,
      make("div", { className: "both-texts" }, side(texts.yours, yours), side(texts.theirs, answer.theirs)),
      make(
        "div",
        { className: "field-note-acts" },
        act(texts.keepYours, () => save(each)),
        act(texts.takeTheirs, () => {
          each.unsaved = false;
          setFields(each, answer);
        }),
      ),
    );
  };
  const later = () => {
    clearTimeout(retryTimer);
    retryTimer = setTimeout(saveAll, retry);
    retry = Math.min(retry * 2, LAST_RETRY);
  };
  const signedOut = (each) => {
    const href = `/${document.documentElement.lang}/sign-in`;
    const link = make("a", { href, target: "_blank", rel: "noopener", textContent: texts.signIn });
    note(each, texts.signedOut, `${texts.signedOutHow} `, link);
    mark(texts.signedOut, false);
    later();
  };

  const offline = (each, sent) => {
    each.unsaved = true;
    each.lost.push(JSON.stringify(sent));
    note(each, texts.offline, texts.offlineHow);
    mark(texts.offline, false);
    later();
  };

  // A new session has a new form token: the page itself knows it.
  const renewToken = async () => {
    const answer = await fetch(form.action, { headers: { Accept: "text/html" } });
    if (answer.redirected || !answer.ok) return false;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const token = page.querySelector('input[name="token"]')?.value;
    const fields = document.querySelectorAll('input[name="token"]');
    const isNew = Boolean(token) && token !== fields[0].value;
    if (isNew) for (const field of fields) field.value = token;
    return isNew;
  };

  // Saving
  const post = (each, sent, keepalive) => {
    const token = form.elements.token.value;
    const body = new URLSearchParams({ token, revision: each.revision.value, ...sent });
    return fetch(each.address, {
      method: "POST",
      headers: { Accept: "application/json", "Content-Type": "application/x-www-form-urlencoded" },
      body,
      keepalive: keepalive && body.toString().length < KEPT_ALIVE,
    });
  };
  // The server has what we sent before, only its answer was lost: then nobody else was faster.
  const isOurs = (each, answer) => {
    const stored = JSON.stringify(each === facts ? answer.fields : { body: answer.theirs });
    return each.lost.includes(stored);
  };
  const settle = async (each, answer, response, sent, again) => {
    if (response.ok) {
      took(each, answer);
      return;
    }
    each.unsaved = true;
    if (response.status === 409 && answer.revision !== undefined) {
      if (!isOurs(each, answer)) {
        mark(answer.what, false);
        bothTexts(each, answer);
        return;
      }
      each.revision.value = answer.revision;
      each.lost = [];
      await send(each, sent, false);
    } else if (response.status === 403 && again) {
      if (await renewToken()) await send(each, sent, false);
      else signedOut(each);
    } else {
      const what = answer.what ?? answer.error;
      note(each, what, answer.how ?? answer.errors?.[0].how ?? "");
      mark(what, false);
      if (response.status >= 500 || response.status === 429) later();
    }
  };
  const send = async (each, sent, again, keepalive = false) => {
    each.unsaved = false;
    let response;
    let answer;
    try {
      response = await post(each, sent, keepalive);
      const isJson = response.headers.get("Content-Type")?.startsWith("application/json");
      answer = isJson ? await response.json() : null;
    } catch {
      answer = null;
    }
    if (answer) {
      await settle(each, answer, response, sent, again);
    } else if (response?.redirected) {
      each.unsaved = true;
      signedOut(each);
    } else {
      offline(each, sent);
    }
  };
  const save = async (each, keepalive = false) => {
    clearTimeout(each.timer);
    each.timer = 0;
    // One at a time for each piece; what was typed meanwhile goes after it.
    while (each.sending) await each.sending;
    if (!each.unsaved || each.blocked) return;
    const sent = each.fields();
    each.sending = send(each, sent, true, keepalive).catch(() => offline(each, sent));
    await each.sending;
    each.sending = null;
  };
  const saveAll = async () => {
    await Promise.all(pieces.map((each) => save(each)));
    return pieces.every((each) => !each.unsaved && !each.blocked);
  };
  const typed = (each, pause) => {
    each.unsaved = true;
    clearTimeout(each.timer);
    each.timer = setTimeout(() => save(each), pause);
  };

  for (const each of sections) {
    each.area.addEventListener("input", () => {
      count(each);
      typed(each, PAUSE);
    });
    each.area.addEventListener("blur", () => {
      if (each.timer) save(each);
    });
  }
  factsPlace.addEventListener("input", (event) => typed(facts, event.target.type === "text" ? PAUSE : 0));
  factsPlace.addEventListener("focusout", () => {
    if (facts.timer) save(facts);
  });

  // The buttons go on only when everything is saved.
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const onward = event.submitter?.value;
    if (!(await saveAll())) {
      form.querySelector("[data-editor-note]")?.scrollIntoView({ block: "center" });
    } else if (onward) {
      location.assign(`${form.action}/${onward}`);
    }
  });
  for (const other of document.querySelectorAll("[data-editor-files] form")) {
    other.addEventListener("submit", async (event) => {
      if (!pieces.some(isOpen)) return;
      event.preventDefault();
      if (await saveAll()) other.submit();
    });
  }
  addEventListener("online", saveAll);
  addEventListener("focus", () => {
    if (form.querySelector("[data-editor-note]")) saveAll();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden") return;
    for (const each of pieces) if (each.timer) save(each, true);
  });
  addEventListener("beforeunload", (event) => {
    if (pieces.some((each) => isOpen(each) || each.blocked)) event.preventDefault();
  });
})();
