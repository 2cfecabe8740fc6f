// Saves a scoresheet element by element while the juror works. Keeps what was typed through lost connections and ended
// sessions, and shows both answers when another window was faster. Without it the sheet is one plain form.
(() => {
  const form = document.querySelector("form[data-sheet]");
  if (!form) return;
  const savedMark = document.querySelector("[data-saved]");
  const left = form.querySelector("[data-left]");
  const PAUSE = 1200;
  const FIRST_RETRY = 4000;
  const LAST_RETRY = 60000;
  const KEPT_ALIVE = 60000;
  let retry = FIRST_RETRY;
  let retryTimer = 0;
  let leaving = false;

  // `unsaved`: differs from what the server has; `blocked`: the juror must decide between two answers first.
  const lines = [...form.querySelectorAll("[data-element]")].map((place) => {
    const key = place.dataset.element;
    return {
      place,
      address: `${form.dataset.elements}/${key}`,
      radios: [...place.querySelectorAll(`input[name="level-${key}"]`)],
      area: form.elements[`why-${key}`],
      revision: form.elements[`revision-${key}`],
      unsaved: false,
      blocked: false,
      timer: 0,
      sending: null,
      lost: [],
    };
  });
  const level = (line) => line.radios.find((radio) => radio.checked)?.value ?? "";
  const fields = (line) => ({ level: level(line), why: line.area.value });
  const isOpen = (line) => line.unsaved || line.sending !== null;

  // What a closed line shows: its disc, and the start of the justification or the guiding question.
  const summary = (line) => {
    const disc = line.place.querySelector("summary .score-disc");
    const chosen = level(line);
    const radio = line.radios.find((each) => each.checked);
    const word = radio?.closest("label").querySelector(".ballot-word, .ballot-abstain-text").lastChild.textContent;
    disc.className = `score-disc${chosen === "a" ? " is-abstained" : chosen ? " is-scored" : ""}`;
    disc.lastElementChild.textContent = chosen;
    if (word) disc.firstElementChild.textContent = word;
    const start = line.place.querySelector("summary .line-start");
    line.guide ??= start.classList.contains("is-justification")
      ? line.place.querySelector(".element-body > .muted").textContent
      : start.textContent;
    const why = line.area.value.trim().replace(/\s+/gu, " ");
    const isOpenLine = line.place.open;
    start.classList.toggle("is-justification", why !== "" && !isOpenLine);
    start.textContent = why !== "" && !isOpenLine ? `“${why}”` : line.guide;
    if (isOpenLine) line.place.querySelector(".element-body > .muted")?.remove();
  };
  const count = (line) => {
    const number = line.area.value.split(/\s+/u).filter(Boolean).length;
    const { wordsOne, wordsMany } = form.dataset;
    line.place.querySelector("[data-words]").textContent =
      number === 1 ? wordsOne : wordsMany.replace("#", number);
  };

  // Notes about saving as a whole.
  const note = (name, reason) => {
    for (const each of form.querySelectorAll("[data-note]")) each.hidden = each.dataset.note !== name;
    if (reason) form.querySelector("[data-reason]").textContent = reason;
    savedMark.classList.toggle("check", !name);
  };
  const took = (line, answer) => {
    line.revision.value = answer.revision;
    line.lost = [];
    retry = FIRST_RETRY;
    line.place.querySelector("[data-both]")?.remove();
    left.textContent = answer.left;
    if (lines.some((other) => other !== line && (isOpen(other) || other.blocked))) return;
    note("");
    if (answer.said && savedMark.textContent !== answer.said) savedMark.textContent = answer.said;
  };
  const bothTexts = (line, answer) => {
    line.blocked = true;
    line.place.querySelector("[data-both]")?.remove();
    const box = document.querySelector("template[data-both-texts]").content.firstElementChild.cloneNode(true);
    const [yours, theirs] = box.querySelectorAll(".both-texts p");
    yours.textContent = answer.yours;
    theirs.textContent = answer.theirs;
    const settle = (work) => () => {
      line.blocked = false;
      line.revision.value = answer.revision;
      box.remove();
      work();
      summary(line);
      count(line);
      line.place.querySelector("summary").focus();
    };
    box.querySelector('[data-keep="yours"]').addEventListener(
      "click",
      settle(() => save(line)),
    );
    box.querySelector('[data-keep="theirs"]').addEventListener(
      "click",
      settle(() => {
        line.unsaved = false;
        for (const radio of line.radios) radio.checked = radio.value === answer.level;
        line.area.value = answer.why;
        note("");
      }),
    );
    line.place.querySelector(".element-body").prepend(box);
    line.place.open = true;
    note("refused", answer.error);
  };
  const later = () => {
    clearTimeout(retryTimer);
    retryTimer = setTimeout(saveAll, retry);
    retry = Math.min(retry * 2, LAST_RETRY);
  };
  const offline = (line, sent) => {
    line.unsaved = true;
    line.lost.push(`${sent.level} ${sent.why.trim()}`);
    note("offline");
    later();
  };
  const signedOut = () => {
    note("signed-out");
    later();
  };

  // A new session has a new form token: the page itself knows it. After a refusal this is another address than the page's.
  const renewToken = async () => {
    const answer = await fetch(form.dataset.elements.replace(/\/elements$/u, ""), { headers: { Accept: "text/html" } });
    if (answer.redirected || !answer.ok) return false;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const token = page.querySelector('input[name="token"]')?.value;
    const known = document.querySelectorAll('input[name="token"]');
    const isNew = Boolean(token) && token !== known[0].value;
    if (isNew) for (const field of known) field.value = token;
    return isNew;
  };

  const post = (line, sent, keepalive) => {
    const body = new URLSearchParams({ token: form.elements.token.value, revision: line.revision.value, ...sent });
    return fetch(line.address, {
      method: "POST",
      headers: { Accept: "application/json", "Content-Type": "application/x-www-form-urlencoded" },
      body,
      keepalive: keepalive && body.toString().length < KEPT_ALIVE,
    });
  };
  const settle = async (line, answer, response, sent, again) => {
    if (response.ok) {
      took(line, answer);
      return;
    }
    line.unsaved = true;
    if (response.status === 409 && answer.revision !== undefined) {
      // The server has what we sent before, only its answer was lost: then nobody else was faster.
      if (!line.lost.includes(`${answer.level} ${answer.why}`)) {
        bothTexts(line, answer);
        return;
      }
      line.revision.value = answer.revision;
      line.lost = [];
      await send(line, sent, false);
    } else if (response.status === 403 && again) {
      if (await renewToken()) await send(line, sent, false);
      else signedOut();
    } else {
      note("refused", answer.error);
      if (response.status >= 500 || response.status === 429) later();
    }
  };
  const send = async (line, sent, again, keepalive = false) => {
    line.unsaved = false;
    let response;
    let answer = null;
    try {
      response = await post(line, sent, keepalive);
      const isJson = response.headers.get("Content-Type")?.startsWith("application/json");
      answer = isJson ? await response.json() : null;
    } catch {
      answer = null;
    }
    if (answer) {
      await settle(line, answer, response, sent, again);
    } else if (response?.redirected) {
      line.unsaved = true;
      signedOut();
    } else {
      offline(line, sent);
    }
  };
  const save = async (line, keepalive = false) => {
    clearTimeout(line.timer);
    line.timer = 0;
    // One at a time for each element; what was changed meanwhile goes after it.
    while (line.sending) await line.sending;
    if (!line.unsaved || line.blocked) return;
    const sent = fields(line);
    line.sending = send(line, sent, true, keepalive).catch(() => offline(line, sent));
    await line.sending;
    line.sending = null;
  };
  const saveAll = async () => {
    await Promise.all(lines.map((line) => save(line)));
    return lines.every((line) => !line.unsaved && !line.blocked);
  };
  const changed = (line, pause) => {
    line.unsaved = true;
    summary(line);
    clearTimeout(line.timer);
    line.timer = setTimeout(() => save(line), pause);
  };

  for (const line of lines) {
    for (const radio of line.radios) radio.addEventListener("change", () => changed(line, 0));
    line.area.addEventListener("input", () => {
      count(line);
      changed(line, PAUSE);
    });
    line.area.addEventListener("blur", () => {
      if (line.timer) save(line);
    });
    line.place.addEventListener("toggle", () => summary(line));
    summary(line);
  }

  // Going on waits until everything is saved.
  form.addEventListener("submit", async (event) => {
    if (leaving) return;
    // With everything saved it goes at once: a browser ignores a form that is sent again while its own event still runs.
    if (lines.every((line) => !isOpen(line) && !line.blocked)) {
      leaving = true;
      return;
    }
    event.preventDefault();
    const button = event.submitter;
    if (await saveAll()) {
      leaving = true;
      form.requestSubmit(button);
      return;
    }
    const stuck = lines.find((line) => line.blocked || line.unsaved);
    if (stuck) stuck.place.open = true;
    stuck?.place.scrollIntoView({ block: "nearest" });
  });
  addEventListener("online", saveAll);
  addEventListener("focus", () => {
    if (lines.some((line) => line.unsaved)) saveAll();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden") return;
    for (const line of lines) if (line.timer) save(line, true);
  });
  addEventListener("beforeunload", (event) => {
    if (!leaving && lines.some((line) => isOpen(line) || line.blocked)) event.preventDefault();
  });
  addEventListener("pageshow", () => {
    leaving = false;
  });
  form.classList.add("is-live");
  form.querySelector("[data-plain-save]").hidden = true;
})();
