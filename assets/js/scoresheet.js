// Saves a scoresheet element by element while the juror works. Keeps what was typed through lost connections and ended
// sessions, and shows both answers when another window was faster. Without it the sheet is one plain form.
(() => {
  const form = document.querySelector("form[data-sheet]");
  if (!form) return;
  const savedMark = document.querySelector("[data-saved]");
  const left = form.querySelector("[data-left]");
  const PAUSE = 1200;
  let leaving = false;

  const lines = [...form.querySelectorAll("[data-element]")].map((place) => {
    const key = place.dataset.element;
    const line = {
      place,
      address: `${form.dataset.elements}/${key}`,
      radios: [...place.querySelectorAll(`input[name="level-${key}"]`)],
      area: form.elements[`why-${key}`],
      revision: form.elements[`revision-${key}`],
      same: (values) => `${values.level} ${values.why.trim()}`,
    };
    return Object.assign(line, { fields: () => ({ level: level(line), why: line.area.value }) });
  });
  const level = (line) => line.radios.find((radio) => radio.checked)?.value ?? "";

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
  const saved = (line, answer) => {
    line.place.querySelector("[data-both]")?.remove();
    left.textContent = answer.left;
    if (lines.some((other) => other !== line && (saving.isOpen(other) || other.blocked))) return;
    note("");
    if (answer.said && savedMark.textContent !== answer.said) savedMark.textContent = answer.said;
  };
  const bothAnswers = (line, answer) => {
    line.place.querySelector("[data-both]")?.remove();
    const box = document.querySelector("template[data-both-texts]").content.firstElementChild.cloneNode(true);
    const [yours, theirs] = box.querySelectorAll(".both-texts p");
    yours.textContent = answer.yours;
    theirs.textContent = answer.theirs;
    const settle = (work) => () => {
      saving.decided(line, answer);
      box.remove();
      work();
      summary(line);
      count(line);
      line.place.querySelector("summary").focus();
    };
    box.querySelector('[data-keep="yours"]').addEventListener(
      "click",
      settle(() => saving.save(line)),
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
  const saving = autosave(form, lines, {
    address: form.dataset.elements.replace(/\/elements$/u, ""),
    saved,
    bothAnswers,
    stored: (line, answer) => answer,
    refused: (line, answer) => note("refused", answer.error),
    offline: () => note("offline"),
    signedOut: () => note("signed-out"),
  });
  const changed = (line, pause) => {
    saving.changed(line, pause);
    summary(line);
  };

  for (const line of lines) {
    for (const radio of line.radios) radio.addEventListener("change", () => changed(line, 0));
    line.area.addEventListener("input", () => {
      count(line);
      changed(line, PAUSE);
    });
    line.area.addEventListener("blur", () => saving.saveIfWaiting(line));
    line.place.addEventListener("toggle", () => summary(line));
    summary(line);
  }

  // Going on waits until everything is saved.
  form.addEventListener("submit", async (event) => {
    if (leaving) return;
    // With everything saved it goes at once: a browser ignores a form that is sent again while its own event still runs.
    if (lines.every((line) => !saving.isOpen(line) && !line.blocked)) {
      leaving = true;
      return;
    }
    event.preventDefault();
    const button = event.submitter;
    if (await saving.saveAll()) {
      leaving = true;
      form.requestSubmit(button);
      return;
    }
    const stuck = lines.find((line) => line.blocked || line.unsaved);
    if (stuck) stuck.place.open = true;
    stuck?.place.scrollIntoView({ block: "nearest" });
  });
  addEventListener("pageshow", () => {
    leaving = false;
  });
  form.classList.add("is-live");
  form.querySelector("[data-plain-save]").hidden = true;
})();
