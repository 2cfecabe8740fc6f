// The cockpit: the button says how many jurors the reminder goes to. Without this script it says whom in words.
// It sends nothing by itself.
(() => {
  for (const form of document.querySelectorAll("[data-remind]")) {
    const act = form.querySelector("[data-remind-act]");
    if (!act) continue;
    const rest = act.textContent;
    const say = () => {
      const count = form.querySelectorAll("input[name='juror']:checked").length;
      if (count === 0) {
        act.textContent = rest;
      } else if (count === 1) {
        act.textContent = act.dataset.remindOne;
      } else {
        act.textContent = act.dataset.remindMany.replace("#", String(count));
      }
    };
    form.addEventListener("change", say);
    say();
  }
})();
