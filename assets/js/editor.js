// Saves the case editor piece by piece while it is written: each section, and the facts. Counts words, keeps what was
// typed through lost connections and ended sessions, and shows both texts when another window was faster. Without it the
// page is one plain form.
(() => {
  const form = document.querySelector("[data-editor]");
  if (!form) return;
  const texts = form.dataset;
  const savedMark = document.querySelector("[data-editor-saved]");
  const left = document.querySelector("[data-editor-left]");
  const due = document.querySelector("[data-editor-due]");
  const list = document.querySelector("[data-editor-list]");
  const PAUSE = 1200;

  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const fill = (text, values) =>
    Object.entries(values).reduce((filled, [name, value]) => filled.replace(`%${name}%`, value), text);

  // A piece: what is saved together.
  const piece = (place, path, revision, fields) => ({
    place,
    revision,
    fields,
    same: (values) => JSON.stringify(values),
    address: `${form.action}/${path}`,
    unsaved: "unsaved" in texts,
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
  const clearNote = (each) => {
    each.place.querySelector("[data-editor-note]")?.remove();
    each.place.querySelector("[aria-invalid]")?.removeAttribute("aria-invalid");
  };
  const note = (each, strong, how, ...more) => {
    clearNote(each);
    // What stands there now is not what was saved.
    each.place.querySelector("[data-saved]")?.remove();
    const box = make("div", { className: "field-error" }, make("strong", { textContent: strong }), ` ${how}`, ...more);
    box.dataset.editorNote = "";
    box.setAttribute("role", "status");
    each.place.append(box);
    return box;
  };
  const mark = (text, done) => {
    if (savedMark.textContent !== text) savedMark.textContent = text;
    savedMark.classList.toggle("check", done);
  };

  // Answers
  const saved = (each, answer) => {
    clearNote(each);
    each.place.querySelector(".both-texts")?.remove();
    let done = each.place.querySelector("[data-saved]");
    if (!done) {
      done = make("span", { className: "saved" });
      done.dataset.saved = "";
      each.place.querySelector(".field-foot").append(done);
    }
    done.textContent = answer.saved_text;
    left.textContent = answer.left;
    due.textContent = answer.due;
    if (!pieces.some((other) => other !== each && saving.isOpen(other))) mark(answer.saved_text, true);
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
  const bothAnswers = (each, answer) => {
    mark(answer.what, false);
    const side = (heading, text) =>
      make("div", {}, make("h3", { textContent: heading }), make("p", { textContent: text }));
    const yours = each === facts ? each.fields().title : each.area.value;
    const act = (label, work) => {
      const button = make("button", { type: "button", className: "link", textContent: label });
      button.addEventListener("click", () => {
        saving.decided(each, answer);
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
        act(texts.keepYours, () => saving.save(each)),
        act(texts.takeTheirs, () => {
          each.unsaved = false;
          setFields(each, answer);
        }),
      ),
    );
  };
  const signedOut = (each) => {
    const href = `/${document.documentElement.lang}/sign-in`;
    const link = make("a", { href, target: "_blank", rel: "noopener", textContent: texts.signIn });
    note(each, texts.signedOut, `${texts.signedOutHow} `, link);
    mark(texts.signedOut, false);
  };
  const offline = (each) => {
    note(each, texts.offline, texts.offlineHow);
    mark(texts.offline, false);
  };
  const refused = (each, answer) => {
    const what = answer.what ?? answer.error;
    const [wrong] = answer.errors ?? [];
    const box = note(each, what, answer.how ?? wrong?.how ?? "");
    const field = wrong && document.getElementById(`field-${wrong.field}`);
    if (field && each.place.contains(field)) {
      field.setAttribute("aria-invalid", "true");
      field.parentElement.append(box);
    }
    mark(what, false);
  };
  const stored = (each, answer) => (each === facts ? answer.fields : { body: answer.theirs });
  const address = form.action;
  const saving = autosave(form, pieces, { address, saved, bothAnswers, stored, refused, offline, signedOut });

  for (const each of sections) {
    each.area.addEventListener("input", () => {
      count(each);
      saving.changed(each, PAUSE);
    });
    each.area.addEventListener("blur", () => saving.saveIfWaiting(each));
  }
  factsPlace.addEventListener("input", (event) => saving.changed(facts, event.target.type === "text" ? PAUSE : 0));
  factsPlace.addEventListener("focusout", () => saving.saveIfWaiting(facts));

  // The buttons go on only when everything is saved.
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const onward = event.submitter?.value;
    if (!(await saving.saveAll())) {
      form.querySelector("[data-editor-note]")?.scrollIntoView({ block: "center" });
    } else if (onward) {
      location.assign(`${form.action}/${onward}`);
    }
  });
  for (const other of document.querySelectorAll("[data-editor-files] form")) {
    other.addEventListener("submit", async (event) => {
      if (!pieces.some(saving.isOpen)) return;
      event.preventDefault();
      if (await saving.saveAll()) other.submit();
    });
  }
})();
