// Closes the phone menu on Escape and on a press elsewhere. Opening and closing itself is the <details> element's work.
(() => {
  const menu = document.querySelector("[data-menu]");
  if (!menu) return;
  const close = () => {
    menu.open = false;
  };
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    close();
    menu.querySelector("summary").focus();
  });
  document.addEventListener("click", (event) => {
    if (menu.open && !menu.contains(event.target)) close();
  });
})();
