// What makes a scoresheet quick to work with: keys, the movable divider, the notches that follow the open element, and on
// a phone the case folded to the part that matters. Saving is scoresheet.js's work.
(() => {
  const frame = document.querySelector("[data-sheet]");
  if (!frame) return;
  const sheet = frame.querySelector(".scoresheet");
  const article = frame.querySelector(".scoresheet-case");
  const lines = [...frame.querySelectorAll("[data-element]")];
  const openLine = () => lines.find((line) => line.open);
  frame.classList.add("is-live");

  // The browser's memory is a convenience: where it is closed, everything still works.
  const remember = (memory, name, value) => {
    try {
      memory().setItem(name, value);
    } catch {
      // Nothing is remembered then.
    }
  };
  const recall = (memory, name) => {
    try {
      return memory().getItem(name);
    } catch {
      return null;
    }
  };
  const ofTab = () => sessionStorage;
  const ofBrowser = () => localStorage;

  // Where to look: the notches above the case, and on a phone the part that is shown.
  const nav = article.querySelector(".look-in");
  const links = [...nav.querySelectorAll("a")];
  const parts = links.map((link) => document.getElementById(link.hash.slice(1)));
  const showPart = (part) => {
    for (const each of parts) each?.classList.toggle("is-shown", each === part);
  };
  const follow = (line) => {
    const where = line.querySelector("[data-look]");
    const wanted = where.dataset.look.split(" ").filter(Boolean);
    for (const link of links) link.parentElement.classList.toggle("is-marked", wanted.includes(link.hash.slice(1)));
    article.querySelector(".scoresheet-case > .look-in-note").textContent = where.textContent;
    showPart(document.getElementById(wanted[0]) ?? parts[0]);
  };
  // One is open at a time. The one above closes as another opens, and what was pressed would be out of sight: it comes back.
  let pressed = null;
  for (const line of lines) {
    line.setAttribute("name", "element-line");
    const summary = line.querySelector("summary");
    summary.addEventListener("click", () => {
      pressed = summary;
    });
    line.addEventListener("toggle", () => {
      if (!line.open) return;
      follow(line);
      if (pressed === summary) summary.scrollIntoView({ block: "nearest" });
      pressed = null;
    });
  }
  follow(openLine() ?? lines[0]);
  const seen = new IntersectionObserver(
    (entries) => {
      for (const entry of entries.filter((each) => each.isIntersecting)) {
        const here = links[parts.indexOf(entry.target)];
        for (const link of links) link.toggleAttribute("aria-current", false);
        here?.setAttribute("aria-current", "true");
      }
    },
    { rootMargin: "-25% 0px -70% 0px" },
  );
  for (const part of parts) if (part) seen.observe(part);

  // On a phone the case is folded to one part; the links choose which.
  const fold = article.querySelector("[data-case-fold]");
  const folded = () => article.classList.contains("is-folded");
  const setFold = (on) => {
    article.classList.toggle("is-folded", on);
    const [whole, only] = fold.querySelectorAll("button > span");
    whole.hidden = !on;
    only.hidden = on;
  };
  fold.hidden = false;
  setFold(true);
  fold.querySelector("button").addEventListener("click", () => setFold(!folded()));
  const isNarrow = matchMedia("(max-width: 959px)");
  for (const [place, link] of links.entries()) {
    link.addEventListener("click", () => {
      if (isNarrow.matches && folded() && parts[place]) showPart(parts[place]);
    });
  }

  // The divider: dragged, or moved with the arrow keys.
  const divider = frame.querySelector("[data-divider]");
  const LEAST = 30;
  const MOST = 70;
  const MIDDLE = 51;
  const STEP = 2;
  const move = (percent, keep = true) => {
    const share = Math.round(Math.min(MOST, Math.max(LEAST, percent)));
    sheet.classList.add("is-moved");
    sheet.style.setProperty("--case-share", `${share / (100 - share)}fr`);
    divider.setAttribute("aria-valuenow", share);
    if (keep) remember(ofTab, "sheet-divider", share);
  };
  const attributes = {
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-label": divider.dataset.label,
    "aria-valuemin": LEAST,
    "aria-valuemax": MOST,
    "aria-valuenow": MIDDLE,
  };
  for (const [name, value] of Object.entries(attributes)) divider.setAttribute(name, value);
  const kept = Number(recall(ofTab, "sheet-divider"));
  if (kept) move(kept, false);
  divider.addEventListener("pointerdown", (event) => {
    divider.setPointerCapture(event.pointerId);
    event.preventDefault();
    divider.focus();
  });
  divider.addEventListener("pointermove", (event) => {
    if (!divider.hasPointerCapture(event.pointerId)) return;
    const box = sheet.getBoundingClientRect();
    move(((event.clientX - box.left) / box.width) * 100);
  });
  divider.addEventListener("dblclick", () => move(MIDDLE));
  divider.addEventListener("keydown", (event) => {
    const now = Number(divider.getAttribute("aria-valuenow"));
    const to = { ArrowLeft: now - STEP, ArrowRight: now + STEP, Home: LEAST, End: MOST }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    move(to);
  });

  // A mistake in the summary leads into its element.
  frame.querySelector(".error-summary")?.addEventListener("click", (event) => {
    const target = event.target.closest("a")?.hash.slice(1);
    const line = target && document.getElementById(target)?.closest("[data-element]");
    if (line) line.open = true;
  });

  // Keys
  const dialog = document.querySelector("[data-keys-dialog]");
  if (!dialog) return;
  const bar = frame.querySelector("[data-keys]");
  const toggle = dialog.querySelector("[data-keys-on]");
  const setKeys = (on) => {
    toggle.checked = on;
    bar.classList.toggle("is-off", !on);
    remember(ofBrowser, "sheet-keys", on ? "on" : "off");
  };
  bar.hidden = false;
  setKeys(recall(ofBrowser, "sheet-keys") !== "off");
  toggle.addEventListener("change", () => setKeys(toggle.checked));
  frame.querySelector("[data-keys-open]").addEventListener("click", () => dialog.showModal());
  dialog.querySelector("[data-keys-close]").addEventListener("click", () => dialog.close());

  const choose = (value) => {
    const line = openLine();
    const radio = line && frame.querySelector(`input[name="level-${line.dataset.element}"][value="${value}"]`);
    if (!radio) return;
    radio.focus();
    radio.click();
  };
  const step = (by) => {
    const here = lines.indexOf(openLine());
    const line = lines[here < 0 ? 0 : Math.min(lines.length - 1, Math.max(0, here + by))];
    line.open = true;
    line.querySelector("summary").focus({ preventScroll: true });
    line.scrollIntoView({ block: "nearest" });
  };
  const acts = { a: () => choose("a"), j: () => step(1), k: () => step(-1), "?": () => dialog.showModal() };
  // The list of keys, once closed, may hold the focus until the next frame: that is no field to type in.
  const isTyping = (target) => target.closest("textarea, select, input:not([type=radio])") && !dialog.contains(target);
  document.addEventListener("keydown", (event) => {
    if (dialog.open || event.isComposing || event.altKey || event.metaKey) return;
    if (event.ctrlKey) {
      if (event.key !== "Enter") return;
      event.preventDefault();
      frame.querySelector("[data-complete]").click();
      return;
    }
    if (!toggle.checked || isTyping(event.target)) return;
    const act = /^[1-5]$/u.test(event.key) ? () => choose(event.key) : acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
})();
