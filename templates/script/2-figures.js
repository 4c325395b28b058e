// Beside a figure, the sentence that says so: on hovering, on focus, on the first tap. The same notes stand at the end of
// the page, where a reader without a script finds them; the figure is a link to the sentence for everyone.
{
  const figures = "a.fact[data-ref]";
  const opensAfter = 200;
  const closesAfter = 250;
  let card, shown, timer;

  const make = () => {
    card = Object.assign(document.createElement("div"), { className: "figure-card", id: "figure-card", popover: "manual" });
    card.addEventListener("pointerenter", () => clearTimeout(timer));
    card.addEventListener("pointerleave", () => later(hide, closesAfter));
  };
  const later = (act, wait) => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };
  const hide = () => {
    clearTimeout(timer);
    if (!shown) return;
    shown.removeAttribute("aria-describedby");
    shown = undefined;
    card.remove();
  };
  const place = (figure) => {
    const box = figure.getClientRects()[0];
    const edge = 12;
    const below = box.bottom + card.offsetHeight + edge < innerHeight || box.top < card.offsetHeight + edge;
    const left = Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - edge);
    card.style.left = `${Math.max(left, edge) + scrollX}px`;
    card.style.top = `${(below ? box.bottom + 4 : box.top - card.offsetHeight - 4) + scrollY}px`;
  };
  const copyOf = (figure) => (figure.nextElementSibling?.matches(".copy") ? figure.nextElementSibling : null);
  const show = (figure) => {
    clearTimeout(timer);
    const note = document.getElementById(`_ref-${figure.dataset.ref}`);
    if (!note || shown === figure || !HTMLElement.prototype.showPopover) return;
    hide();
    if (!card) make();
    card.replaceChildren(...[...note.children].map((part) => part.cloneNode(true)));
    // Beside a drawing, not in it: there, only its own elements are shown.
    (figure.closest("svg") ?? copyOf(figure) ?? figure).after(card);
    card.showPopover();
    place(figure);
    figure.setAttribute("aria-describedby", card.id);
    shown = figure;
  };

  let touched = false;
  let left; // the figure whose card was closed from within: it gets the focus back, and no card
  document.addEventListener("pointerdown", (event) => {
    touched = event.pointerType === "touch";
    if (shown && !card.contains(event.target) && !shown.contains(event.target)) hide();
  });
  document.addEventListener("pointerover", (event) => {
    const figure = event.pointerType !== "touch" && event.target.closest?.(figures);
    if (figure) later(() => show(figure), opensAfter);
  });
  document.addEventListener("pointerout", (event) => {
    if (event.pointerType !== "touch" && event.target.closest?.(figures)) later(hide, closesAfter);
  });
  document.addEventListener("focusin", (event) => {
    const figure = event.target.closest(figures);
    if (figure && figure === left) left = undefined;
    else if (figure?.matches(":focus-visible")) show(figure);
    else if (shown && ![shown, copyOf(shown), card].some((part) => part?.contains(event.target))) hide();
  });
  document.addEventListener("click", (event) => {
    const figure = event.target.closest(figures);
    if (figure && touched && shown !== figure) {
      event.preventDefault();
      show(figure);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && shown) {
      left = card.contains(document.activeElement) ? shown : undefined;
      hide();
      left?.focus();
    }
  });
}
