// What the shell of the site does in the browser: colours, the language switch, search. Nothing here is needed to read.
"use strict";

// Colours: as the system has them, light, dark; remembered. The page's first lines apply them before it is painted.
{
  const button = document.querySelector("[data-colours]");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const order = ["auto", "light", "dark"];
  let chosen = "auto";
  try { chosen = localStorage.getItem("briefing.colours") || "auto"; } catch { /* storage is refused: not remembered */ }

  const apply = () => {
    const dark = chosen === "dark" || (chosen === "auto" && system.matches);
    document.body.dataset.mdColorScheme = dark ? "slate" : "default";
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
    if (button) {
      button.dataset.colours = chosen;
      button.title = button.ariaLabel = button.dataset[chosen];
    }
  };
  button?.addEventListener("click", () => {
    chosen = order[(order.indexOf(chosen) + 1) % order.length];
    try { localStorage.setItem("briefing.colours", chosen); } catch { /* as above */ }
    apply();
  });
  system.addEventListener("change", apply);
  apply();
}

// Sections: on a phone they are one row that scrolls; the one that is read is in view.
{
  const here = document.querySelector(".sections [aria-current]");
  const row = here?.closest("ul");
  if (row) row.scrollLeft = here.offsetLeft - row.offsetLeft - (row.clientWidth - here.offsetWidth) / 2;
}

// Language: the other page has the same anchors, so the place in the page is kept.
for (const link of document.querySelectorAll("a[data-same-page]")) {
  link.addEventListener("click", () => { link.hash = location.hash; });
}

// A page that has moved: on to its new address, or to the new place of the very sentence that was asked for. What has
// none has its note here.
{
  const moved = document.querySelector("a[data-moved]");
  // Ids of ours need no decoding, and what cannot be decoded must not end the script.
  const asked = document.getElementById(location.hash.slice(1))?.closest(".remains li");
  const target = asked ? asked.querySelector("a[href]") : moved;
  if (moved && target && target.pathname !== location.pathname) location.replace(target.href);
}

// Search: 45 kB that most readers never need, so they are asked for when search is first opened.
{
  const button = document.querySelector("[data-search]");
  let loading;

  // A result is named by the first words of its passage, or by its facts: they are not said again below.
  const saidOnce = (link) => {
    if (link.dataset.seen) return;
    link.dataset.seen = true;
    const excerpt = link.nextElementSibling;
    const [named, words] = [link, excerpt].map((part) => part.textContent.trim().replace(/\s/g, " "));
    if (!words.startsWith(named) || words.length < named.length + 3) return;
    let left = named.length + words.slice(named.length).match(/^[ .–]*/)[0].length;
    for (const part of [...excerpt.childNodes]) {
      const rest = part.textContent.slice(left);
      left -= part.textContent.length - rest.length;
      if (rest) part.textContent = rest;
      else part.remove();
      if (!left) return;
    }
  };
  const load = async () => {
    const folder = new URL(button.dataset.search, location.href).href;
    const attach = (name, attributes) => new Promise((resolve, reject) => {
      const element = Object.assign(document.createElement(name), attributes);
      element.onload = resolve;
      element.onerror = reject;
      document.head.append(element);
    });
    const language = document.documentElement.lang;
    const words = fetch(`${folder}words-${language}.json`).then((answer) => answer.json());
    await Promise.all([
      words,
      attach("link", { rel: "stylesheet", href: `${folder}pagefind-component-ui.css` }),
      attach("script", { src: `${folder}pagefind-component-ui.js` }),
    ]);
    const settings = document.createElement("pagefind-config");
    settings.setAttribute("bundle-path", folder);
    settings.setAttribute("lang", language);
    const modal = document.createElement("pagefind-modal");
    modal.innerHTML = `<pagefind-modal-header><pagefind-input></pagefind-input></pagefind-modal-header>
      <pagefind-modal-body><pagefind-filter-pane expanded></pagefind-filter-pane><pagefind-summary></pagefind-summary><pagefind-results></pagefind-results></pagefind-modal-body>
      <pagefind-modal-footer><pagefind-keyboard-hints></pagefind-keyboard-hints></pagefind-modal-footer>`;
    new MutationObserver(() => modal.querySelectorAll(".pf-heading-link").forEach(saidOnce))
      .observe(modal, { childList: true, subtree: true });
    document.body.append(settings);
    window.PagefindComponents.getInstanceManager().getInstance("default").setTranslations(await words);
    document.body.append(modal);
    return modal;
  };
  const open = async () => {
    try {
      loading ??= load();
      (await loading).open();
    } catch {
      button.disabled = true;
      button.title = button.dataset.missing;
    }
  };
  const writing = (element) => element.isContentEditable || /^(input|textarea|select)$/i.test(element.tagName);

  if (button) {
    button.addEventListener("click", open);
    document.addEventListener("keydown", (event) => {
      const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
      const command = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
      if ((slash && !writing(event.target)) || command) {
        event.preventDefault();
        open();
      }
    });
  }
}
